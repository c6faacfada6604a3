/** The right one is hardly ever among those after them, and each is compared with the question word by word. */
const mostRanked = 6;

/** The best entries by score, best first; only those that the text has something in common with. */
export function rank(scores: Float32Array, except = -1): number[] {
  const ranked: number[] = [];
  for (let entry = 0; entry < scores.length; entry++) {
    const score = scores[entry]!;
    if (score <= 0 || entry === except) continue;
    if (ranked.length === mostRanked && score <= scores[ranked[mostRanked - 1]!]!) continue;
    let at = ranked.length;
    while (at > 0 && scores[ranked[at - 1]!]! < score) at--;
    ranked.splice(at, 0, entry);
    if (ranked.length > mostRanked) ranked.pop();
  }
  return ranked;
}
