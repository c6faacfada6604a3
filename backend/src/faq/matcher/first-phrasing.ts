/** Where each entry's phrasings begin; one more than there are entries. */
export function firstPhrasings(phrasings: readonly { entry: number }[], entryCount: number): Uint32Array {
  const first = new Uint32Array(entryCount + 1);
  for (const { entry } of phrasings) first[entry + 1]!++;
  for (let entry = 0; entry < entryCount; entry++) first[entry + 1]! += first[entry]!;
  return first;
}
