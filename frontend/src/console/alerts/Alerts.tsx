import { useEffect, useMemo, useState } from 'react';
import { standForLeader } from '../../chat/election.ts';
import { unlockSound } from '../../chat/notes.ts';
import { useConversations } from '../store/conversations.ts';
import { useGiven } from '../store/given.ts';
import { useMe } from '../store/identity.ts';
import { allOf, callsFor } from './calls.ts';
import { followNotifications } from './notifications.ts';
import { followPreferences, useAlertPreferences } from './preferences.ts';
import { useMentionNews } from './use-mention-news.ts';
import { useNews } from './use-news.ts';
import { usePushSync } from './use-push-sync.ts';
import { useRing } from './use-ring.ts';
import { useTab } from './use-tab.ts';

/** Calls the agent: by the tab's title and icon, a sound until who waits is taken and who was given to them is looked at, and notifications. Shows nothing itself. */
export function Alerts() {
  const { id: me, availability } = useMe();
  const { byId, isReady } = useConversations();
  const { sound } = useAlertPreferences();
  const { ids: given } = useGiven();
  const calls = useMemo(() => callsFor(byId, me, given), [byId, me, given]);
  const isLeader = useLeader(`mosala-console-${me}`);
  const isOnline = availability === 'online';

  useEffect(() => followPreferences(me), [me]);
  useEffect(followNotifications, []);
  useEffect(listenForGestures, []);
  usePushSync();
  const isCalled = (isOnline && calls.waiting.length > 0) || calls.given.length > 0;
  useTab(allOf(calls).length);
  useRing(sound && isLeader && isCalled);
  useNews(isReady && isLeader ? calls : undefined, isOnline);
  useMentionNews(isReady && isLeader);
  return null;
}

/** Of all tabs of the same agent one speaks. */
function useLeader(name: string): boolean {
  const [isLeader, setIsLeader] = useState(false);
  useEffect(() => standForLeader(name, true, setIsLeader).leave, [name]);
  return isLeader;
}

const gestures = ['pointerdown', 'keydown'] as const;

function listenForGestures(): () => void {
  for (const gesture of gestures) window.addEventListener(gesture, unlockSound);
  return () => {
    for (const gesture of gestures) window.removeEventListener(gesture, unlockSound);
  };
}
