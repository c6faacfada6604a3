import type { AgentConversation } from 'backend/contract';
import type { Translator } from '../language.ts';

type Named = Pick<AgentConversation, 'visitor' | 'contact'>;

/** What a visitor is called here: their name where it is known, else a part of their id. */
export function visitorName(conversation: Named, t: Translator): string {
  return knownName(conversation) ?? t('visitor.unnamed', { id: shortId(conversation.visitor.id) });
}

/** What the host site says goes before what the visitor typed, which can be anybody's name. */
export const knownName = ({ visitor, contact }: Named): string | undefined => visitor.name ?? contact?.name;

/** Enough of an id to tell two visitors apart, without the signs that are no letters. */
export const shortId = (id: string): string => id.replace(/[^a-z0-9]/gi, '').slice(-5);
