import { useShortcut } from '../elements/use-shortcut.ts';
import { goTo, inboxLink, type ListName } from '../route.ts';
import { useConversations } from '../store/conversations.ts';
import { useMe } from '../store/identity.ts';
import { conversationsOf, neighbourOf } from './sorting.ts';

/** J opens the next conversation of the list, K the one before. */
export function useListKeys(list: ListName, openId: string | undefined): void {
  const me = useMe().id;
  const move = (step: 1 | -1) => {
    const ids = conversationsOf(list, useConversations.getState().byId, me).map(({ id }) => id);
    const next = neighbourOf(ids, openId, step);
    if (next !== undefined) goTo(inboxLink(list, next));
  };
  useShortcut('j', () => move(1));
  useShortcut('k', () => move(-1));
}
