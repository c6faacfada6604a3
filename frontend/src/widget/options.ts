import type { Locale } from 'backend/contract';
import { chooseLocale } from '../i18n/translate.ts';
import type { WordsByLocale } from './words.ts';

/** What a page may say about the widget on it. */
export interface WidgetOptions {
  /** Origin of the support server. Unset: `REACT_APP_SOCKET_URL`, else the origin that served the widget. */
  serverUrl?: string;
  /** `fr` or `en`. Unset: the page's language, else the browser's, else French. */
  locale?: string;
  /** Path that answers and suggestions are chosen for. Unset: the page's own. */
  page?: string;
  /** What to say in the place of our own texts, by language: `{ fr: { title: 'Aide' }, en: { title: 'Help' } }`. */
  texts?: WordsByLocale;
}

/** Where the server is: what the page says, else what it was built with, else the page's own origin. */
export function resolveServerUrl(serverUrl: string | undefined): string {
  return serverUrl || builtServerUrl() || location.origin;
}

export function resolveLocale(locale: string | undefined): Locale {
  return chooseLocale(locale, document.documentElement.lang, ...navigator.languages);
}

/** The path of the page that the visitor is on at this moment. */
export function resolvePage(page: string | undefined): string {
  return page ?? location.pathname;
}

function builtServerUrl(): string | undefined {
  try {
    // Bundlers replace exactly this expression; where none did, a browser has no `process`.
    return process.env.REACT_APP_SOCKET_URL;
  } catch {
    return undefined;
  }
}
