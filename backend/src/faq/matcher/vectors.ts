import { featureIds, identify } from './feature-ids.ts';
import { type OwnFeatures, view, viewCount, visitJoint, visitOwn } from './features.ts';
import type { AskedWord } from './near-words.ts';
import { createSparseWriter, type Sparse } from './sparse.ts';
import { toLength } from './to-length.ts';
import type { Understood } from './understand.ts';
import type { Phrasing, Vocabulary } from './vocabulary.ts';

/** How much of a text's length each view makes up: words, pieces, concepts, sense. */
const shares = [0.6, 0.4, 0.1, 0.4] as const;
/** How much a word that means just the same as one of the question counts beside it. */
const nearShare = 0.15;
/** What is less alike is left out. */
const leastLikeness = 0.3;

/** The text's known features and their values. The arrays are used again by the next text. */
export interface Vector {
  count: number;
  /** Those of the text; of a question then the words of the entries that mean about the same as its own. */
  ids: Int32Array;
  /** By place in `ids`. */
  values: Float32Array;
  /** By feature; zero for what the text does not have. */
  dense: Float32Array;
  /**
   * Its sense without what all phrasings have in common; zeros where it has none. Not in `ids` and `dense`: it tells entries
   * apart, but everything is a little like everything else by it.
   */
  sense: Float32Array;
}

const mostFeatures = 8_192;

/** TF-IDF; what the vocabulary does not know lengthens a text too, so that a half-known question is half as near. */
export function createVectorizer(vocabulary: Vocabulary) {
  const { features, viewOf, rarity, unknownRarity, commonSense } = vocabulary;
  const idOf = featureIds(features);
  const ids = new Int32Array(mostFeatures);
  const values = new Float32Array(mostFeatures);
  const dense = new Float32Array(rarity.length);
  const squares = new Float64Array(viewCount);
  const scales = new Float64Array(viewCount);
  const sense = new Float32Array(commonSense?.length ?? 0);
  const vector: Vector = { count: 0, ids, values, dense, sense };
  let ownCount = 0;

  function addFeature(view: number, id: number, weight: number): void {
    const rare = id < 0 ? unknownRarity : rarity[id]!;
    squares[view]! += weight * rare * rare;
    if (id < 0 || vector.count === mostFeatures) return;
    if (dense[id] === 0) ids[vector.count++] = id;
    dense[id]! += weight;
  }

  function addUnidentified(view: number, feature: number, weight: number): void {
    addFeature(view, idOf(feature), weight);
  }

  function takeSense(given: Float32Array | null): void {
    sense.fill(0);
    if (!given || !commonSense) return;
    for (let i = 0; i < sense.length; i++) sense[i] = given[i]! - commonSense[i]!;
    squares[view.sense] = 1;
  }

  function scale(): void {
    let present = 0;
    for (let view = 0; view < viewCount; view++) if (squares[view]! > 0) present += shares[view]!;
    for (let view = 0; view < viewCount; view++)
      scales[view] = squares[view]! > 0 ? Math.sqrt(shares[view]! / present / squares[view]!) : 0;
  }

  /** The words stay as long together as they were. */
  function addNear(words: readonly AskedWord[]): void {
    const scale = scales[view.words]!;
    const own = squares[view.words]! * scale ** 2;
    let near = 0;
    for (const {
      weight,
      near: { features, likeness },
    } of words) {
      for (let i = 0; i < features.length && vector.count < mostFeatures; i++) {
        if (likeness[i] === 1 || likeness[i]! < leastLikeness) continue;
        const value = Math.sqrt(nearShare * likeness[i]! * weight) * rarity[features[i]!]! * scale;
        ids[vector.count] = features[i]!;
        values[vector.count++] = value;
        near += value ** 2;
      }
    }
    if (near === 0) return;
    const shorter = Math.sqrt(own / (own + near));
    for (let i = 0; i < vector.count; i++) if (viewOf[ids[i]!] === view.words) values[i]! *= shorter;
  }

  function read({ words, meetings, sense: given }: Understood, own: readonly OwnFeatures[]): Vector {
    for (let i = 0; i < ownCount; i++) dense[ids[i]!] = 0;
    vector.count = 0;
    squares.fill(0);
    visitOwn(words, own, addFeature);
    visitJoint(words, meetings, addUnidentified);
    takeSense(given);
    scale();
    for (let i = 0; i < vector.count; i++) {
      const id = ids[i]!;
      const value = Math.sqrt(dense[id]!) * rarity[id]! * scales[viewOf[id]!]!;
      values[i] = value;
      dense[id] = value;
    }
    toLength(sense, scales[view.sense]!);
    ownCount = vector.count;
    return vector;
  }

  return {
    ofPhrasing(text: Understood): Vector {
      const own = text.words.map(({ features }) => identify(features, idOf));
      return read(text, own);
    },

    /** What the classifier has learned of a word counts a little for those that mean about the same. */
    ofQuestion(text: Understood<AskedWord>): Vector {
      const own = text.words.map(({ near }) => near.own);
      read(text, own);
      addNear(text.words);
      return vector;
    },
  };
}

export function vectorize(phrasings: readonly Phrasing[], vocabulary: Vocabulary): Sparse {
  const { ofPhrasing } = createVectorizer(vocabulary);
  const writer = createSparseWriter();
  for (const phrasing of phrasings) {
    const { count, ids, values, sense } = ofPhrasing(phrasing);
    for (let i = 0; i < count; i++) writer.add(ids[i]!, values[i]!);
    for (let i = 0; i < sense.length; i++) writer.add(vocabulary.firstSense + i, sense[i]!);
    writer.endRow();
  }
  return writer.finish();
}
