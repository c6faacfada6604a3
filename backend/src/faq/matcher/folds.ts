/** Phrasings to be held out together, and whether others of their entry are still learned from. */
export type Fold = ReadonlyMap<number, boolean>;

const foldsOfSmallBase = 4;
const mostInSmallBase = 1_500;
/** One entry in so many is left out whole. */
const everyOut = 10;
const mostQuestions = 400;
const mostEntriesOut = 100;

/**
 * Four folds for a small base, so that each phrasing is held out once; for a large one, one fold from all over it. Entries
 * of one phrasing stay: nothing would be left of them.
 */
export function foldsOf(firstPhrasing: Uint32Array): Fold[] {
  const several: number[] = [];
  for (let entry = 0; entry + 1 < firstPhrasing.length; entry++)
    if (sizeOf(entry, firstPhrasing) > 1) several.push(entry);
  if (several.length === 0) return [];
  const isSmall = firstPhrasing.at(-1)! <= mostInSmallBase;
  if (!isSmall) return [sampledFold(several, firstPhrasing)];
  return Array.from({ length: foldsOfSmallBase }, (_, fold) => foldAt(fold, several, firstPhrasing));
}

function foldAt(fold: number, several: readonly number[], firstPhrasing: Uint32Array): Fold {
  const heldOut = new Map<number, boolean>();
  several.forEach((entry, k) => {
    const isOut = k % everyOut === fold;
    const size = sizeOf(entry, firstPhrasing);
    const folds = Math.min(foldsOfSmallBase, size);
    for (let i = 0; i < size; i++)
      if (isOut || i % folds === fold) heldOut.set(firstPhrasing[entry]! + i, !isOut);
  });
  return heldOut;
}

function sampledFold(several: readonly number[], firstPhrasing: Uint32Array): Fold {
  const heldOut = new Map<number, boolean>();
  const outStep = Math.max(everyOut, Math.ceil(several.length / mostEntriesOut));
  const askedStep = Math.max(1, Math.floor(several.length / mostQuestions));
  const mostEach = Math.ceil(mostQuestions / several.length);
  several.forEach((entry, k) => {
    const isOut = k % outStep === outStep - 1;
    if (!isOut && k % askedStep !== 0) return;
    const size = sizeOf(entry, firstPhrasing);
    const count = isOut ? size : Math.min(mostEach, Math.ceil(size / foldsOfSmallBase));
    for (let i = 0; i < count; i++)
      heldOut.set(firstPhrasing[entry]! + Math.floor((i * size) / count), !isOut);
  });
  return heldOut;
}

function sizeOf(entry: number, firstPhrasing: Uint32Array): number {
  return firstPhrasing[entry + 1]! - firstPhrasing[entry]!;
}
