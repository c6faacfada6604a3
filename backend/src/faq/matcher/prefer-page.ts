import type { Ranked } from './rank.ts';

/** How close to the best an entry must be for the page to speak for it. */
const closeScore = 0.06;

/** The page is a tie-breaker only: of entries about equally good, one of this page goes first. */
export function preferPage(
  ranked: Ranked[],
  page: string | null,
  pagesOf: (entry: number) => readonly string[] | undefined,
): Ranked[] {
  const best = ranked[0];
  if (!best || page === null || pagesOf(best.entry)?.includes(page)) return ranked;
  const preferred = ranked.find(
    ({ entry, score }) => score >= best.score - closeScore && pagesOf(entry)?.includes(page),
  );
  return preferred
    ? [{ ...preferred, score: best.score }, ...ranked.filter(each => each !== preferred)]
    : ranked;
}
