/** Longer texts are cut: what a question is about stands at its beginning. */
const foldedLength = 1_500;

/** Letters of English, digits, common signs: half of all texts and most words, with nothing to fold. */
const isPlain = /^[ -_a-~]*$/;
/** What most words and expressions are once they are folded. */
const isKey = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

const token = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu;
const letterOrDigit = /[\p{L}\p{N}]/u;

/** Lower case, no accents, typographic apostrophes and ligatures spelled out: how two spellings of one text meet. */
export function fold(text: string): string {
  const lower = text.slice(0, foldedLength).toLowerCase();
  if (isPlain.test(lower)) return lower;
  const bare = lower.normalize('NFKD').replace(/\p{M}+/gu, '');
  if (isPlain.test(bare)) return bare;
  return bare
    .replace(/[\u2018\u2019\u02bc`´]/g, "'")
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss');
}

/** Whether there is a letter or a digit: nothing is found by a text without. */
export function hasWord(text: string): boolean {
  return letterOrDigit.test(text);
}

/** What a text says: its words, folded, each with the apostrophes in it. */
export function tokensOf(text: string): readonly string[] {
  return fold(text).match(token) ?? [];
}

/** A folded text without punctuation and doubled spaces: two texts with the same key are the same question. */
export function sameTextKey(text: string): string {
  const folded = fold(text);
  return isKey.test(folded) ? folded : keyOf(folded.match(token) ?? []);
}

/** The `sameTextKey` of a text with these tokens. */
export function keyOf(tokens: readonly string[]): string {
  return tokens.join(' ').replaceAll("'", ' ');
}
