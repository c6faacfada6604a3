import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { FaqStatus } from '../contract/http.ts';
import { loadConfig } from '../platform/config.ts';
import { Logger } from '../platform/logger.ts';
import { FaqLibrary } from './faq-library.ts';

let folder: string;
let logged: string[];
let open: FaqLibrary[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'faq-'));
  logged = [];
  open = [];
  mkdirSync(join(folder, 'faq/fr'), { recursive: true });
  mkdirSync(join(folder, 'faq/en'), { recursive: true });
  write('fr/compte.json', [
    {
      id: 'compte.creer',
      question: 'Comment créer un compte ?',
      answer: 'Cliquez sur Inscription.',
      pages: ['/', '/register'],
    },
    {
      id: 'compte.supprimer',
      question: 'Comment supprimer mon compte ?',
      answer: 'Écrivez-nous.',
      pages: ['/login'],
    },
  ]);
  write('en/compte.json', [
    { id: 'compte.creer', question: 'How do I create an account?', answer: 'Click on Register.' },
  ]);
});

afterEach(() => {
  for (const library of open) library.onModuleDestroy();
  rmSync(folder, { recursive: true });
});

function write(name: string, entries: object[]): void {
  const full = entries.map((entry, i) => ({
    phrasings: ['un', 'deux', 'trois'].map(word => `${name} ${i} ${word}`),
    ...entry,
  }));
  writeText(name, JSON.stringify({ locale: name.slice(0, 2), category: 'test', entries: full }, null, 2));
}

function writeText(name: string, text: string): void {
  writeFileSync(join(folder, 'faq', name), text);
}

async function library(): Promise<FaqLibrary> {
  const config = loadConfig({
    FAQ_DIR: join(folder, 'faq'),
    DATA_DIR: join(folder, 'data'),
    LOG_LEVEL: 'silent',
  });
  const logger = new Logger(config);
  logger.warn = (_, message) => logged.push(message);
  const made = new FaqLibrary(config, logger);
  await made.onModuleInit();
  open.push(made);
  return made;
}

function answerTo(from: FaqLibrary, text: string): string | null {
  const { answer, message } = from.reply({
    text,
    locale: 'fr',
    page: null,
    unsureTurns: 0,
    isWaiting: false,
    topic: null,
    before: null,
  });
  return answer.decision === 'answer' ? message : null;
}

/** The next reload, failed or not. */
function changeOf(from: FaqLibrary): Promise<FaqStatus> {
  return new Promise(resolve => {
    const stop = from.onChange(status => {
      stop();
      resolve(status);
    });
  });
}

test('a fresh library answers from its files and says how many they are', async () => {
  const faq = await library();
  expect(faq.isReady()).toBe(true);
  expect(faq.status()).toMatchObject({ entries: { fr: 2, en: 1 }, errors: [] });
  const untranslated = { file: 'faq/fr/compte.json', message: expect.stringContaining('translation') };
  expect(faq.status().warnings).toContainEqual(expect.objectContaining(untranslated));
  const inFrench = { ...untranslated, message: expect.stringContaining('n’a pas de traduction') };
  expect(faq.status('fr').warnings).toContainEqual(expect.objectContaining(inFrench));
  expect(answerTo(faq, 'comment creer un compte')).toBe('Cliquez sur Inscription.');
  expect(answerTo(faq, 'how do i create an account')).toBe('Click on Register.');
});

describe('a running library answers with what the files say now:', () => {
  test('changed', async () => {
    const faq = await library();
    const before = faq.status().version;
    const changed = changeOf(faq);
    write('fr/compte.json', [
      { id: 'compte.creer', question: 'Comment créer un compte ?', answer: 'Autrement.' },
    ]);
    expect((await changed).version).not.toBe(before);
    expect(answerTo(faq, 'comment créer un compte')).toBe('Autrement.');
    expect(answerTo(faq, 'comment supprimer mon compte')).toBeNull();
  });

  test('taught by the lexicon', async () => {
    const faq = await library();
    const { version } = faq.status();
    const taught = changeOf(faq);
    mkdirSync(join(folder, 'faq/lexicon'));
    writeText('lexicon/fr.json', JSON.stringify({ abbreviations: { kfk: 'créer' } }));
    expect((await taught).version).not.toBe(version);
    expect(answerTo(faq, 'kfk compte')).toBe('Cliquez sur Inscription.');
  });

  test('saved by renaming a draft over the file', async () => {
    const faq = await library();
    const changed = changeOf(faq);
    const file = join(folder, 'faq/fr/compte.json');
    writeFileSync(`${file}.tmp`, readFileSync(file, 'utf8').replace('Écrivez-nous.', 'Appelez-nous.'));
    renameSync(`${file}.tmp`, file);
    await changed;
    expect(answerTo(faq, 'comment supprimer mon compte')).toBe('Appelez-nous.');
  });

  test('added, renamed and deleted', async () => {
    const faq = await library();
    const added = changeOf(faq);
    write('fr/autre.json', [{ id: 'prix', question: 'Quel est le prix ?', answer: 'Rien.' }]);
    await added;
    expect(answerTo(faq, 'quel est le prix')).toBe('Rien.');

    const renamed = changeOf(faq);
    renameSync(join(folder, 'faq/fr/autre.json'), join(folder, 'faq/fr/tarif.json'));
    expect((await renamed).warnings.map(({ file }) => file)).toContain('faq/fr/tarif.json');

    const deleted = changeOf(faq);
    rmSync(join(folder, 'faq/fr/tarif.json'));
    await deleted;
    expect(answerTo(faq, 'quel est le prix')).toBeNull();
  });

  test('also after a whole language folder was replaced, again and again', async () => {
    const faq = await library();
    for (const answer of ['Un.', 'Deux.']) {
      const changed = changeOf(faq);
      rmSync(join(folder, 'faq/fr'), { recursive: true });
      mkdirSync(join(folder, 'faq/fr'));
      write('fr/compte.json', [{ id: 'compte.creer', question: 'Comment créer un compte ?', answer }]);
      await changed;
      expect(answerTo(faq, 'comment créer un compte')).toBe(answer);
    }
  });
});

