import { beforeEach, describe, expect, test } from '@jest/globals';
import { forgetPack, loadPack } from './pack-cache.ts';

const url = 'https://support.example/api/faq/pack/fr';
/** What the browser offers, as far as it is used here. */
const browser = globalThis as unknown as { caches: unknown; sessionStorage: unknown; fetch: unknown };
let kept: Map<string, Response>;
let requests: (string | undefined)[];
let server: () => Response;

const answerWith = (version: string) => () =>
  Response.json({ version }, { headers: { etag: `"${version}"` } });
const newVisit = () => {
  const values = new Map<string, string>();
  browser.sessionStorage = {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
  };
};

beforeEach(() => {
  kept = new Map();
  requests = [];
  server = answerWith('1');
  newVisit();
  browser.fetch = async (_: string, { headers = {} }: { headers?: Record<string, string> } = {}) => {
    requests.push(headers['if-none-match']);
    return server();
  };
  browser.caches = {
    open: async () => ({
      match: async (key: string) => kept.get(key)?.clone(),
      put: async (key: string, response: Response) => void kept.set(key, response),
      delete: async (key: string) => kept.delete(key),
    }),
  };
});

describe('the pack', () => {
  test('is fetched once in a visit', async () => {
    expect(await loadPack(url)).toEqual({ version: '1' });
    server = answerWith('2');
    expect(await loadPack(url)).toEqual({ version: '1' });
    expect(requests).toEqual([undefined]);
  });

  test('is asked for once more in the next visit, with its tag', async () => {
    await loadPack(url);
    newVisit();
    server = () => new Response(null, { status: 304 });
    expect(await loadPack(url)).toEqual({ version: '1' });
    newVisit();
    server = answerWith('2');
    expect(await loadPack(url)).toEqual({ version: '2' });
    expect(await loadPack(url)).toEqual({ version: '2' });
    expect(requests).toEqual([undefined, '"1"', '"1"']);
  });

  test('is the one that is kept when the server cannot be asked', async () => {
    await loadPack(url);
    newVisit();
    server = () => {
      throw new TypeError('Failed to fetch');
    };
    expect(await loadPack(url)).toEqual({ version: '1' });
    await forgetPack(url);
    await expect(loadPack(url)).rejects.toThrow('Failed to fetch');
  });

  test('is never what a server says that has none', async () => {
    server = () => Response.json({ error: { code: 'unavailable' } }, { status: 503 });
    await expect(loadPack(url)).rejects.toThrow('503');
    expect(kept.size).toBe(0);
    server = answerWith('1');
    expect(await loadPack(url)).toEqual({ version: '1' });
  });

  test('is there for this page where nothing can be kept', async () => {
    const full = () => Promise.reject(new Error('no room'));
    for (const caches of [
      undefined,
      { open: full },
      { open: async () => ({ match: async () => undefined, put: full }) },
    ]) {
      browser.caches = caches;
      expect(await loadPack(url)).toEqual({ version: '1' });
    }
  });
});
