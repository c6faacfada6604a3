import type { OfflinePack } from 'backend/contract';
import { recall, remember } from '../memory.ts';

/**
 * The pack at an address, out of the browser's cache; the server is asked for a newer one once in a visit. Without a
 * cache it is fetched.
 * @throws when it is neither kept nor to be had.
 */
export async function loadPack(url: string): Promise<OfflinePack> {
  const cache = await openCache();
  const kept = await cache?.match(url);
  if (kept && asked().includes(url)) return kept.json();
  const fetched = await fetchUnless(kept, url);
  remember('askedForPacks', [...asked(), url]);
  if (!fetched) return kept?.json();
  await cache?.put(url, fetched.clone()).catch(() => {}); // no room: then for this page only
  return fetched.json();
}

/** What was kept is of no use. */
export async function forgetPack(url: string): Promise<void> {
  await (await openCache())?.delete(url);
}

/** Undefined when what is kept is as good, or all there is. */
async function fetchUnless(kept: Response | undefined, url: string): Promise<Response | undefined> {
  // On other sites the tag is not to be seen; there the browser itself asks with the one that it has.
  const etag = kept?.headers.get('etag');
  try {
    const response = await fetch(url, etag ? { headers: { 'if-none-match': etag } } : {});
    if (response.ok) return response;
    if (!kept) throw new Error(`no pack: ${response.status}`);
  } catch (error) {
    if (!kept) throw error;
  }
  return undefined;
}

/** Addresses in this visit. */
function asked(): unknown[] {
  const known = recall('askedForPacks');
  return Array.isArray(known) ? known : [];
}

async function openCache(): Promise<Cache | undefined> {
  try {
    return await caches.open('mosala-support');
  } catch {
    return undefined; // no secure page, or storage is blocked
  }
}
