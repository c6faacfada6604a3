import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import type { FaqText } from './parse-file.ts';
import type { Failure } from './problem.ts';

/** What a file says, or why that cannot be read. */
export function textOf(path: string): Omit<FaqText, 'path'> {
  try {
    return decoded(readFileSync(path));
  } catch (error) {
    return { text: '', failure: failureOf(error) };
  }
}

function decoded(bytes: Buffer): Omit<FaqText, 'path'> {
  if (isUtf8(bytes)) return { text: bytes.toString() };
  return { text: new TextDecoder().decode(bytes), notUtf8At: goodPart(bytes).length };
}

/** The text before the first byte that is not UTF-8, found by halving. */
function goodPart(bytes: Buffer): string {
  let [good, bad] = [0, bytes.length + 1];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (beginning(bytes, middle) === null) bad = middle;
    else good = middle;
  }
  return beginning(bytes, good) ?? '';
}

/** The first so many bytes as text, without a character that they break off; null where a byte is not UTF-8. */
function beginning(bytes: Buffer, count: number): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, count), { stream: true });
  } catch {
    return null;
  }
}

/** Why a file or a folder could not be read. */
export function failureOf(error: unknown): Failure {
  const { code = '', message } = error as NodeJS.ErrnoException; // what node:fs throws is always this
  return { code, message };
}
