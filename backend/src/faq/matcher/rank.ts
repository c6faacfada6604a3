export interface Ranked {
  /** The entry's place in the list that was indexed. */
  entry: number;
  score: number;
  /** The cosine with the entry's nearest phrasing. */
  nearest: number;
}

const nearestShare = 0.3;
const mostRanked = 10;
/** Entries further apart than a few times this are hardly mistaken for each other. */
const distinctScores = 0.08;

/** The best entries first: what the classifier says, helped by the nearest phrasing. */
export function rank(scores: Float32Array, nearest: Float32Array, except = -1): Ranked[] {
  const ranked: Ranked[] = [];
  for (let entry = 0; entry < scores.length; entry++) {
    if (nearest[entry]! <= 0 || entry === except) continue;
    insert(ranked, {
      entry,
      score: scores[entry]! + nearestShare * nearest[entry]!,
      nearest: nearest[entry]!,
    });
  }
  return ranked;
}

/** What each ranked entry weighs against the best: 1 for the best, less with the distance in score. */
export function weightsOf(ranked: readonly Ranked[]): number[] {
  const best = ranked[0]?.score ?? 0;
  return ranked.map(({ score }) => Math.exp((score - best) / distinctScores));
}

function insert(ranked: Ranked[], candidate: Ranked): void {
  if (ranked.length === mostRanked && candidate.score <= ranked[mostRanked - 1]!.score) return;
  let at = ranked.length;
  while (at > 0 && ranked[at - 1]!.score < candidate.score) at--;
  ranked.splice(at, 0, candidate);
  if (ranked.length > mostRanked) ranked.pop();
}
