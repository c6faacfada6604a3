import { type Evidence, evidenceOf, fitCalibration, type Lesson } from './calibrate.ts';
import type { Features } from './features.ts';
import type { PhrasingIndex } from './phrasing-index.ts';
import { rank } from './rank.ts';
import { nearestByEntry } from './scores.ts';
import type { Trained, Trainer } from './train.ts';

/** A phrasing as the index knows it. */
export interface Phrasing {
  entry: number;
  /** How many words it has. */
  words: number;
  features: Features;
}

export interface Learned {
  /** By phrasing, then entry; null for a knowledge base too large to train on. */
  weights: Float32Array | null;
  /** The chance that the best entry is the right one. */
  calibrate(evidence: Evidence): number;
}

/** Training takes time by the third power: about 0.5 s here, and then the plain scores take over. */
const mostTrained = 1_200;
/** How often a question is about something that no entry knows, against questions that one does. */
const outOfScopeShare = 0.25;

/** Learns from the phrasings what tells entries apart, and how far its own judgement is to be trusted. */
export function learn(
  phrasings: readonly Phrasing[],
  index: PhrasingIndex,
  entries: number,
  trainer: Trainer,
): Learned {
  if (phrasings.length > mostTrained) return { weights: null, calibrate: fitCalibration([]) };
  const kernel = kernelOf(phrasings, index);
  const trained = trainer(
    kernel,
    Uint32Array.from(phrasings, ({ entry }) => entry),
    entries,
  );
  return {
    weights: trained.weights,
    calibrate: fitCalibration(lessonsOf(phrasings, index, entries, kernel, trained)),
  };
}

/** The cosines of all phrasings with each other. */
function kernelOf(phrasings: readonly Phrasing[], index: PhrasingIndex): Float32Array {
  const kernel = new Float32Array(phrasings.length ** 2);
  phrasings.forEach(({ features }, i) => {
    kernel.set(index.similarities(features), i * phrasings.length);
  });
  return kernel;
}

/** Each phrasing as a question that was never seen, and as a question whose whole entry is missing. */
function lessonsOf(
  phrasings: readonly Phrasing[],
  index: PhrasingIndex,
  entries: number,
  kernel: Float32Array,
  { heldOut }: Trained,
): Lesson[] {
  const entryOf = Uint32Array.from(phrasings, ({ entry }) => entry);
  const hasOthers = (i: number) => entryOf[i - 1] === entryOf[i] || entryOf[i + 1] === entryOf[i];
  return phrasings.flatMap(({ entry, words, features }, i) => {
    if (!hasOthers(i)) return [];
    const scores = heldOut.subarray(i * entries, (i + 1) * entries);
    const sums = kernel.subarray(i * phrasings.length, (i + 1) * phrasings.length);
    const nearest = nearestByEntry(sums, entryOf, entries, i);
    const known = index.knownShare(features);
    const inScope = rank(scores, nearest);
    const outOfScope = rank(scores, nearest, entry);
    const isRight = inScope[0]?.entry === entry;
    return [
      { evidence: evidenceOf(inScope, known.withoutPhrasing, words), isRight, weight: 1 },
      {
        evidence: evidenceOf(outOfScope, known.withoutEntry, words),
        isRight: false,
        weight: outOfScopeShare,
      },
    ];
  });
}
