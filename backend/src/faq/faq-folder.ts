import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { locales } from '../contract/limits.ts';
import type { FaqText } from './faq-file.ts';

/** The FAQ files of a folder, `fr/*.json` and `en/*.json`; their paths begin with the folder's own name. */
export function readFaqFolder(folder: string): FaqText[] {
  return faqFilesIn(folder).map(({ path, name }) => ({
    path: `${basename(folder)}/${name}`,
    ...textOf(path),
  }));
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
    return { text: readFileSync(path, 'utf8') };
  } catch (error) {
    return { text: '', failure: error instanceof Error ? error.message : String(error) };
  }
}

function faqFilesIn(folder: string): { path: string; name: string }[] {
  return locales.flatMap(locale =>
    namesIn(join(folder, locale))
      .filter(name => name.endsWith('.json') && !name.startsWith('.'))
      .sort()
      .map(name => ({ path: join(folder, locale, name), name: `${locale}/${name}` })),
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
  // What node:fs throws is always this.
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' || code === 'ENOTDIR';
}
