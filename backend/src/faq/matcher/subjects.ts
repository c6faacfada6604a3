import { cosinesWith, type Directions, packDirections, roundDirection } from './directions.ts';
import { keepGreatest } from './greatest.ts';
import { toLength } from './to-length.ts';

/** Neighbouring fields are about related things. */
const fieldsTogether = 8;
/** Of groups of fields, then of the fields in them, those that are looked into. */
const mostSearched = 5;

/**
 * How near a text comes to something that people ask about anywhere, whether or not an entry is about it: the greatest cosine
 * of its sense with that of a subject, in the nearest fields of the nearest groups of fields.
 *
 * @param fields by field, the directions of its subjects, one after the other
 */
export function createSubjects(fields: readonly Float32Array[], dimensions: number) {
  const groups = Array.from({ length: Math.ceil(fields.length / fieldsTogether) }, (_, i) =>
    middlesOf(fields.slice(i * fieldsTogether, (i + 1) * fieldsTogether)),
  );
  const subjects = fields.map(pack);
  const fieldMiddles = groups.map(pack);
  const groupMiddles = pack(middlesOf(groups));
  const nearness = new Float64Array(mostSearched * fieldsTogether);

  /** @param sense of length 1 */
  return function nearestSubject(sense: Float32Array): number {
    const rounded = roundDirection(sense);
    const near: number[] = [];
    for (const group of nearest(cosinesWith(rounded, groupMiddles), groups.length)) {
      const cosines = cosinesWith(rounded, fieldMiddles[group]!);
      for (let i = 0; i < fieldMiddles[group]!.count; i++) {
        nearness[near.length] = cosines[i]!;
        near.push(group * fieldsTogether + i);
      }
    }
    let best = 0;
    for (const at of nearest(nearness, near.length)) {
      const ofField = subjects[near[at]!]!;
      const cosines = cosinesWith(rounded, ofField);
      for (let i = 0; i < ofField.count; i++) best = Math.max(best, cosines[i]!);
    }
    return best;
  };

  function pack(directions: Float32Array): Directions {
    return packDirections(directions, dimensions);
  }

  /** One after the other, the middle of each of these lists of directions. */
  function middlesOf(lists: readonly Float32Array[]): Float32Array {
    const middles = new Float32Array(lists.length * dimensions);
    for (const [at, directions] of lists.entries()) {
      const middle = middles.subarray(at * dimensions, (at + 1) * dimensions);
      for (let i = 0; i < directions.length; i++) middle[i % dimensions]! += directions[i]!;
      toLength(middle, 1);
    }
    return middles;
  }
}

function nearest(cosines: Float64Array, count: number): number[] {
  const kept: number[] = [];
  for (let at = 0; at < count; at++) keepGreatest(kept, at, cosines, mostSearched);
  return kept;
}
