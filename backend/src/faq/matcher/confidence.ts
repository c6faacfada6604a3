/** In log-odds. The development questions of the benchmark ask for 0.5 to 1 in most languages, sizes and sets. */
const harderThanAsked = 0.7;

/**
 * The confidence that a learned chance is worth. Phrasings are written to be unlike each other: one that was held out to
 * learn from is harder to find than what visitors ask, so that what was learned is too modest.
 */
export function confidenceOf(chance: number): number {
  const odds = chance * Math.exp(harderThanAsked);
  return odds / (1 - chance + odds);
}
