import type { Locale } from '../contract/limits.ts';
import { mostLetters, type SmallTalk, smallTalkIn } from './smalltalk.ts';

/** What is answered in other words to somebody who waits for a person. */
const kinds = ['insult', 'upset', 'impatience', 'contact', 'patience', 'presence'] as const;
export type WaitingTalk = (typeof kinds)[number];

const lapse =
  /\b(?:\d+|une?|deux|trois|cinq|dix|two|five|ten|an)\s*(?:h\d*|heures?|hours?|min(?:ute)?s?|mn|jours?|days?)\b/giu;
const address = /\+?\d(?:[\s./-]?\d){7,}|[^\s@]+@[^\s@]+\.[^\s@]+/gu;

/**
 * What somebody who waits says of the waiting and no more: "vous êtes là ?", "ça fait 10 min que j'attends", or where they can be
 * reached. Of anybody else it may be a question.
 */
export function waitingTalkIn(text: string): { kind: WaitingTalk; locale: Locale | null } | null {
  if (text.length > mostLetters) return null;
  const isAsking = text.includes('?');
  if (isAsking && !/[\p{L}\p{N}]/u.test(text)) return { kind: 'presence', locale: null };
  const isReachable = text.search(address) >= 0;
  const talk = smallTalkIn(text.replace(address, ' numero ').replace(lapse, ' longtemps '));
  // "Hello?" of who was greeted long ago.
  if (talk?.kind === 'greeting' && isAsking) return { kind: 'presence', locale: talk.locale };
  if (!talk || !isOf(talk.kind) || (talk.kind === 'contact' && !isReachable)) return null;
  return { kind: talk.kind, locale: talk.locale };
}

function isOf(kind: SmallTalk): kind is WaitingTalk {
  return (kinds as readonly SmallTalk[]).includes(kind);
}
