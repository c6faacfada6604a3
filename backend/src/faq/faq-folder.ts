import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { locales } from '../contract/limits.ts';
import { lexiconFolder } from './lexicon-file.ts';
import type { FaqText } from './parse-file.ts';
import { failureOf, textOf } from './read-file.ts';

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

function isMissing(error: unknown): boolean {
  const { code } = failureOf(error);
  return code === 'ENOENT' || code === 'ENOTDIR';
}
