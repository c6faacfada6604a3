import type { RefusalReply } from 'backend/contract';
import { create } from 'zustand';
import type { Sentence } from '../language.ts';
import { refusalText } from '../refusal-text.ts';

/** Why something that was asked for did not happen. What did happen shows where it happened. */
interface Notice extends Sentence {
  id: number;
}

export const useNotices = create<{ notices: readonly Notice[] }>(() => ({ notices: [] }));

export function notifyRefusal(error: RefusalReply): void {
  const id = ++lastId;
  useNotices.setState(({ notices }) => ({
    notices: [...notices.slice(1 - mostAtOnce), { ...refusalText(error), id }],
  }));
  setTimeout(() => dismissNotice(id), shownForMs);
}

export function dismissNotice(id: number): void {
  useNotices.setState(({ notices }) => ({ notices: notices.filter(notice => notice.id !== id) }));
}

const mostAtOnce = 3;
const shownForMs = 8_000;
let lastId = 0;
