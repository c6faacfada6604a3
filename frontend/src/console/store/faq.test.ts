import { beforeEach, expect, jest, test } from '@jest/globals';
import type { FaqStatus } from 'backend/contract';

Object.assign(globalThis, {
  localStorage: { getItem: () => null, setItem: () => {} },
  document: Object.assign(new EventTarget(), { visibilityState: 'visible' }),
});
const { switchLanguage } = await import('../language.ts');
const { useFaq, watchFaq } = await import('./faq.ts');

const status = (message: string): FaqStatus => ({
  version: '1',
  entries: { fr: 1, en: 1 },
  loadedAt: '2026-11-29T12:00:00.000Z',
  errors: [{ file: 'faq-data/fr/a.json', line: 1, column: 1, message }],
  warnings: [],
});

const open: { path: string; answer: (response: Response) => void }[] = [];
/** Answers the oldest request for this language. */
const answer = async (locale: string, message: string) => {
  const at = open.findIndex(({ path }) => path === `/api/faq/status?locale=${locale}`);
  const [asked] = open.splice(at, 1);
  asked?.answer(Response.json(status(message)));
  await new Promise(setImmediate);
};
const shown = () => useFaq.getState().status?.errors[0]?.message;

beforeEach(() => {
  open.length = 0;
  useFaq.setState({}, true);
  switchLanguage('fr');
  jest
    .spyOn(globalThis, 'fetch')
    .mockImplementation(path => new Promise(resolve => open.push({ path: String(path), answer: resolve })));
});

test('what is wrong with the FAQ is asked for in the language of the console, and anew in another', async () => {
  const stop = watchFaq();
  await answer('fr', 'Le fichier est vide.');
  expect(shown()).toBe('Le fichier est vide.');
  switchLanguage('en');
  await answer('en', 'The file is empty.');
  expect(shown()).toBe('The file is empty.');
  stop();
  switchLanguage('fr');
  expect(open).toEqual([]);
});

test('an answer in the language before comes too late', async () => {
  const stop = watchFaq();
  switchLanguage('en');
  await answer('en', 'The file is empty.');
  await answer('fr', 'Le fichier est vide.');
  expect(shown()).toBe('The file is empty.');
  stop();
});
