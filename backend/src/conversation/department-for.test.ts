import { expect, test } from '@jest/globals';
import type { Department } from '../contract/index.ts';
import { departmentFor, type Signs } from './department-for.ts';

const department = (id: string, more: Partial<Department>): Department => ({
  id,
  names: { fr: id, en: id },
  locales: ['fr', 'en'],
  pages: [],
  skills: [],
  timeZone: 'Africa/Brazzaville',
  hours: {} as Department['hours'],
  holidays: [],
  members: [],
  ...more,
});
const all = [
  department('emploi', { pages: ['/jobs'], skills: ['emploi', 'CV', 'entretien'] }),
  department('formations', { pages: ['/formations', '/jobs/alternance'], skills: ['formation', 'cours'] }),
  department('local', { locales: ['fr'], pages: ['/kinshasa'], skills: ['visite guidée'] }),
];
const nothing: Signs = { entries: [], page: null, tried: [], words: [] };
const found = (signs: Partial<Signs>, locale: 'fr' | 'en' = 'fr') =>
  departmentFor({ ...nothing, ...signs }, locale, all);

test('the FAQ tells before the page, the page before what was only tried, that before the words', () => {
  const words = ['Mon CV et mon entretien'];
  const signs = { entries: [null, 'formations'], page: '/kinshasa', tried: ['local'], words };
  expect(found(signs)).toBe('formations');
  expect(found({ ...signs, entries: [null] })).toBe('local');
  expect(found({ ...signs, entries: [], page: '/faq', tried: [null, 'formations'] })).toBe('formations');
  expect(found({ words })).toBe('emploi');
  expect(found({})).toBeNull();
});

test('a page belongs with all below it to the department that names it most closely', () => {
  expect(found({ page: '/jobs/42' })).toBe('emploi');
  expect(found({ page: '/jobs/alternance/7' })).toBe('formations');
  expect(found({ page: '/jobsearch' })).toBeNull();
  expect(
    departmentFor({ ...nothing, page: '/jobs' }, 'fr', [department('accueil', { pages: ['/'] })]),
  ).toBeNull();
  expect(departmentFor({ ...nothing, page: '/' }, 'fr', [department('accueil', { pages: ['/'] })])).toBe(
    'accueil',
  );
});

test('words are known whole, without case, accents and the plural; who knows most of them has it', () => {
  expect(found({ words: ['mes ENTRETIENS'] })).toBe('emploi');
  expect(found({ words: ['je veux une Visite guidee'] })).toBe('local');
  expect(found({ words: ['cvx', 'emploient'] })).toBeNull();
  expect(found({ words: ['une formation', 'mon CV, mes entretiens'] })).toBe('emploi');
  expect(found({ words: ['une formation pour mon emploi'] })).toBeNull();
});

test('a department that does not serve the language, or is no more, is passed over', () => {
  expect(found({ page: '/kinshasa' }, 'en')).toBeNull();
  expect(found({ entries: ['local'], page: '/jobs' }, 'en')).toBe('emploi');
  expect(found({ entries: ['ventes'], page: '/jobs' })).toBe('emploi');
});
