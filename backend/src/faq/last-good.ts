import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { FaqText } from './parse-file.ts';

const keptSchema = z.array(z.object({ path: z.string(), text: z.string() }));

/** The newest text that passed of each FAQ file, all in one file: after a restart too a broken one has an answer. */
export class LastGood {
  constructor(private readonly file: string) {}

  keep(files: readonly FaqText[]): void {
    mkdirSync(dirname(this.file), { recursive: true });
    const draft = `${this.file}.draft`;
    writeFileSync(draft, JSON.stringify(files));
    renameSync(draft, this.file);
  }

  /** Empty where nothing was kept, or nothing that can be read. */
  load(): FaqText[] {
    try {
      return keptSchema.parse(JSON.parse(readFileSync(this.file, 'utf8')));
    } catch {
      // Missing or damaged: the same to the caller, who has no good text then.
      return [];
    }
  }
}
