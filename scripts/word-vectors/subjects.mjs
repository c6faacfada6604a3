import { wordIn } from './moving-words.mjs';
import { unit } from './slopes.mjs';

/** Where the sentences of each meaning point to: by field, by meaning, the mean of the directions of their sums. */
export function subjectsOf(fields, vectors) {
  const numbersOf = new Map(vectors);
  return fields.map(meanings => meanings.map(sentences => meanOf(sentences.map(directionOf))));

  function directionOf(sentence) {
    const sum = new Float32Array(vectors[0][1].length);
    for (const { text, weight } of sentence) {
      const numbers = wordIn(numbersOf, text);
      for (let i = 0; i < sum.length; i++) sum[i] += weight * numbers[i];
    }
    return unit(sum).direction;
  }
}

function meanOf(directions) {
  return directions[0].map((_, i) => directions.reduce((sum, each) => sum + each[i], 0) / directions.length);
}
