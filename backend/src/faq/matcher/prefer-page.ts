import type { Ranked } from './engine.ts';

/** The share of the best one's chance that an entry must have for the page to speak for it. */
const closeShare = 0.6;

/** The page is a tie-breaker only: of entries about equally likely, one of this page goes first. */
export function preferPage(
  ranked: Ranked[],
  page: string | null,
  pagesOf: (entry: number) => readonly string[] | undefined,
): Ranked[] {
  const best = ranked[0];
  if (!best || page === null || pagesOf(best.entry)?.includes(page)) return ranked;
  const preferred = ranked.find(
    ({ entry, confidence }) => confidence >= closeShare * best.confidence && pagesOf(entry)?.includes(page),
  );
  return preferred
    ? [{ ...preferred, confidence: best.confidence }, ...ranked.filter(each => each !== preferred)]
    : ranked;
}
