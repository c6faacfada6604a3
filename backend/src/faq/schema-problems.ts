import type { z } from 'zod';
import { didYouMean } from './did-you-mean.ts';
import type { JsonPath, LocatedJson } from './located-json.ts';
import type { CheckCode, Fault, Kind, Owner, Problem } from './problem.ts';

/** The objects of a file, and the keys that these may have. */
export interface Vocabulary {
  ownerAt(path: JsonPath): Owner;
  keysAt(path: JsonPath): readonly string[];
}

/** What a schema has against a file, each with its place. */
export function problemsOf(error: z.core.$ZodError, json: LocatedJson, words: Vocabulary): Problem[] {
  const placeOf = ({ path }: z.core.$ZodIssue) => JSON.stringify(path);
  const wrongKinds = new Set(error.issues.filter(({ code }) => code === 'invalid_type').map(placeOf));
  // A text in the place of a list is not too short a list besides.
  const issues = error.issues.filter(
    issue => issue.code === 'invalid_type' || !wrongKinds.has(placeOf(issue)),
  );
  return issues.flatMap(issue => problemsOfIssue(issue, json, words));
}

function problemsOfIssue(issue: z.core.$ZodIssue, json: LocatedJson, words: Vocabulary): Problem[] {
  // Paths of JSON hold no symbols.
  const path = issue.path as (string | number)[];
  if (issue.code === 'unrecognized_keys') {
    const [owner, known] = [words.ownerAt(path), words.keysAt(path)];
    return issue.keys.map(key =>
      json.problemAtKey([...path, key], { code: 'unknownKey', key, owner, meant: didYouMean(key, known) }),
    );
  }
  if (issue.code === 'invalid_key')
    return issue.issues.slice(0, 1).map(first => json.problemAtKey(path, faultOf(first, path)));
  if (path.length === 0 || json.has(path)) return [json.problemAt(path, faultOf(issue, path))];
  const owner = words.ownerAt(path.slice(0, -1));
  return [json.problemAt(path, { code: 'missing', key: String(path.at(-1)), owner })];
}

function faultOf(issue: z.core.$ZodIssue, path: JsonPath): Fault {
  switch (issue.code) {
    case 'invalid_type':
      return { code: 'wrongKind', path, expected: issue.expected as Kind }; // our schemas expect nothing else
    case 'invalid_value':
      return { code: 'notOneOf', path, values: issue.values.map(String) };
    case 'too_small': {
      const minimum = Number(issue.minimum);
      if (minimum <= 1) return { code: 'empty', path };
      return { code: issue.origin === 'array' ? 'tooFewItems' : 'tooShort', path, minimum };
    }
    case 'too_big': {
      const maximum = Number(issue.maximum);
      return { code: issue.origin === 'array' ? 'tooManyItems' : 'tooLong', path, maximum };
    }
    case 'custom':
      return { code: issue.message as CheckCode, path, ...issue.params } as Fault; // as our schemas' checks say it
    default:
      return { code: issue.message as CheckCode, path } as Fault;
  }
}
