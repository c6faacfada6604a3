import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';

const script = join(import.meta.dirname, '../../scripts/bench/faq-ask.mjs');

let folder: string;
let faq: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mosala-ask-'));
  faq = join(folder, 'faq');
  await cp(join(import.meta.dirname, 'faq'), faq, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

/** What `npm run faq:ask` prints, and its exit code. */
function ask(...questions: string[]): Promise<{ code: unknown; said: string }> {
  return new Promise(resolve => {
    const options = { env: { ...process.env, FAQ_DIR: faq } };
    execFile(process.execPath, [script, ...questions], options, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, said: stdout + stderr }),
    );
  });
}

test('an answer is shown as the visitor reads it, then why it was given, each figure with its unit', async () => {
  const { code, said } = await ask('mot de passe perdu');
  expect(code).toBe(0);
  expect(said).toContain(`mot de passe perdu
  The bot answers in French with compte.mot-de-passe:

  │ Cliquez sur Mot de passe oublié.
  │
  │ Offered below it:
  │ • Comment créer un compte ?

  Why: it is, word for word, a text of this entry.

  How it was read, as French:
  • words: `);
  expect(said).toMatch(
    /\n {2}\d+ % {2}J'ai oublié mon mot de passe, que faire \? \(compte\.mot-de-passe\)\n/,
  );
  expect(said).toMatch(/• \d+ points: words -?\d+, parts of words -?\d+, synonyms -?\d+, meaning -?\d+\n/);
  expect(said).toMatch(/• nearest text, \d+ % alike: mot de passe perdu\n/);
});

test('a question asked back has its choices, a person who is called is named, and so is small talk', async () => {
  const { said } = await ask(
    'compte',
    'on a volé mon compte',
    'je veux parler à quelqu’un',
    'bonjour',
    '???',
  );
  const first = (question: string) => said.slice(said.indexOf(`${question}\n  The bot`)).split('\n')[1];
  expect(first('compte')).toBe('  The bot asks back in French; the second time running it calls a person:');
  expect(said).toMatch(
    /│ To choose from:\n(?: {2}│ • .+ \?\n){2,3}\n {2}Why: little was said, and several entries/,
  );
  expect(first('on a volé mon compte')).toBe(
    '  The bot answers in French with compte.pirate, and calls a person (technique):',
  );
  expect(first('je veux parler à quelqu’un')).toBe('  The bot calls a person and says in French:');
  expect(said).toContain('Why: who asks for a person');
  expect(first('bonjour')).toBe('  The bot chats in French:');
  expect(said).toContain('Why: there is not one letter in it.');
});

test('it is readable at 80 columns, and a list keeps its form', async () => {
  const answer = `${'Un mot après l’autre. '.repeat(9)}\n\n1. ${'Puis ceci et cela. '.repeat(9)}\n2. Fin.`;
  const entry = { id: 'long', question: 'Comment faire long ?', answer };
  const file = { locale: 'fr', category: 'long', entries: [entry] };
  await writeFile(join(faq, 'fr/long.json'), JSON.stringify(file));
  const { said } = await ask('Comment faire long ?', 'Combien coûte une formation ?');
  expect(said).toMatch(/\n {2}│ 1\. Puis .+\n {2}│ {4}\S.+\n(?: {2}│ {4}\S.+\n)* {2}│ 2\. Fin\.\n/);
  expect(said.split('\n').filter(line => line.length > 80)).toEqual([]);
});

test('a file with a problem is named, and an FAQ without an entry is none', async () => {
  await writeFile(join(faq, 'fr/broken.json'), '{');
  expect(await ask('bonjour')).toMatchObject({
    code: 0,
    said: expect.stringMatching(/^faq\/fr\/broken\.json:1:2: .+ This file is left out here\.$/m),
  });
  for (const locale of ['fr', 'en']) await rm(join(faq, locale, 'compte.json'));
  expect(await ask('bonjour')).toMatchObject({ code: 1, said: expect.stringContaining('There is no entry') });
});

test('nothing asked is said so', async () => {
  expect(await ask()).toEqual({ code: 1, said: expect.stringContaining('Say what a visitor would') });
});
