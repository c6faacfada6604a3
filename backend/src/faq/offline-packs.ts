import type { OfflinePack } from '../contract/http.ts';
import type { Entry } from './entry.ts';
import type { Limits } from './matcher/decide.ts';
import type { ShelfTexts } from './matcher/shelf.ts';
import type { PackOrder } from './offline-pack.ts';
import { inThread } from './thread.ts';

/** The pack of a language, made when it is first asked for; null where nothing is in that language. */
export type OfflinePacks = (locale: string) => Promise<OfflinePack> | null;

interface Packed {
  version: string;
  limits: Limits;
  entries: readonly Entry[];
  shelves: readonly ShelfTexts[];
}

/** Packs are made in a thread, so that no message waits for them, and kept as long as their version. */
export function createOfflinePacks({ shelves, ...rest }: Packed): OfflinePacks {
  const made = new Map<string, Promise<OfflinePack>>();

  return locale => {
    const shelf = shelves.find(each => each.locale === locale);
    if (shelf === undefined) return null;
    const known = made.get(locale);
    if (known !== undefined) return known;
    const { locale: language, entries, lexicon } = shelf; // not what was learned: the pack learns for itself
    const order: PackOrder = { ...rest, shelf: { locale: language, entries, lexicon } };
    const pack = inThread<OfflinePack>('offline-pack-worker', order);
    made.set(locale, pack);
    pack.catch(() => made.delete(locale)); // whoever waits for it is told; the next one tries again
    return pack;
  };
}
