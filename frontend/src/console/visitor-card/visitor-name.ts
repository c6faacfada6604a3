import type { AgentConversation } from 'backend/contract';
import type { Translator } from '../language.ts';

/** What a visitor is called here: their name where it is known, else a part of their id. */
export function visitorName(visitor: AgentConversation['visitor'], t: Translator): string {
  return visitor.name ?? t('visitor.unnamed', { id: shortId(visitor.id) });
}

/** Enough of an id to tell two visitors apart, without the signs that are no letters. */
export const shortId = (id: string): string => id.replace(/[^a-z0-9]/gi, '').slice(-5);
