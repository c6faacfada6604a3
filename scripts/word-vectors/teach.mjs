// Moves word vectors until sentences that mean the same are alike and those of neighbouring meanings are not, both by their sums and
// word by word, as the matcher compares them; a step at a time, told apart as prototypical networks do (Snell, Swersky,
// Zemel 2017).
import { tellApartBySums } from './by-sums.mjs';
import { tellApartByWords } from './by-words.mjs';
import { chance, shuffled } from './chance.mjs';
import { createLexicon } from './moving-words.mjs';

const steps = 4000;
/** What is told apart at a time: so many meanings of so many fields each, the hardest being those of one field. */
const fieldsAtOnce = 4;
const meaningsOfEach = 16;
/** Sentences that a meaning is known by; the others are to be found. */
const known = 5;
/** Words left out by chance, so that each learns to do without the others. */
const leftOut = 0.4;
const rate = 0.02;

/**
 * @param start [word, numbers] by word, a frequent one's being short
 * @param fields by field, by meaning: its sentences as [{ text, weight }]
 * @returns [word, numbers] by word: those of `start`, and all others that the sentences have
 */
export function teach(start, fields, { dimensions, stemOf }) {
  const lexicon = createLexicon(start, fields, dimensions, stemOf);
  const read = fields.map(meanings => meanings.map(sentences => sentences.map(lexicon.read)));
  for (let step = 0; step < steps; step++) {
    const meanings = shuffled(read)
      .slice(0, fieldsAtOnce)
      .flatMap(field => shuffled(field).slice(0, meaningsOfEach))
      .map(knownAndAsked);
    const slower = rate * (1 - step / steps);
    tellApartBySums(meanings, lexicon, slower);
    tellApartByWords(meanings, lexicon, slower);
  }
  return lexicon.vectors();
}

function knownAndAsked(sentences) {
  const thin = shuffled(sentences).map(thinned);
  return { known: thin.slice(0, known), asked: thin.slice(known) };
}

function thinned(sentence) {
  const rest = sentence.filter(() => chance() > leftOut);
  return rest.length > 0 ? rest : sentence;
}
