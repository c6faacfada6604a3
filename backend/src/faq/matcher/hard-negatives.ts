import type { PhrasingIndex } from './model.ts';
import { createNearestEntries } from './nearest-entries.ts';

const most = { inSmallBase: 8, inLargeBase: 10 };
const mostInSmallBase = 500;
/** An entry that is near to everything need not learn from everything. */
const mostEach = 3_000;

/** For each entry the phrasings of others that come nearest to it: what it must learn not to answer. */
export function hardNegatives(index: PhrasingIndex): readonly (readonly number[])[] {
  const { firstPhrasing } = index;
  const entryCount = firstPhrasing.length - 1;
  const mostNear = entryCount <= mostInSmallBase ? most.inSmallBase : most.inLargeBase;
  const negatives: number[][] = Array.from({ length: entryCount }, () => []);
  const nearest = createNearestEntries(index, mostNear);
  for (let own = 0; own < entryCount; own++) {
    for (let i = firstPhrasing[own]!; i < firstPhrasing[own + 1]!; i++)
      for (const entry of nearest(i, own)) if (negatives[entry]!.length < mostEach) negatives[entry]!.push(i);
  }
  return negatives;
}
