import type { Mention } from 'backend/contract';
import { useEffect, useRef } from 'react';
import { inboxLink } from '../route.ts';
import { useMentions } from '../store/mentions.ts';
import { useAlertText } from './alert-text.ts';
import { notify, withdraw } from './notifications.ts';
import { useAlertPreferences } from './preferences.ts';

/** A notification for each note that calls the reader, taken back once it is read. */
export function useMentionNews(isSpeaking: boolean): void {
  const a = useAlertText();
  const { unread } = useMentions();
  const { notifications } = useAlertPreferences();
  const known = useRef<readonly Mention[]>(undefined);
  useEffect(() => {
    const before = known.current;
    known.current = isSpeaking ? unread : undefined;
    if (!before || !isSpeaking) return; // what was there when the page came is no news
    for (const one of without(before, unread)) void withdraw(one.conversationId); // at worst it stays until it is pressed
    if (!notifications) return;
    for (const { conversationId, author } of without(unread, before))
      void notify({
        title: author.name,
        body: a('mentioned'),
        tag: conversationId,
        link: inboxLink('all', conversationId),
        isTest: false,
      }); // one that fails is a call less; the bell's count stands
  }, [unread, isSpeaking, notifications, a]);
}

function without(mentions: readonly Mention[], others: readonly Mention[]): Mention[] {
  return mentions.filter(({ noteId }) => !others.some(other => other.noteId === noteId));
}
