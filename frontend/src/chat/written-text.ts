import { visitorLimits } from 'backend/contract';

/** How many characters before the limit the composer begins to count. */
const countsFromRemaining = 500;

/** What somebody typed or pasted, without the control characters and broken surrogates that the server refuses. */
export function cleanText(written: string): string {
  return (
    written
      .replace(/\p{Surrogate}/gu, '\ufffd')
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
  );
}

/** How many characters (code points, as the server counts) may still be written; negative when it is too long. */
export function countRemaining(written: string): number {
  return visitorLimits.messageLength - [...written.trim()].length;
}

/** Whether there is so little room left that the writer should know. */
export function isNearLimit(remaining: number): boolean {
  return remaining <= countsFromRemaining;
}

export function canBeSent(written: string): boolean {
  return written.trim() !== '' && countRemaining(written) >= 0;
}
