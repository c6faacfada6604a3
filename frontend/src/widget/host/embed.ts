import type { MosalaSupportOptions } from './api.ts';
import type { Launcher } from './launcher.ts';

/** The options of the page; what they say is for each reader to check. */
export type Options = Omit<MosalaSupportOptions, 'commands'>;

/** A method of the API and what it was called with. */
export type Call = readonly [name: string, ...args: unknown[]];

/** What the loader shares with `host.ts`. */
export interface Embed {
  readonly options: Options;
  readonly serverUrl: string;
  /** A new one when the page threw the old one away. */
  launcher: Launcher;
  /** The visitor or the page wants the panel open. */
  isWanted: boolean;
  /** What else was called before `host.ts` was there. */
  calls: Call[];
}

/** What the loader hands to `host.ts`. */
export interface Host {
  call(call: Call): void;
  /** The launcher is another one. */
  update(): void;
}

/** Names in the host page's storage: the panel is open in this tab; the visitor has written here. */
export const marks = { isOpen: 'mosala-support.isOpen', hasWritten: 'mosala-support.hasWritten' } as const;

/** Says something when there is something to go on with. */
export function wasHere(): string | undefined {
  try {
    return sessionStorage[marks.isOpen] || localStorage[marks.hasWritten];
  } catch {
    return undefined; // storage is blocked
  }
}
