import { declinesPerson } from './asks-for-person.ts';
import { mostLetters, type SmallTalk, smallTalkIn } from './smalltalk.ts';

/**
 * Whether somebody who waits for a person says clearly that none is needed any more: "finalement c'est bon, laissez tomber",
 * "annulez, je ne veux plus parler à quelqu'un". Not where anything else is said, nor of somebody who waits for nobody: what is to be
 * cancelled is then a question.
 */
export function callsOff(text: string): boolean {
  return saysOnly(text, ['callOff', 'cancel']);
}

/** Whether it may be meant so, or be about something else: "je veux annuler" what? */
export function mayCallOff(text: string): boolean {
  return saysOnly(text, ['mayCancel']);
}

/** Whether any of these is said, and nothing but small talk beside it. */
function saysOnly(text: string, sought: readonly SmallTalk[]): boolean {
  if (text.length > mostLetters) return false;
  const kinds = text
    .split(/[,.;!?\n]+/)
    .filter(clause => /\p{L}/u.test(clause))
    .map(clause => (declinesPerson(clause) ? 'callOff' : smallTalkIn(clause)?.kind));
  return kinds.some(kind => kind && sought.includes(kind)) && kinds.every(kind => kind !== undefined);
}
