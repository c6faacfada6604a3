import type { z } from 'zod';
import type { FaqProblem } from '../contract/entities.ts';
import { didYouMean } from './did-you-mean.ts';
import type { JsonPath, LocatedJson } from './located-json.ts';

/** What the editors call the objects of a file, and the keys that these may have. */
export interface Vocabulary {
  whatIs(path: JsonPath): string;
  keysAt(path: JsonPath): readonly string[];
}

/** What a schema has against a file, each with its place and in words that say what to do. */
export function problemsOf(error: z.core.$ZodError, json: LocatedJson, words: Vocabulary): FaqProblem[] {
  const placeOf = ({ path }: z.core.$ZodIssue) => JSON.stringify(path);
  const wrongKinds = new Set(error.issues.filter(({ code }) => code === 'invalid_type').map(placeOf));
  // A text in the place of a list is not too short a list besides.
  const issues = error.issues.filter(
    issue => issue.code === 'invalid_type' || !wrongKinds.has(placeOf(issue)),
  );
  return issues.flatMap(issue => problemsOfIssue(issue, json, words));
}

function problemsOfIssue(issue: z.core.$ZodIssue, json: LocatedJson, words: Vocabulary): FaqProblem[] {
  // Paths of JSON hold no symbols.
  const path = issue.path as (string | number)[];
  if (issue.code === 'unrecognized_keys') {
    const keys = words.keysAt(path);
    return issue.keys.map(key =>
      json.problemAtKey(
        [...path, key],
        `"${key}" is not a key of ${words.whatIs(path)}: remove it.${didYouMean(key, keys)}`,
      ),
    );
  }
  if (issue.code === 'invalid_key') {
    const [first] = issue.issues;
    return [json.problemAtKey(path, `${nameOf(path)} ${first ? sentenceEnd(first) : issue.message}.`)];
  }
  const name = path.length === 0 ? 'The file' : nameOf(path);
  if (path.length > 0 && !json.has(path))
    return [json.problemAt(path, `${name} is missing in ${words.whatIs(path.slice(0, -1))}: add it.`)];
  return [json.problemAt(path, `${name} ${sentenceEnd(issue)}.`)];
}

function sentenceEnd(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${typeNames[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `must be one of ${issue.values.map(value => `"${String(value)}"`).join(', ')}`;
    case 'too_small':
      if (issue.minimum <= 1) return 'must not be empty';
      return issue.origin === 'array'
        ? `has fewer than ${issue.minimum} items: add some, or remove it`
        : `is shorter than ${issue.minimum} characters: write more, or remove it`;
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
  record: 'an object in { }',
};

/** "Item 2 of item 3 of "synonyms"". */
function nameOf(path: JsonPath): string {
  const last = path.at(-1);
  if (typeof last !== 'number') return `"${last}"`;
  const list = nameOf(path.slice(0, -1));
  return `Item ${last + 1} of ${list.replace(/^Item/, 'item')}`;
}
