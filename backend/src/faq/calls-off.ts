import { declinesPerson } from './asks-for-person.ts';
import { mostLetters, type SmallTalk, smallTalkIn } from './smalltalk.ts';

/**
 * Whether somebody who waits for a person says that none is needed any more: `surely` in "finalement c'est bon, laissez tomber" and
 * "annulez, je ne veux plus parler à quelqu'un", `perhaps` where it may be about something else ("je veux annuler" what?), or is said
 * in anger. Null where anything else is said or asked. Of somebody who waits for nobody, what is to be cancelled is a
 * question.
 */
export function callsOff(text: string): 'surely' | 'perhaps' | null {
  if (text.length > mostLetters) return null;
  const clauses = text.split(/[,.;!?\n]+/).filter(clause => /\p{L}/u.test(clause));
  const kinds = clauses.map(kindsIn);
  if (!kinds.every(each => each !== null)) return null;
  const said = new Set(kinds.flat());
  const isCalledOff = (said.has('callOff') || said.has('cancel')) && !text.includes('?');
  if (isCalledOff && !complaints.some(kind => said.has(kind))) return 'surely';
  return isCalledOff || said.has('mayCancel') ? 'perhaps' : null;
}

const complaints: readonly SmallTalk[] = ['insult', 'impatience', 'hurry', 'presence'];

function kindsIn(clause: string): readonly SmallTalk[] | null {
  return declinesPerson(clause) ? ['callOff'] : (smallTalkIn(clause)?.kinds ?? null);
}
