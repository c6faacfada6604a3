import { useEffect, useRef } from 'react';
import { useShortcut } from '../elements/use-shortcut.ts';
import { goTo, inboxLink, type ListName } from '../route.ts';
import { noteWhetherWriting } from '../writing/composer-field.ts';
import { placeOf } from './place-of.ts';
import { useShown } from './shown.ts';
import { neighbourOf } from './sorting.ts';

/** J opens the next conversation of what the list shows, K the one before; out of a field too with Alt and an arrow. */
export function useListKeys(list: ListName, openId: string | undefined): void {
  const { conversations, matches, query } = useShown(list);
  const ids = conversations.map(({ id }) => id);
  const follower = useRef<string>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: as the list stood when it was opened
  useEffect(() => {
    follower.current = openId === undefined ? undefined : ids[ids.indexOf(openId) + 1];
  }, [openId]);
  const move = (step: 1 | -1) => {
    const around = { isWhole: query === null, follower: follower.current };
    const next = neighbourOf(ids, openId, step, around);
    if (next === undefined || next === openId) return;
    noteWhetherWriting();
    goTo(inboxLink(list, next, { at: placeOf(matches[next]) }));
  };
  useShortcut('j', () => move(1));
  useShortcut('k', () => move(-1));
  useAltArrows(move);
}

function useAltArrows(move: (step: 1 | -1) => void): void {
  const latest = useRef(move);
  latest.current = move;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const step = ({ ArrowDown: 1, ArrowUp: -1 } as const)[event.key];
      const isAltAlone = event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
      if (step === undefined || !isAltAlone || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      latest.current(step);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
