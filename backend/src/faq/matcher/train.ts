import type { Classifier } from './classify.ts';
import { createSparseWriter, type Sparse, transpose } from './sparse.ts';
import type { Vocabulary } from './vocabulary.ts';

// All found on the development questions of the benchmark; nearby values change nothing that is not noise.
const ridge = 0.6;
/** An entry has few phrasings and many against it: each of its own weighs as much as so many of the others. */
const ownWeight = 5;
const rounds = 6;
/** What all entries' classifiers may hold together, so that twenty thousand stay small and fast. */
const mostWeights = 1_200_000;
const mostWeightsEach = 1_500;
const leastWeightsEach = 60;

/**
 * A linear classifier for each entry, one against the others (a support vector machine with squared loss): each learns from
 * its own phrasings and from the `negatives`, those of others that come nearest to it, by coordinate descent in the dual (Hsieh et al.
 * 2008). So its time grows with the number of phrasings, not with its square. The phrasings of `isLeftOut` are not learned
 * from.
 */
export function train(
  rows: Sparse,
  firstPhrasing: Uint32Array,
  { rarity, firstSense }: Vocabulary,
  negatives: readonly (readonly number[])[],
  isLeftOut: (phrasing: number) => boolean,
): Classifier {
  const entryCount = firstPhrasing.length - 1;
  const learnOne = createLearner(rows, firstPhrasing, rarity.length, firstSense);
  const writer = createSparseWriter();
  const senseSize = rarity.length - firstSense;
  const senses = new Float32Array(entryCount * senseSize);
  const kept = Math.max(leastWeightsEach, Math.min(mostWeightsEach, Math.floor(mostWeights / entryCount)));
  for (let entry = 0; entry < entryCount; entry++) {
    const first = firstPhrasing[entry]!;
    const own = Array.from({ length: firstPhrasing[entry + 1]! - first }, (_, i) => first + i);
    const lessons = [...own, ...negatives[entry]!].filter(i => !isLeftOut(i));
    senses.set(learnOne(entry, lessons, kept, writer.add), entry * senseSize);
    writer.endRow();
  }
  return { features: transpose(writer.finish(), firstSense), senses };
}

function createLearner(
  { starts, columns, values }: Sparse,
  firstPhrasing: Uint32Array,
  featureCount: number,
  firstSense: number,
) {
  const weights = new Float32Array(featureCount);

  /** @returns the weights of the sense; of the other features the greatest are written. */
  return function learnOne(
    entry: number,
    phrasings: readonly number[],
    most: number,
    write: (feature: number, weight: number) => void,
  ): Float32Array {
    const duals = new Float32Array(phrasings.length);
    // In order, own phrasings first, it takes many more rounds.
    const order = shuffled(phrasings.length);
    for (let round = 0; round < rounds; round++) {
      for (const k of order) {
        const i = phrasings[k]!;
        let score = 0;
        let square = 0;
        for (let at = starts[i]!; at < starts[i + 1]!; at++) {
          score += values[at]! * weights[columns[at]!]!;
          square += values[at]! * values[at]!;
        }
        // A phrasing of its own must score 1 or more, another one 0 or less; what does so already pushes nothing.
        const isOwn = i >= firstPhrasing[entry]! && i < firstPhrasing[entry + 1]!;
        const slack = isOwn ? ridge / ownWeight : ridge;
        const step = score + slack * duals[k]!;
        const change = isOwn
          ? Math.max((1 - step) / (square + slack), -duals[k]!)
          : Math.min(-step / (square + slack), -duals[k]!);
        duals[k]! += change;
        for (let at = starts[i]!; at < starts[i + 1]!; at++) weights[columns[at]!]! += change * values[at]!;
      }
    }
    const sense = weights.slice(firstSense);
    weights.fill(0, firstSense);
    takeGreatest(phrasings, most, write);
    return sense;
  };

  /** Hands out the greatest weights, and leaves all at zero for the next entry. */
  function takeGreatest(
    phrasings: readonly number[],
    most: number,
    write: (feature: number, weight: number) => void,
  ): void {
    const found: { feature: number; weight: number }[] = [];
    for (const i of phrasings) {
      for (let at = starts[i]!; at < starts[i + 1]!; at++) {
        const feature = columns[at]!;
        if (weights[feature] !== 0) found.push({ feature, weight: weights[feature]! });
        weights[feature] = 0;
      }
    }
    if (found.length > most) found.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
    for (const { feature, weight } of found.slice(0, most)) write(feature, weight);
  }
}

/** The same every time: a walk in steps that meet every place once, from a fixed seed. */
function shuffled(length: number): Uint32Array {
  const order = Uint32Array.from({ length }, (_, i) => i);
  let seed = 1;
  for (let i = length - 1; i > 0; i--) {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    const j = seed % (i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}
