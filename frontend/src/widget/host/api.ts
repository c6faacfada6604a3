import type { Message } from 'backend/contract';
import type { WordsByLocale } from '../words.ts';

/** Options for the script tag: its `data-*` attributes go before what stands in `window.MosalaSupport`. */
export interface MosalaSupportOptions {
  /** `fr` or `en`. Unset: the page's language, else the browser's, else French. */
  locale?: string;
  /** Path that answers and suggestions are chosen for. Unset: the page's own, also after navigation without a load. */
  page?: string;
  /** Corner of the window. Default `right`. */
  position?: 'left' | 'right';
  /** Unset: as the visitor prefers. */
  theme?: 'light' | 'dark';
  /** `#rrggbb` in the place of our green; made darker or lighter where it could not be read. */
  color?: string;
  /** Side that lines begin at. Default `ltr`. */
  direction?: 'ltr' | 'rtl';
  /** What to say in the place of our own texts, by language: `{ fr: { title: 'Aide' }, en: { title: 'Help' } }`. */
  texts?: WordsByLocale;
  /** Calls for when the script has run: `[['on', 'message', notify], ['open']]`. */
  commands?: MosalaSupportCommand[];
}

/** `window.MosalaSupport` once the script has run. */
export interface MosalaSupport {
  open(): void;
  close(): void;
  toggle(): void;
  /** Who the visitor is to your site: a JWT that your server signed with `IDENTITY_SECRET`. */
  identify(identity: { identityToken: string }): void;
  /** The visitor left your site's account: the widget forgets who they are and what was said. */
  logout(): void;
  setLocale(locale: string): void;
  /** From here on the page is what you say; `setPage()` goes back to following the address. */
  setPage(page?: string): void;
  on<Event extends keyof MosalaSupportEvents>(event: Event, listener: Listener<Event>): void;
  off<Event extends keyof MosalaSupportEvents>(event: Event, listener: Listener<Event>): void;
  /** The same calls as data, for code that may run before the script: `MosalaSupport.push(['open'])`. */
  push(...commands: MosalaSupportCommand[]): void;
}

export interface MosalaSupportEvents {
  /** The launcher stands on the page; who asks later is told at once. */
  ready: undefined;
  open: undefined;
  close: undefined;
  unread: { count: number };
  /** Somebody answered: the bot or an agent. */
  message: Pick<Message, 'id' | 'message' | 'timestamp'> & { author: { kind: string; name?: string } };
  /** `conversation` is `bot`, `queued`, `assigned` or `closed`; unset before the first connection. */
  status: { connection: string; conversation?: string };
  error: { code: MosalaSupportErrorCode; message: string };
}

/** `load_failed`: our files did not come; `frame_refused`: this page may not show our frame; the rest: the server's. */
export type MosalaSupportErrorCode = 'load_failed' | 'frame_refused' | (string & {});

/** Gets what the event brings. */
export type Listener<Event extends keyof MosalaSupportEvents> = (detail: MosalaSupportEvents[Event]) => void;

/** Name of a method and what to give it. */
export type MosalaSupportCommand = {
  [Name in Exclude<keyof MosalaSupport, 'push'>]: [Name, ...Parameters<MosalaSupport[Name]>];
}[Exclude<keyof MosalaSupport, 'push'>];

declare global {
  interface Window {
    MosalaSupport?: MosalaSupport | MosalaSupportOptions | MosalaSupportCommand[];
  }
}
