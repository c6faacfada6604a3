import { dot } from './dot.ts';
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
    for (const { directions } of nearestInside(nearestInside([all], sense), sense))
      for (let from = 0; from < directions.length; from += dimensions) {
        const cosine = dot(sense, directions, from);
        if (cosine > best) best = cosine;
      }
    return best;
  };

  function groupOf(inside: readonly Group[]): Group {
    const directions = new Float32Array(inside.length * dimensions);
    for (const [at, { directions: members }] of inside.entries()) {
      const middle = directions.subarray(at * dimensions, (at + 1) * dimensions);
      for (let i = 0; i < members.length; i++) middle[i % dimensions]! += members[i]!;
      toLength(middle, 1);
    }
    return { directions, inside };
  }

  /** Of all that is inside of these groups, what has the nearest middles. */
  function nearestInside(groups: readonly Group[], sense: Float32Array): Group[] {
    const nearest: Group[] = [];
    const cosines: number[] = [];
    for (const { directions, inside } of groups)
      for (let at = 0; at < inside.length; at++) {
        const cosine = dot(sense, directions, at * dimensions);
        let place = cosines.length;
        while (place > 0 && cosines[place - 1]! < cosine) place--;
        if (place === mostSearched) continue;
        cosines.splice(place, 0, cosine);
        nearest.splice(place, 0, inside[at]!);
        if (nearest.length > mostSearched) {
          cosines.pop();
          nearest.pop();
        }
      }
    return nearest;
  }
}
