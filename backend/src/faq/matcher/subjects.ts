import { dots } from './dot.ts';
import { toLength } from './to-length.ts';

/** Directions, one after the other, and what each is the middle of; nothing where they are subjects. */
interface Group {
  directions: Float32Array;
  inside: readonly Group[];
}

/** Neighbouring fields are about related things. */
const fieldsTogether = 8;
/** Groups of fields, then fields, that are looked into. */
const mostSearched = 6;

/**
 * How near a text comes to something that people ask about anywhere, whether or not an entry is about it: the greatest cosine
 * of its sense with that of a subject, in the nearest fields of the nearest groups of fields.
 *
 * @param fields by field, the directions of its subjects, one after the other
 */
export function createSubjects(fields: readonly Float32Array[], dimensions: number) {
  const ofSubjects = fields.map((directions): Group => ({ directions, inside: [] }));
  const ofFields = Array.from({ length: Math.ceil(fields.length / fieldsTogether) }, (_, i) =>
    groupOf(ofSubjects.slice(i * fieldsTogether, (i + 1) * fieldsTogether)),
  );
  const all = groupOf(ofFields);

  /** @param sense of length 1 */
  return function nearestSubject(sense: Float32Array): number {
    let best = 0;
    for (const { directions } of nearestInside(nearestInside([all], sense), sense)) {
      const cosines = dots(sense, directions);
      for (let at = 0; at < directions.length / dimensions; at++) best = Math.max(best, cosines[at]!);
    }
    return best;
  };

  function groupOf(inside: readonly Group[]): Group {
    const directions = new Float32Array(inside.length * dimensions);
    for (const [at, { directions: members }] of inside.entries()) {
      const middle = directions.subarray(at * dimensions, (at + 1) * dimensions);
      for (let from = 0; from < members.length; from += dimensions)
        for (let i = 0; i < dimensions; i++) middle[i]! += members[from + i]!;
      toLength(middle, 1);
    }
    return { directions, inside };
  }

  /** Of all that is inside of these groups, what has the nearest middles. */
  function nearestInside(groups: readonly Group[], sense: Float32Array): Group[] {
    const nearest: Group[] = [];
    const best: number[] = [];
    for (const { directions, inside } of groups) {
      const cosines = dots(sense, directions);
      for (let at = 0; at < inside.length; at++) {
        const cosine = cosines[at]!;
        let place = best.length;
        if (place === mostSearched && cosine <= best[--place]!) continue;
        for (; place > 0 && best[place - 1]! < cosine; place--) {
          best[place] = best[place - 1]!;
          nearest[place] = nearest[place - 1]!;
        }
        best[place] = cosine;
        nearest[place] = inside[at]!;
      }
    }
    return nearest;
  }
}
