/**
 * What the widget keeps in the browser: `visitor` for good, the rest as long as the tab lives. Storage may be blocked;
 * then everything works but is forgotten with the page.
 */
export type MemoryKey = 'visitor' | 'hasWritten' | 'isOpen' | 'draft' | 'outbox';

/** What was kept, or undefined. Anybody can write there, so it is for the reader to check. */
export function recall(key: MemoryKey): unknown {
  try {
    return JSON.parse(storageOf(key).getItem(nameOf(key)) ?? 'null') ?? undefined;
  } catch {
    return undefined; // storage is blocked, or somebody else wrote there
  }
}

export function recallText(key: MemoryKey): string | undefined {
  const value = recall(key);
  return typeof value === 'string' ? value : undefined;
}

export function remember(key: MemoryKey, value: unknown): void {
  try {
    storageOf(key).setItem(nameOf(key), JSON.stringify(value));
  } catch {
    // storage is blocked or full
  }
}

const keptForGood: readonly MemoryKey[] = ['visitor', 'hasWritten'];

function storageOf(key: MemoryKey): Storage {
  return keptForGood.includes(key) ? localStorage : sessionStorage;
}

function nameOf(key: MemoryKey): string {
  return `mosala-support.${key}`;
}
