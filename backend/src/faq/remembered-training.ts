import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { type Trained, type Trainer, train } from './matcher/train.ts';

/** Two languages, as they are and as they were before the last change. */
const mostKept = 4;
const code = readFileSync(join(import.meta.dirname, `matcher/train${extname(import.meta.filename)}`));

/**
 * Trains once for the same phrasings: what was learned is kept in a file, so that a start with an unchanged FAQ takes it
 * from there. A file that is missing or damaged costs the time it would have saved and nothing else.
 */
export function createRememberingTrainer(file: string): Trainer {
  const kept = read(file);
  return (kernel, entryOf, entries) => {
    const key = createHash('sha256')
      .update(code)
      .update(kernel)
      .update(entryOf)
      .update(`${entries}`)
      .digest('hex');
    const known = kept.get(key);
    if (known !== undefined) return known;
    const trained = train(kernel, entryOf, entries);
    kept.set(key, trained);
    for (const oldest of [...kept.keys()].slice(0, -mostKept)) kept.delete(oldest);
    write(file, kept);
    return trained;
  };
}

function read(file: string): Map<string, Trained> {
  try {
    const kept: unknown = deserialize(readFileSync(file));
    return kept instanceof Map ? kept : new Map();
  } catch {
    return new Map();
  }
}

function write(file: string, kept: Map<string, Trained>): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.draft`, serialize(kept));
    renameSync(`${file}.draft`, file);
  } catch {
    // A full disk costs the next start a second.
  }
}
