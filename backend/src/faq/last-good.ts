import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { FaqText } from './faq-file.ts';

const keptSchema = z.array(z.object({ path: z.string(), text: z.string() }));

/** The newest FAQ files that passed, kept in one file, so that a broken edit does not survive a restart as silence. */
export class LastGood {
  constructor(private readonly file: string) {}

  keep(files: readonly FaqText[]): void {
    mkdirSync(dirname(this.file), { recursive: true });
    const draft = `${this.file}.draft`;
    writeFileSync(draft, JSON.stringify(files));
    renameSync(draft, this.file);
  }

  /** Null where nothing was kept, or nothing that can be read. */
  load(): FaqText[] | null {
    try {
      return keptSchema.parse(JSON.parse(readFileSync(this.file, 'utf8')));
    } catch {
      // Missing or damaged: the same to the caller, who has no good version then.
      return null;
    }
  }
}
