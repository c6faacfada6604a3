import type { z } from 'zod';
import { type LocatedJson, placesIn, readJson } from './located-json.ts';
import type { Failure, Problem } from './problem.ts';
import { problemsOf, type Vocabulary } from './schema-problems.ts';

/** A file of the FAQ's folder as it was read. */
export interface FaqText {
  /** As problems name it; its folder says what the file holds. */
  path: string;
  text: string;
  /** Why the text could not be read; it is empty then. */
  failure?: Failure;
  /** Where its first byte stood that is not UTF-8, as an offset in the text; what could not be read is U+FFFD there. */
  notUtf8At?: number;
}

interface FileKind<Schema> extends Vocabulary {
  schema: Schema;
  /** How a file of this kind begins. */
  example: string;
}

/** What a file holds, with its places, or what keeps it from being read. */
export function parseFile<Schema extends z.ZodType>(
  { path, text, failure, notUtf8At }: FaqText,
  { schema, example, ...words }: FileKind<Schema>,
): { data: z.infer<Schema>; json: LocatedJson } | { problems: Problem[] } {
  if (failure)
    return { problems: [{ file: path, line: 1, column: 1, fault: { code: 'fileUnreadable', failure } }] };
  if (notUtf8At !== undefined)
    return { problems: [{ file: path, ...placesIn(text)(notUtf8At), fault: { code: 'notUtf8' } }] };
  const read = readJson(path, text, example);
  if ('problems' in read) return read;
  const { json } = read;
  const parsed = schema.safeParse(json.value);
  return parsed.success ? { data: parsed.data, json } : { problems: problemsOf(parsed.error, json, words) };
}
