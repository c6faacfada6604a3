import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/** Where what is learned from an FAQ is kept from one run to the next; `of` tells FAQs apart. */
export const learnedFolder = (of: string) => join(import.meta.dirname, '../../.cache/faq-learned', of);

/**
 * What one server learned from an FAQ need not be learned by the next: whoever reads it checks that it is from the same FAQ.
 *
 * @param dataDir of a server that has not been started yet
 */
export function shareLearned(dataDir: string, of: string): void {
  const shared = learnedFolder(of);
  for (const folder of [dataDir, shared]) mkdirSync(folder, { recursive: true });
  symlinkSync(shared, join(dataDir, 'faq-learned'));
}
