/** A word behind a sign: where the sign stands, and what was typed after it. */
export interface SignedWord {
  start: number;
  query: string;
}

/** The word right before the caret that begins with `sign`, at the beginning of the text or after a space; else null. */
export function wordAt(text: string, caret: number, sign: '/' | '@'): SignedWord | null {
  const before = text.slice(0, caret);
  const start = before.search(/\S*$/);
  const word = before.slice(start);
  return word.startsWith(sign) && !word.includes(sign, 1) ? { start, query: word.slice(1) } : null;
}
