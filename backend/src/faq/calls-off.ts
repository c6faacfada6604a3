import { declinesPerson } from './asks-for-person.ts';
import { smallTalkIn } from './smalltalk.ts';

/**
 * Whether somebody who waits for a person says that none is needed any more: "finalement c'est bon, laissez tomber", "annulez, je ne
 * veux plus parler à quelqu'un". Not where anything else is said, nor of somebody who waits for nobody: what is to be
 * cancelled is then a question.
 */
export function callsOff(text: string): boolean {
  const kinds = text
    .split(/[,.;!?\n]+/)
    .filter(clause => /\p{L}/u.test(clause))
    .map(clause => (declinesPerson(clause) ? 'callOff' : smallTalkIn(clause)?.kind));
  return kinds.includes('callOff') && kinds.every(kind => kind !== undefined);
}
