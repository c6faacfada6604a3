/** Where each entry's phrasings begin; one more than there are entries. */
export function firstPhrasings(phrasings: readonly { entry: number }[], entryCount: number): Uint32Array {
  const first = new Uint32Array(entryCount + 1);
  for (const { entry } of phrasings) first[entry + 1]!++;
  for (let entry = 0; entry < entryCount; entry++) first[entry + 1]! += first[entry]!;
  return first;
}

/** The places of an entry's phrasings. */
export function phrasingsOf(entry: number, firstPhrasing: Uint32Array): number[] {
  const first = firstPhrasing[entry]!;
  return Array.from({ length: firstPhrasing[entry + 1]! - first }, (_, i) => first + i);
}
