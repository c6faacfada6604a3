import type { Given, RefusalReply, TakenAway } from 'backend/contract';
import { create } from 'zustand';
import type { Sentence } from '../language.ts';
import type { Overdue } from '../lists/overdue.ts';
import { refusalText } from '../refusal-text.ts';
import { type ListName, openedConversation } from '../route.ts';

/** Why something that was asked for did not happen, what somebody else did with one's own, or what must not be overlooked. */
interface Notice extends Sentence {
  id: number;
  /** The conversations it is about, where the reader may want to look. */
  conversationIds: readonly string[];
  /** Where it stands; unset, among all. */
  list?: ListName;
}

export const useNotices = create<{ notices: readonly Notice[] }>(() => ({ notices: [] }));

export const notifyRefusal = (error: RefusalReply): void =>
  show({ ...refusalText(error), conversationIds: [] });

/** A conversation was taken out of the reader's hands. */
export function notifyTakenAway({ conversationId, status, agent, by }: TakenAway): void {
  const isPassedOn = agent !== undefined && agent.id !== by.id;
  const key = isPassedOn ? 'taken.passedOn' : (`taken.${status}` as const);
  show({ key, values: { by: by.name, name: agent?.name ?? '' }, conversationIds: [conversationId] });
}

/** A conversation was put into the reader's hands. Who has it open sees that there. */
export function notifyGiven({ conversationId, by }: Given): void {
  if (openedConversation() === conversationId) return;
  const sentence: Sentence = by ? { key: 'given.by', values: { by: by.name } } : { key: 'given' };
  showTogether({ ...sentence, list: 'mine' }, conversationId);
}

/** Somebody waits beyond a limit. */
export function notifyOverdue(kind: Overdue['kind'], conversationId: string): void {
  showTogether({ key: `overdue.${kind}.news`, list: kind === 'raised' ? 'queue' : 'mine' }, conversationId);
}

export function dismissNotice(id: number): void {
  useNotices.setState(({ notices }) => ({ notices: notices.filter(notice => notice.id !== id) }));
}

/** What was to be looked at is looked at. */
export function dismissNoticesAbout(conversationId: string): void {
  useNotices.setState(({ notices }) => ({
    notices: notices.flatMap(notice => {
      if (!notice.conversationIds.includes(conversationId)) return [notice];
      const conversationIds = notice.conversationIds.filter(id => id !== conversationId);
      return conversationIds.length === 0 ? [] : [{ ...notice, conversationIds }];
    }),
  }));
}

/** One notice for what says the same of several conversations. */
function showTogether(notice: Omit<Notice, 'id' | 'conversationIds'>, conversationId: string): void {
  const shown = useNotices
    .getState()
    .notices.find(({ key, values }) => key === notice.key && values?.by === notice.values?.by);
  if (shown) dismissNotice(shown.id);
  const others = shown?.conversationIds.filter(id => id !== conversationId) ?? [];
  show({ ...notice, conversationIds: [...others, conversationId] });
}

function show(notice: Omit<Notice, 'id'>): void {
  const id = ++lastId;
  useNotices.setState(({ notices }) => ({ notices: [...notices.slice(1 - mostAtOnce), { ...notice, id }] }));
  setTimeout(() => dismissNotice(id), shownForMs);
}

const mostAtOnce = 3;
const shownForMs = 8_000;
let lastId = 0;
