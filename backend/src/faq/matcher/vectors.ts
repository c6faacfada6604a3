import type { Word } from './analyze.ts';
import type { Meeting } from './concepts.ts';
import { viewCount, visitFeatures } from './features.ts';
import { createSparseWriter, type Sparse } from './sparse.ts';
import type { Phrasing, Vocabulary } from './vocabulary.ts';

/** How much of a text's length each view makes up: words, pieces, concepts. */
const shares = [0.6, 0.4, 0.1] as const;

/** The text's known features and their values. The arrays are used again by the next text. */
export interface Vector {
  count: number;
  ids: Int32Array;
  /** By place in `ids`. */
  values: Float32Array;
  /** By feature; zero for what the text does not have. */
  dense: Float32Array;
}

const mostFeatures = 8_192;

/** TF-IDF; what the vocabulary does not know lengthens a text too, so that a half-known question is half as near. */
export function createVectorizer(vocabulary: Vocabulary) {
  const { ids: known, viewOf, rarity, unknownRarity } = vocabulary;
  const ids = new Int32Array(mostFeatures);
  const values = new Float32Array(mostFeatures);
  const dense = new Float32Array(rarity.length);
  const squares = new Float64Array(viewCount);
  const scales = new Float64Array(viewCount);
  const vector: Vector = { count: 0, ids, values, dense };

  function visit(view: number, feature: number, weight: number): void {
    const id = known.get(feature);
    const rare = id === undefined ? unknownRarity : rarity[id]!;
    squares[view]! += weight * rare * rare;
    if (id === undefined || vector.count === mostFeatures) return;
    if (dense[id] === 0) ids[vector.count++] = id;
    dense[id]! += weight;
  }

  function scale(): void {
    let present = 0;
    for (let view = 0; view < viewCount; view++) if (squares[view]! > 0) present += shares[view]!;
    for (let view = 0; view < viewCount; view++)
      scales[view] = squares[view]! > 0 ? Math.sqrt(shares[view]! / present / squares[view]!) : 0;
  }

  return function vectorOf(words: readonly Word[], meetings: readonly Meeting[]): Vector {
    for (let i = 0; i < vector.count; i++) dense[ids[i]!] = 0;
    vector.count = 0;
    squares.fill(0);
    visitFeatures(words, meetings, visit);
    scale();
    for (let i = 0; i < vector.count; i++) {
      const id = ids[i]!;
      const value = Math.sqrt(dense[id]!) * rarity[id]! * scales[viewOf[id]!]!;
      values[i] = value;
      dense[id] = value;
    }
    return vector;
  };
}

export function vectorize(phrasings: readonly Phrasing[], vocabulary: Vocabulary): Sparse {
  const vectorOf = createVectorizer(vocabulary);
  const writer = createSparseWriter();
  for (const { words, meetings } of phrasings) {
    const { count, ids, values } = vectorOf(words, meetings);
    for (let i = 0; i < count; i++) writer.add(ids[i]!, values[i]!);
    writer.endRow();
  }
  return writer.finish();
}
