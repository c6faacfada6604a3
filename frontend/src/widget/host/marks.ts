import { marks } from './embed.ts';

/** Whether the panel was open in this tab before a reload. */
export function wasOpen(): boolean {
  return attempt(() => sessionStorage.getItem(marks.isOpen)) === 'true';
}

export function markOpen(isOpen: boolean): void {
  attempt(() => mark(sessionStorage, marks.isOpen, isOpen));
}

export function markWritten(hasWritten: boolean): void {
  attempt(() => mark(localStorage, marks.hasWritten, hasWritten));
}

function mark(storage: Storage, name: string, isSet: boolean): void {
  if (isSet) storage.setItem(name, 'true');
  else storage.removeItem(name);
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined; // storage is blocked or full: forgotten with the page
  }
}
