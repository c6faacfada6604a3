import type { ChatState, SharedState, TabState } from './chat-state.ts';

const own: Record<keyof TabState, true> = {
  isLeader: true,
  isStorageLost: true,
  draft: true,
  contact: true,
  notice: true,
  offlineAnswers: true,
};

/** What the leading tab tells one that has just come. */
export function sharedPart(state: ChatState): Partial<SharedState> {
  return Object.fromEntries(Object.entries(state).filter(([key]) => !(key in own)));
}

/** What it tells the others after a change; null when that concerns nobody else. */
export function sharedChanges(state: ChatState, before: ChatState): Partial<SharedState> | null {
  const changed = Object.entries(sharedPart(state)).filter(
    ([key, value]) => value !== before[key as keyof SharedState], // the keys of one are those of the other
  );
  return changed.length > 0 ? Object.fromEntries(changed) : null;
}
