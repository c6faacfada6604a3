import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { get as httpGet, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Message, OfflinePack } from '../src/contract/index.ts';
import { FaqLibrary } from '../src/faq/faq-library.ts';
import { openMatcher } from '../src/faq/matcher/matcher.ts';
import { unpackShelf } from '../src/faq/matcher/pack.ts';
import { openOfflinePack } from '../src/faq/offline.ts';
import { bodyOf, node, type TestNode } from './world.ts';

const packOf = (server: TestNode, headers: Record<string, string> = {}, locale = 'fr') =>
  fetch(`${server.url}/api/faq/pack/${locale}`, { headers });

/** As it is on the line: `fetch` decodes. */
function encodedPackOf(server: TestNode, accepted: string, locale = 'fr'): Promise<IncomingMessage> {
  const headers = { 'accept-encoding': accepted };
  return new Promise((resolve, reject) => {
    httpGet(`${server.url}/api/faq/pack/${locale}`, { headers }, resolve).on('error', reject);
  });
}

describe('the pack of a language', () => {
  let server: TestNode;
  beforeAll(async () => {
    server = await node();
  });
  afterAll(() => server.stop());

  test('has what the bot would answer, as it would answer it, for pages of any site', async () => {
    const response = await packOf(server, { origin: 'https://anywhere.example' });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    const pack = await bodyOf<OfflinePack>(response);
    const { version } = server.app.get(FaqLibrary).status();
    const limits = { answerConfidence: 0.74, clarifyConfidence: 0.66 };
    expect(pack).toMatchObject({ version, locale: 'fr', limits });

    const visitor = await server.visitor();
    await visitor.say('Comment créer un compte ?');
    const { body } = await visitor.hear<Message>('newMessage', ({ seq }) => seq === 2);
    expect(pack.answers['compte.creer']).toEqual({ question: 'Comment créer un compte ?', body });
  });

  test('knows what needs a person, and has no answer to it', async () => {
    const { limits, shelf, answers } = await bodyOf<OfflinePack>(packOf(server));
    const { decision, best } = openMatcher([unpackShelf(shelf)], limits).match('on a volé mon compte');
    expect({ decision, id: best?.id }).toEqual({ decision: 'answer', id: 'compte.pirate' });
    expect(Object.keys(answers).sort()).toEqual(['compte.creer', 'compte.mot-de-passe', 'formation.prix']);
  });

  test('opened in a browser answers what the bot would answer, and leaves the rest to it', async () => {
    const pack = await bodyOf<OfflinePack>(packOf(server));
    const answer = openOfflinePack(pack);
    expect(answer('comment créer un compte', '/register')).toEqual(pack.answers['compte.creer']);
    expect(answer('on a volé mon compte')).toBeNull();
    expect(answer('quel temps fera-t-il demain')).toBeNull();
    expect(() => openOfflinePack({ ...pack, shelf: '{"format":0}' })).toThrow('format 0');
  });

  test.each([
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['identity', undefined, (bytes: Buffer) => bytes],
  ])('comes compressed as the browser can read it: %s', async (accepted, encoding, decode) => {
    const response = await encodedPackOf(server, accepted);
    expect(response.headers['content-encoding']).toBe(encoding);
    expect(response.headers.vary).toBe('Accept-Encoding');
    const pack: unknown = JSON.parse(decode(await buffer(response)).toString());
    expect(pack).toEqual(await bodyOf(packOf(server)));
  });

  test('is sent once, and again only after an edit', async () => {
    const before = await packOf(server);
    const etag = before.headers.get('etag') ?? '';
    expect(before.headers.get('cache-control')).toBe('no-cache');
    const again = await packOf(server, { 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await packOf(server, { 'if-none-match': etag }, 'en')).status).toBe(200);

    const file = join(server.folder, 'faq/fr/compte.json');
    const changed = new Promise(resolve => server.app.get(FaqLibrary).onChange(resolve));
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('Le prix figure sur chaque fiche.', 'Tout est *gratuit*.'));
    await changed;
    const after = await packOf(server, { 'if-none-match': etag });
    const { version, answers } = await bodyOf<OfflinePack>(after);
    expect(after.status).toBe(200);
    expect(version).not.toBe((await bodyOf<OfflinePack>(before)).version);
    expect(JSON.stringify(answers['formation.prix']?.body)).toContain('gratuit');
  });

  test('is not found in a language we do not speak', async () => {
    for (const locale of ['de', 'FR', 'constructor']) {
      const response = await packOf(server, {}, locale);
      expect([response.status, await response.json()]).toMatchObject([404, { error: { code: 'not_found' } }]);
    }
  });

  test('is unavailable while there is no FAQ, and not found where only another language has one', async () => {
    const folder = join(server.folder, 'empty');
    await mkdir(folder);
    const empty = await node({ FAQ_DIR: folder });
    const response = await packOf(empty);
    expect([response.status, await response.json()]).toMatchObject([503, { error: { code: 'unavailable' } }]);

    const changed = new Promise(resolve => empty.app.get(FaqLibrary).onChange(resolve));
    await mkdir(join(folder, 'fr'));
    await writeFile(
      join(folder, 'fr/faq.json'),
      await readFile(join(import.meta.dirname, 'faq/fr/compte.json')),
    );
    await changed;
    expect((await packOf(empty)).status).toBe(200);
    expect((await packOf(empty, {}, 'en')).status).toBe(404);
    await empty.stop();
  });
});

describe('our own FAQ, packed', () => {
  const questions = [
    'jveux ouvrir un compte',
    'mot de passe oublié',
    'comment modifier mon CV',
    "c'est payant les formations ?",
    'combien coûte une formation',
    "j'ai pas reçu le code par sms",
    'comment postuler a une offre',
    'puis-je annuler ma candidature',
    'mon certificat est-il reconnu',
    'supprimer mon compte',
    'quel temps fera-t-il demain à Pointe-Noire',
    'recette du saka-saka',
  ];
  let server: TestNode;
  beforeAll(async () => {
    server = await node({ FAQ_DIR: 'faq-data' });
  }, 30_000);
  afterAll(() => server.stop());

  test('answers what the server answers', async () => {
    const { limits, shelf } = await bodyOf<OfflinePack>(packOf(server));
    const matcher = openMatcher([unpackShelf(shelf)], limits);
    const asked = async (question: string) => {
      const visitor = await server.visitor({ locale: 'fr' });
      await visitor.say(question);
      const { answer } = await visitor.hear<Message>('newMessage', ({ seq }) => seq === 2);
      return { question, entryId: answer?.entryId };
    };
    const decided = questions.map(question => {
      const { decision, best } = matcher.match(question, { locale: 'fr' });
      return { question, entryId: decision === 'answer' ? best?.id : null };
    });
    expect(decided).toEqual(await Promise.all(questions.map(asked)));
  });

  test.each(['fr', 'en'])('leaves room for the code within 150 KB: %s', async locale => {
    expect((await buffer(await encodedPackOf(server, 'gzip', locale))).length).toBeLessThan(90_000);
  });
});
