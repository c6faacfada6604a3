import type { z } from 'zod';
import type { FaqProblem } from '../contract/entities.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Entry } from './entry.ts';
import { type FaqFile, faqFileSchema } from './faq-schema.ts';
import { type JsonPath, type LocatedJson, readJson } from './located-json.ts';

export interface FaqText {
  /** As problems name it; its folder is its language. */
  path: string;
  text: string;
  /** Why the text could not be read; it is empty then. */
  failure?: string;
}

/** An entry and the place in its file that problems about it point to. */
export interface LocatedEntry {
  entry: Entry;
  file: string;
  problemAt(path: JsonPath, message: string): FaqProblem;
}

/** Reads one FAQ file: its entries, and what stands in the way. */
export function readFaqFile({ path, text, failure }: FaqText): {
  entries: LocatedEntry[];
  problems: FaqProblem[];
} {
  if (failure !== undefined) {
    const message = `The file cannot be read: ${failure}`;
    return { entries: [], problems: [{ file: path, line: 1, column: 1, message }] };
  }
  const read = readJson(path, text);
  if ('problems' in read) return { entries: [], problems: read.problems };
  const { json } = read;
  const parsed = faqFileSchema.safeParse(json.value);
  if (!parsed.success) {
    return { entries: [], problems: parsed.error.issues.flatMap(issue => problemsOf(issue, json)) };
  }
  return { entries: entriesOf(path, parsed.data, json), problems: wrongFolder(path, parsed.data, json) };
}

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

function problemsOf(issue: z.core.$ZodIssue, json: LocatedJson): FaqProblem[] {
  // Paths of JSON hold no symbols.
  const path = issue.path as (string | number)[];
  if (issue.code === 'unrecognized_keys') {
    const names = namesAt(path);
    return issue.keys.map(key =>
      json.problemAtKey(
        [...path, key],
        `"${key}" is not a key of ${whatIs(path)}: remove it.${didYouMean(key, names)}`,
      ),
    );
  }
  const name = path.length === 0 ? 'The file' : nameOf(path);
  if (path.length > 0 && !json.has(path))
    return [json.problemAt(path, `${name} is missing in ${whatIs(path.slice(0, -1))}: add it.`)];
  return [json.problemAt(path, `${name} ${sentenceEnd(issue)}.`)];
}

function sentenceEnd(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${typeNames[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `must be one of ${issue.values.map(value => `"${String(value)}"`).join(', ')}`;
    case 'too_small':
      return 'must not be empty';
    case 'too_big':
      return issue.origin === 'array'
        ? `has more than ${issue.maximum} items: remove some`
        : `is longer than ${issue.maximum} characters: shorten it`;
    default:
      return issue.message;
  }
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text in double quotes',
  array: 'a list in [ ]',
  object: 'an object in { }',
};

function nameOf(path: readonly (string | number)[]): string {
  const last = path.at(-1);
  if (typeof last === 'string') return `"${last}"`;
  return `Item ${Number(last) + 1} of "${String(path.at(-2))}"`;
}

function whatIs(path: readonly (string | number)[]): string {
  return path.length === 0 ? 'a FAQ file' : 'an entry';
}

function namesAt(path: readonly (string | number)[]): string[] {
  const { shape } = faqFileSchema;
  return Object.keys(path.length === 0 ? shape : shape.entries.element.shape);
}
