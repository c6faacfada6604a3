import { useShortcut } from '../elements/use-shortcut.ts';
import { goTo, inboxLink, type ListName } from '../route.ts';
import { useShown } from './shown.ts';
import { neighbourOf } from './sorting.ts';

/** J opens the next conversation of what the list shows, K the one before. */
export function useListKeys(list: ListName, openId: string | undefined): void {
  const { conversations } = useShown(list);
  const move = (step: 1 | -1) => {
    const next = neighbourOf(
      conversations.map(({ id }) => id),
      openId,
      step,
    );
    if (next !== undefined) goTo(inboxLink(list, next));
  };
  useShortcut('j', () => move(1));
  useShortcut('k', () => move(-1));
}
