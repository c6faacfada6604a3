import type { AgentConversation } from 'backend/contract';
import { useEffect, useRef } from 'react';
import { playNotes } from '../../chat/notes.ts';
import { useText } from '../language.ts';
import { excerptOf } from '../lists/excerpt.ts';
import { currentRoute, inboxLink, type ListName } from '../route.ts';
import { useMentions } from '../store/mentions.ts';
import { visitorName } from '../visitor-card/visitor-name.ts';
import { useAlertText } from './alert-text.ts';
import { allOf, type Calls, newCalls } from './calls.ts';
import { notify, withdraw, withdrawAllBut } from './notifications.ts';
import { useAlertPreferences } from './preferences.ts';

const words = [660];

/** A notification for each new call, taken back once it is answered, and a note for what a visitor of one's own writes. */
export function useNews(calls: Calls | undefined, isOnline: boolean): void {
  const t = useText();
  const a = useAlertText();
  const { sound, notifications } = useAlertPreferences();
  const known = useRef<Calls>(undefined);
  useEffect(() => {
    const before = known.current;
    known.current = calls;
    if (!calls) return;
    if (!before) {
      const mentions = useMentions.getState().unread.map(({ conversationId }) => conversationId);
      void withdrawAllBut(new Set([...ids(calls), ...mentions])); // at worst they stay until they are pressed
      return; // what was there when the page came is no news
    }
    const { waiting, given, unread } = newCalls(before, calls);
    if (sound && unread.some(({ id }) => !isSeen(id))) playNotes(words);
    const open = ids(calls);
    for (const id of ids(before)) if (!open.has(id)) void withdraw(id); // at worst it stays until it is pressed
    if (!notifications) return;
    const tell = (conversation: AgentConversation, list: ListName, body: string) =>
      void notify({
        title: visitorName(conversation, t),
        body,
        tag: conversation.id,
        link: inboxLink(list, conversation.id),
        isTest: false,
      }); // one that fails is a call less; the tab's count stands
    if (isOnline) for (const one of waiting) tell(one, 'queue', a('waits'));
    for (const one of given) tell(one, 'mine', a('given'));
    for (const one of unread) tell(one, 'mine', one.lastMessage ? excerptOf(one.lastMessage) : '');
  }, [calls, isOnline, sound, notifications, t, a]);
}

const ids = (calls: Calls) => new Set(allOf(calls).map(({ id }) => id));

function isSeen(conversationId: string): boolean {
  const route = currentRoute();
  const isOpen = route.page === 'inbox' && route.conversationId === conversationId;
  return isOpen && document.visibilityState === 'visible';
}
