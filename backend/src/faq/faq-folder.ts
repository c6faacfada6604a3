import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { locales } from '../contract/limits.ts';
import { lexiconFolder } from './lexicon-file.ts';
import type { FaqText } from './parse-file.ts';
import type { Failure } from './problem.ts';

const subfolders = [...locales, lexiconFolder];

/** The files of a FAQ folder, `fr/*.json`, `en/*.json` and `lexicon/*.json`; their paths begin with the folder's own name. */
export function readFaqFolder(folder: string): FaqText[] {
  return faqFilesIn(folder).map(({ path, name }) => ({
    path: `${basename(folder)}/${name}`,
    ...textOf(path),
  }));
}

/** The folders whose changes tell that a file may have changed. */
export function watchedFolders(folder: string): string[] {
  return [folder, ...subfolders.map(name => join(folder, name))];
}

/** Changes whenever a file comes, goes, is renamed or written. Never throws: it is asked again and again. */
export function fingerprintOf(folder: string): string {
  try {
    return faqFilesIn(folder)
      .map(({ path, name }) => {
        const found = statSync(path, { throwIfNoEntry: false });
        return `${name} ${found?.mtimeMs} ${found?.size} ${found?.ino}`;
      })
      .join('\n');
  } catch (error) {
    return `unreadable: ${String(error)}`;
  }
}

function textOf(path: string): Omit<FaqText, 'path'> {
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

function faqFilesIn(folder: string): { path: string; name: string }[] {
  return subfolders.flatMap(subfolder =>
    namesIn(join(folder, subfolder))
      .filter(name => name.endsWith('.json') && !name.startsWith('.'))
      .sort()
      .map(name => ({ path: join(folder, subfolder, name), name: `${subfolder}/${name}` })),
  );
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** Why a file or a folder could not be read. */
export function failureOf(error: unknown): Failure {
  const { code = '', message } = error as NodeJS.ErrnoException; // what node:fs throws is always this
  return { code, message };
}

function isMissing(error: unknown): boolean {
  const { code } = failureOf(error);
  return code === 'ENOENT' || code === 'ENOTDIR';
}
