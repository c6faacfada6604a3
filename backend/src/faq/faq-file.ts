import type { FaqProblem } from '../contract/entities.ts';
import type { Entry } from './entry.ts';
import { type FaqFile, faqFileSchema } from './faq-schema.ts';
import type { JsonPath, LocatedJson } from './located-json.ts';
import { type FaqText, parseFile } from './parse-file.ts';

/** An entry and the place in its file that problems about it point to. */
export interface LocatedEntry {
  entry: Entry;
  file: string;
  problemAt(path: JsonPath, message: string): FaqProblem;
}

/** Reads one FAQ file: its entries, what stands in the way, and what would be better otherwise. */
export function readFaqFile(file: FaqText): {
  entries: LocatedEntry[];
  problems: FaqProblem[];
  warnings: FaqProblem[];
} {
  const read = parseFile(file, { schema: faqFileSchema, example, whatIs, keysAt });
  if ('problems' in read) return { entries: [], problems: read.problems, warnings: [] };
  const { data, json } = read;
  return {
    entries: entriesOf(file.path, data, json),
    problems: wrongFolder(file.path, data, json),
    warnings: data.entries.length > 0 ? [] : [json.problemAt(['entries'], noEntry)],
  };
}

const example = '{ "locale": …, "category": …, "entries": [] }';
const noEntry = 'There is no entry in this file: add one, or delete the file.';

function entriesOf(file: string, { locale, category, entries }: FaqFile, json: LocatedJson): LocatedEntry[] {
  return entries.map((entry, i) => ({
    entry: { ...entry, locale, category, department: entry.department ?? null },
    file,
    problemAt: (path, message) => json.problemAt(['entries', i, ...path], message),
  }));
}

function wrongFolder(path: string, { locale }: FaqFile, json: LocatedJson): FaqProblem[] {
  const folder = path.split(/[/\\]/).at(-2);
  if (folder === locale || (folder !== 'fr' && folder !== 'en')) return [];
  return [
    json.problemAt(
      ['locale'],
      `"locale" is "${locale}" but the file is in the folder "${folder}": change one of them.`,
    ),
  ];
}

function whatIs(path: JsonPath): string {
  return path.length === 0 ? 'a FAQ file' : 'an entry';
}

function keysAt(path: JsonPath): string[] {
  const { shape } = faqFileSchema;
  return Object.keys(path.length === 0 ? shape : shape.entries.element.shape);
}
