// Sums of vectors learned from paraphrases (Wieting, Bansal, Gimpel, Livescu 2016).
import { across, addSlope, dot, excess, unit } from './slopes.mjs';

/** Turns the cosine of two sentences into a logit. */
const sharpness = 6;

/** @param meanings by meaning: the sentences that it is `known` by, and those that are `asked` for */
export function tellApartBySums(meanings, lexicon, rate) {
  const prototypes = meanings.map(({ known }) => prototypeOf(known, lexicon));
  const asked = meanings.flatMap((meaning, right) =>
    meaning.asked.map(sentence => ({ sentence, right, ...unit(lexicon.sumOf(sentence)) })),
  );
  for (const question of asked) {
    const logits = prototypes.map(({ direction }) => sharpness * dot(question.direction, direction));
    for (const [k, slope] of excess(logits, question.right).entries())
      addSlope(question, prototypes[k], (sharpness * slope) / asked.length);
  }
  for (const question of asked) moveSentence(question, 1);
  for (const prototype of prototypes) {
    const slope = across(prototype);
    for (const member of prototype.members)
      moveSentence({ ...member, slope }, prototype.length * prototype.members.length);
  }

  function moveSentence({ sentence, length, ...sum }, share) {
    lexicon.move(
      sentence,
      across(sum).map(value => value / (length * share)),
      rate,
    );
  }
}

function prototypeOf(sentences, lexicon) {
  const members = sentences.map(sentence => ({ sentence, ...unit(lexicon.sumOf(sentence)) }));
  const mean = members[0].direction.map(
    (_, i) => members.reduce((sum, { direction }) => sum + direction[i], 0) / members.length,
  );
  return { members, ...unit(mean) };
}