describe('a broken file', () => {
  test('is reported with its place while its last good text answers on, until it is mended', async () => {
    const faq = await library();
    const { version } = faq.status();
    const broken = changeOf(faq);
    writeText('fr/compte.json', '{\n  "locale": "fr",\n}');
    const status = await broken;
    expect(status.errors).toEqual([
      { file: 'faq/fr/compte.json', line: 2, column: 17, message: 'Nothing follows this comma: remove it.' },
    ]);
    expect(status).toMatchObject({ version, entries: { fr: 2, en: 1 } });
    expect(logged).toContain('FAQ problem: faq/fr/compte.json:2:17: Nothing follows this comma: remove it.');
    expect(faq.status('fr').errors[0]?.message).toBe('Rien ne suit cette virgule\u00a0: retirez-la.');
    expect(faq.isReady()).toBe(true);
    expect(answerTo(faq, 'comment créer un compte')).toBe('Cliquez sur Inscription.');

    const mended = changeOf(faq);
    write('fr/compte.json', [
      { id: 'compte.creer', question: 'Comment créer un compte ?', answer: 'Réparé.' },
    ]);
    expect((await mended).errors).toEqual([]);
    expect(answerTo(faq, 'comment créer un compte')).toBe('Réparé.');
  });

  test('holds back neither its neighbours nor, after a restart, its own last good text', async () => {
    const faq = await library();
    const changed = changeOf(faq);
    writeText('fr/compte.json', 'nonsense');
    write('en/compte.json', [
      { id: 'compte.creer', question: 'How do I create an account?', answer: 'Press Register.' },
    ]);
    await changed;
    for (const each of [faq, await library()]) {
      expect(each.status().errors).toMatchObject([{ file: 'faq/fr/compte.json' }]);
      expect(answerTo(each, 'how do i create an account')).toBe('Press Register.');
      expect(answerTo(each, 'comment créer un compte')).toBe('Cliquez sur Inscription.');
    }
  });

  test('that never was good leaves the others answering', async () => {
    writeText('fr/compte.json', 'nonsense');
    const faq = await library();
    expect(faq.isReady()).toBe(true);
    expect(faq.status()).toMatchObject({
      entries: { fr: 0, en: 1 },
      errors: [{ file: 'faq/fr/compte.json' }],
    });
    expect(answerTo(faq, 'how do i create an account')).toBe('Click on Register.');
  });

  test('may also be something that cannot be read', async () => {
    mkdirSync(join(folder, 'faq/fr/dossier.json'));
    const faq = await library();
    expect(faq.status().errors).toEqual([
      {
        file: 'faq/fr/dossier.json',
        line: 1,
        column: 1,
        message: expect.stringContaining('cannot be read'),
      },
    ]);
    expect(answerTo(faq, 'comment créer un compte')).toBe('Cliquez sur Inscription.');
  });

  test('leaves its last good text answering after a restart in the version of before', async () => {
    const { version } = (await library()).status();
    writeText('fr/compte.json', 'nonsense');
    const faq = await library();
    expect(faq.isReady()).toBe(true);
    expect(faq.status()).toMatchObject({
      version,
      errors: [{ file: 'faq/fr/compte.json', line: 1, column: 1 }],
    });
    expect(answerTo(faq, 'comment créer un compte')).toBe('Cliquez sur Inscription.');
  });

  test('alone, with no good text ever, leaves the library not ready and every question to a person', async () => {
    writeText('fr/compte.json', 'nonsense');
    rmSync(join(folder, 'faq/en/compte.json'));
    const faq = await library();
    expect(faq.isReady()).toBe(false);
    expect(faq.status().errors).toHaveLength(1);
    const reply = faq.reply({
      text: 'comment créer un compte',
      locale: 'fr',
      page: null,
      unsureTurns: 0,
      isWaiting: false,
      topic: null,
      before: null,
    });
    expect([reply.answer.decision, reply.handoff]).toEqual(['escalate', 'no_idea']);
    expect(faq.config('fr', '/').suggestions).toEqual([]);
  });
});

test('a folder without entries is a problem, not an empty FAQ', async () => {
  rmSync(join(folder, 'faq'), { recursive: true });
  const faq = await library();
  expect(faq.isReady()).toBe(false);
  expect(faq.status().errors).toEqual([
    expect.objectContaining({ file: 'faq', message: expect.stringContaining('no entry') }),
  ]);
});

test('a folder that lost all its files leaves the version before answering, also after a restart', async () => {
  const faq = await library();
  const emptied = changeOf(faq);
  rmSync(join(folder, 'faq/fr'), { recursive: true });
  rmSync(join(folder, 'faq/en'), { recursive: true });
  expect((await emptied).errors).toHaveLength(1);
  for (const each of [faq, await library()]) {
    expect(answerTo(each, 'comment créer un compte')).toBe('Cliquez sur Inscription.');
  }
});
