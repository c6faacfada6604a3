import type { Entry } from './entry.ts';
import { type FaqFile, faqFileSchema } from './faq-schema.ts';
import type { JsonPath, LocatedJson } from './located-json.ts';
import { type FaqText, parseFile } from './parse-file.ts';
import type { Fault, Owner, Place, Problem } from './problem.ts';

/** An entry and the place in its file that problems about it point to. */
export interface LocatedEntry {
  entry: Entry;
  placeOf(path: JsonPath): Place;
  problemAt(path: JsonPath, fault: Fault): Problem;
}

/** Reads one FAQ file: its entries, what stands in the way, and what would be better otherwise. */
export function readFaqFile(file: FaqText): {
  entries: LocatedEntry[];
  problems: Problem[];
  warnings: Problem[];
} {
  const read = parseFile(file, { schema: faqFileSchema, example, ownerAt, keysAt });
  if ('problems' in read) return { entries: [], problems: read.problems, warnings: [] };
  const { data, json } = read;
  return {
    entries: entriesOf(data, json),
    problems: wrongFolder(file.path, data, json),
    warnings: data.entries.length > 0 ? [] : [json.problemAt(['entries'], { code: 'noEntry' })],
  };
}

const example = '{ "locale": …, "category": …, "entries": [] }';

function entriesOf({ locale, category, entries }: FaqFile, json: LocatedJson): LocatedEntry[] {
  return entries.map((entry, i) => ({
    entry: { ...entry, locale, category, department: entry.department ?? null },
    placeOf: path => json.placeOf(['entries', i, ...path]),
    problemAt: (path, fault) => json.problemAt(['entries', i, ...path], fault),
  }));
}

function wrongFolder(path: string, { locale }: FaqFile, json: LocatedJson): Problem[] {
  const folder = path.split(/[/\\]/).at(-2);
  if (folder === locale || (folder !== 'fr' && folder !== 'en')) return [];
  return [json.problemAt(['locale'], { code: 'wrongFolder', locale, folder })];
}

function ownerAt(path: JsonPath): Owner {
  return path.length === 0 ? 'faqFile' : 'entry';
}

function keysAt(path: JsonPath): string[] {
  const { shape } = faqFileSchema;
  return Object.keys(path.length === 0 ? shape : shape.entries.element.shape);
}
