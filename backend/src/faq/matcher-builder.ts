import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Deserializer, Serializer } from 'node:v8';
import type { Limits } from './matcher/decide.ts';
import type { Knowledge } from './matcher/engine.ts';
import type { EditorLexicons } from './matcher/lexicon-option.ts';
import { type Matcher, type MatcherEntry, openMatcher, textsByLanguage } from './matcher/matcher.ts';
import { type LanguageTexts, type OpenShelf, openShelf, type Shelf } from './matcher/shelf.ts';
import { wordVectorsOf } from './matcher/word-vectors.ts';
import { ending, inThread } from './thread.ts';

/** A matcher, and what it was opened from. */
export interface BuiltMatcher extends Matcher {
  shelves: readonly Shelf[];
}

/**
 * Builds matchers with the learning in threads of their own, and one language a turn of the event loop, so that no message waits
 * for it. What was learned of a language
 * stays in memory and in a file: while its questions, its lexicon and the matcher's code are the same, nothing is learned again.
 */
export class MatcherBuilder {
  readonly #folder: string;
  readonly #learned = new Map<string, { key: string; knowledge: Knowledge }>();
  #code: Promise<string> | undefined;

  /** @param folder for the files; made when the first is written */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** @throws when the signal aborts, or a thread fails */
  async build(
    entries: readonly MatcherEntry[],
    lexicons: EditorLexicons,
    limits: Limits,
    signal: AbortSignal,
  ): Promise<BuiltMatcher> {
    const learned = textsByLanguage(entries, lexicons).map(async ({ entries, ...texts }) => {
      return { ...texts, entries, knowledge: await this.#knowledgeOf(texts, signal) };
    });
    const shelves = await Promise.all(learned);
    const open: OpenShelf[] = [];
    for (const shelf of shelves) {
      await nextTurn();
      open.push(openShelf(shelf, wordVectorsOf));
    }
    signal.throwIfAborted();
    return { ...openMatcher(open, limits), shelves };
  }

  async #knowledgeOf(texts: LanguageTexts, signal: AbortSignal): Promise<Knowledge> {
    this.#code ??= codeVersion();
    const key = JSON.stringify([await this.#code, texts]);
    const known = this.#learned.get(texts.locale);
    if (known?.key === key) return known.knowledge;
    const file = join(this.#folder, `${texts.locale}.bin`);
    let knowledge = await readKept(file, key);
    if (!knowledge) {
      knowledge = await inThread<Knowledge>('matcher-worker', texts, signal);
      await keep(file, key, knowledge);
    }
    this.#learned.set(texts.locale, { key, knowledge });
    return knowledge;
  }
}

const digestLength = 32;

function digestOf(key: string, bytes: Uint8Array): Buffer {
  return createHash('sha256').update(key).update(bytes).digest();
}

/** Null where nothing is kept for this key, or nothing whole: then it is learned anew. */
async function readKept(file: string, key: string): Promise<Knowledge | null> {
  try {
    const kept = await readFile(file);
    const bytes = kept.subarray(digestLength);
    const isWhole = digestOf(key, bytes).equals(kept.subarray(0, digestLength));
    return isWhole ? (fromBytes(bytes) as Knowledge) : null; // of our own writing: the digest says so
  } catch {
    return null;
  }
}

async function keep(file: string, key: string, knowledge: Knowledge): Promise<void> {
  try {
    const bytes = toBytes(knowledge);
    await mkdir(join(file, '..'), { recursive: true });
    await writeFile(`${file}.draft`, Buffer.concat([digestOf(key, bytes), bytes]));
    await rename(`${file}.draft`, file);
  } catch {
    // A full disk costs the next start a second and nothing else.
  }
}

/** As `v8.serialize`, whose arrays would be read as pieces of the file, and keep all of it in memory. */
function toBytes(value: unknown): Buffer {
  const serializer = new Serializer();
  serializer.writeHeader();
  serializer.writeValue(value);
  return serializer.releaseBuffer();
}

function fromBytes(bytes: Buffer): unknown {
  const deserializer = new Deserializer(bytes);
  deserializer.readHeader();
  return deserializer.readValue();
}

/** Changes with the matcher's own files: what an older one learned may mean something else to this one. */
async function codeVersion(): Promise<string> {
  const hash = createHash('sha256');
  const folder = join(import.meta.dirname, '../faq/matcher'); // also from the bundle
  const names = await readdir(folder, { recursive: true });
  const files = names.filter(name => name.endsWith(ending) && !name.includes('.test.')).sort();
  for (const bytes of await Promise.all(files.map(name => readFile(join(folder, name))))) hash.update(bytes);
  return hash.digest('hex');
}
