// Word by word: how much of a question each meaning's sentences say, which is late interaction (Khattab, Zaharia 2020), weighed as
// `covered` in the matcher's `compare.ts`.
import { across, addSlope, dot, excess, unit } from './slopes.mjs';

/** Turns the share of a question that a meaning says into a logit. */
const sharpness = 8;

/** @param meanings by meaning: the sentences that it is `known` by, and those that are `asked` for */
export function tellApartByWords(meanings, lexicon, rate) {
  const words = new Map();
  const said = meanings.map(({ known }) => known.flat().map(wordAt));
  const nearestOf = createNearest(said);
  const questions = meanings.flatMap(({ asked }, right) =>
    asked.map(sentence => ({ right, parts: partsOf(sentence) })),
  );
  for (const { right, parts } of questions) {
    const logits = said.map((_, k) =>
      parts.reduce((sum, { share, near }) => sum + sharpness * share * near[k].cosine ** 2, 0),
    );
    for (const [k, slope] of excess(logits, right).entries())
      for (const { word, share, near } of parts)
        if (near[k].word)
          addSlope(word, near[k].word, (slope * sharpness * share * 2 * near[k].cosine) / questions.length);
  }
  // A short vector is turned as far as a long one.
  for (const word of words.values())
    lexicon.move([{ place: word.place, weight: 1 }], across(word), rate * word.length);

  function wordAt({ place }) {
    if (!words.has(place))
      words.set(place, {
        place,
        stem: lexicon.stemAt(place),
        ...unit(lexicon.sumOf([{ place, weight: 1 }])),
      });
    return words.get(place);
  }

  /** The words of a question, and what share each makes up. */
  function partsOf(sentence) {
    const parts = sentence.map(each => {
      const word = wordAt(each);
      const { near, rarity } = nearestOf(word);
      return { word, near, share: each.weight * rarity };
    });
    const all = parts.reduce((sum, { share }) => sum + share, 0);
    return parts.map(part => ({ ...part, share: part.share / all }));
  }
}

/** By meaning, the nearest of its words, none where it says the very word; and how far the word tells meanings apart. */
function createNearest(said) {
  const wordsOf = said.map(words => [...new Set(words)]);
  const stemsOf = said.map(words => new Set(words.map(({ stem }) => stem)));
  const found = new Map();
  return word => {
    if (!found.has(word)) {
      const near = said.map((_, k) =>
        stemsOf[k].has(word.stem) ? { cosine: 1 } : nearestIn(wordsOf[k], word.direction),
      );
      const count = stemsOf.filter(stems => stems.has(word.stem)).length;
      found.set(word, { near, rarity: Math.sqrt(Math.log(1 + said.length / (count || 0.5))) });
    }
    return found.get(word);
  };
}

function nearestIn(words, direction) {
  let nearest = { cosine: 0 };
  for (const word of words) {
    const cosine = dot(direction, word.direction);
    if (cosine > nearest.cosine) nearest = { word, cosine };
  }
  return nearest;
}
