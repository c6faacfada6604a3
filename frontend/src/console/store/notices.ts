import type { RefusalReply, TakenAway } from 'backend/contract';
import { create } from 'zustand';
import type { Sentence } from '../language.ts';
import { refusalText } from '../refusal-text.ts';

/** Why something that was asked for did not happen, or what somebody else did with one's own. */
interface Notice extends Sentence {
  id: number;
  /** The conversation it is about, where the reader may want to look. */
  conversationId?: string;
}

export const useNotices = create<{ notices: readonly Notice[] }>(() => ({ notices: [] }));

export const notifyRefusal = (error: RefusalReply): void => show(refusalText(error));

/** A conversation was taken out of the reader's hands. */
export function notifyTakenAway({ conversationId, status, agent, by }: TakenAway): void {
  const isPassedOn = agent !== undefined && agent.id !== by.id;
  const key = isPassedOn ? 'taken.passedOn' : (`taken.${status}` as const);
  show({ key, values: { by: by.name, name: agent?.name ?? '' }, conversationId });
}

export function dismissNotice(id: number): void {
  useNotices.setState(({ notices }) => ({ notices: notices.filter(notice => notice.id !== id) }));
}

function show(notice: Omit<Notice, 'id'>): void {
  const id = ++lastId;
  useNotices.setState(({ notices }) => ({ notices: [...notices.slice(1 - mostAtOnce), { ...notice, id }] }));
  setTimeout(() => dismissNotice(id), shownForMs);
}

const mostAtOnce = 3;
const shownForMs = 8_000;
let lastId = 0;
