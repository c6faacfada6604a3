import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';

const script = join(import.meta.dirname, '../../scripts/faq-check.mjs');

let folder: string;
let faq: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mosala-check-'));
  faq = join(folder, 'faq');
  await cp(join(import.meta.dirname, 'faq'), faq, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

/** What `npm run faq:check` prints, said from the folder that holds the FAQ, and its exit code. */
function check(...args: string[]): Promise<{ code: unknown; lines: string[] }> {
  return new Promise(resolve => {
    const options = { cwd: folder, env: { ...process.env, FAQ_DIR: faq } };
    execFile(process.execPath, [script, ...args], options, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, lines: (stdout + stderr).trimEnd().split('\n') }),
    );
  });
}

test('without a path the FAQ of FAQ_DIR is checked, and what the bot does not read is told', async () => {
  await mkdir(join(faq, 'fr/sub'));
  await writeFile(join(faq, 'fr/sub/a.json'), 'not looked at');
  await writeFile(join(faq, 'fr/Piscine.JSON'), 'not looked at');
  const { code, lines } = await check();
  expect([code, lines.at(-1)]).toEqual([0, expect.stringMatching(/^FAQ is in order: 4 fr, 4 en/)]);
  for (const name of ['fr/Piscine.JSON', 'fr/sub/a.json'])
    expect(lines).toContainEqual(
      expect.stringMatching(new RegExp(`^faq/${name}:1:1: warning: This file is not read`)),
    );
});

test.each([
  'fr/Piscine.JSON',
  'fr/sub',
  'fr/sub/a.json',
  'elsewhere.json',
])('asked about what the bot does not read, it does not say that this is in order: %s', async name => {
  await mkdir(join(faq, 'fr/sub'));
  for (const other of ['fr/sub/a.json', 'fr/Piscine.JSON', 'elsewhere.json'])
    await cp(join(faq, 'en/compte.json'), join(faq, other));
  expect(await check(join('faq', name))).toEqual({
    code: 1,
    lines: [expect.stringContaining(`faq/${name}:1:1: Nothing is read here`)],
  });
});

test('a file that is in no FAQ is checked by itself', async () => {
  const loose = join(folder, 'loose');
  await mkdir(loose);
  await cp(join(faq, 'en/compte.json'), join(loose, 'compte.json'));
  expect(await check('loose/compte.json')).toMatchObject({ code: 0 });
  await writeFile(join(loose, 'broken.json'), '{');
  const broken = { code: 1, lines: [expect.stringContaining('loose/broken.json:1:2: ')] };
  expect(await check('loose/broken.json')).toEqual(broken);
  expect(await check('loose')).toEqual(broken);
});

test('a FAQ whose folder has the name of a language is read whole', async () => {
  await rename(faq, join(folder, 'fr'));
  const { code, lines } = await check('fr');
  expect([code, lines.at(-1)]).toEqual([0, expect.stringMatching(/^FAQ is in order: 4 fr, 4 en/)]);
});

test.each([
  ['an FAQ', 'faq/fr', 'faq'],
  ['files that are in none', 'loose', 'loose'],
])('what cannot be read of %s is a problem with its place, as it is to the server', async (_, at, asked) => {
  await mkdir(join(folder, at, 'folder.json'), { recursive: true });
  await symlink('nowhere', join(folder, at, 'dangling.json'));
  await writeFile(join(folder, at, 'latin.json'), Buffer.from('{\n  "category": "café"}', 'latin1'));
  const { code, lines } = await check(asked);
  expect(code).toBe(1);
  expect(lines).toEqual([
    expect.stringContaining(`${at}/dangling.json:1:1: The file cannot be read: ENOENT`),
    expect.stringContaining(`${at}/folder.json:1:1: The file cannot be read: EISDIR`),
    expect.stringContaining(`${at}/latin.json:2:19: From here on the file is not UTF-8`),
  ]);
});

test('an FAQ without an entry is not in order', async () => {
  for (const locale of ['fr', 'en']) {
    await rm(join(faq, locale), { recursive: true });
    await mkdir(join(faq, locale));
    await writeFile(join(faq, locale, 'a.json'), JSON.stringify({ locale, category: 'a', entries: [] }));
  }
  const { code, lines } = await check();
  expect([code, lines.at(-1)]).toEqual([1, expect.stringMatching(/^faq:1:1: There is no entry/)]);
});
