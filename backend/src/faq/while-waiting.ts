import { isEmailAddress, isPhoneNumber } from '../contract/contact.ts';
import type { Locale } from '../contract/limits.ts';
import { mostLetters, type SmallTalk, smallTalkIn } from './smalltalk.ts';

/** What is answered in other words to somebody who waits for a person. */
export type WaitingTalk = 'upset' | 'impatience' | 'contact' | 'patience' | 'presence';

const talkOfWaiting: Partial<Record<SmallTalk, WaitingTalk>> = {
  insult: 'upset',
  upset: 'upset',
  impatience: 'impatience',
  hurry: 'impatience',
  contact: 'contact',
  patience: 'patience',
  presence: 'presence',
};

const address = /\+?\(?\d[\d\s()./-]*\d|[\w'+.-]+@[\w.-]*\w/g;
const yours = /\b(?:vo(?:tre|s)|ton|your|ur)\b/i;

/**
 * What somebody who waits says of the waiting and no more: "vous êtes là ?", "ça fait 10 min que j'attends", or where they can be
 * reached. Of anybody else it may be a question.
 */
export function waitingTalkIn(text: string): { kind: WaitingTalk; locale: Locale | null } | null {
  if (text.length > mostLetters) return null;
  const isAsking = text.includes('?');
  if (isAsking && !/[\p{L}\p{N}]/u.test(text)) return { kind: 'presence', locale: null };
  const unaddressed = isAsking || yours.test(text) ? text : text.replace(address, named);
  const talk = smallTalkIn(unaddressed);
  // "Hello?" of who was greeted long ago.
  if (talk?.kind === 'greeting' && isAsking) return { kind: 'presence', locale: talk.locale };
  const kind = talk && talkOfWaiting[talk.kind];
  if (!kind || (kind === 'contact' && unaddressed === text)) return null;
  return { kind, locale: talk.locale };
}

/** A number or an address as a word that is no part of a name before it. */
function named(found: string): string {
  return isPhoneNumber(found) || isEmailAddress(found) ? ', numero, ' : found;
}
