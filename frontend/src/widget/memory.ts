/**
 * What a page on the host's side knows at once and without the chat: whether the visitor has written here before, and
 * whether the panel was open in this tab; also which offline packs are new enough for this visit, and what its line
 * is worth. The conversation itself is kept elsewhere (`ChatStorage`).
 */
export type MemoryKey = 'hasWritten' | 'isOpen' | 'askedForPacks' | 'measuredRate';

/** What was kept, or undefined. Anybody can write there, so it is for the reader to check. */
export function recall(key: MemoryKey): unknown {
  try {
    return JSON.parse(storageOf(key).getItem(nameOf(key)) ?? 'null') ?? undefined;
  } catch {
    return undefined; // storage is blocked, or somebody else wrote there
  }
}

export function remember(key: MemoryKey, value: unknown): void {
  try {
    storageOf(key).setItem(nameOf(key), JSON.stringify(value));
  } catch {
    // storage is blocked or full
  }
}

function storageOf(key: MemoryKey): Storage {
  return key === 'hasWritten' ? localStorage : sessionStorage;
}

function nameOf(key: MemoryKey): string {
  return `mosala-support.${key}`;
}
