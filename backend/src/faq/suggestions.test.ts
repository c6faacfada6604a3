import { expect, test } from '@jest/globals';
import type { Entry } from './entry.ts';
import { createSuggestions } from './suggestions.ts';

const suggestions = createSuggestions([
  entry('compte.creer', 'Comment créer un compte ?', ['/', '/register']),
  entry('compte.supprimer', 'Comment supprimer mon compte ?', ['/login']),
]);

function entry(id: string, question: string, pages: string[]): Entry {
  const rest = {
    category: 'test',
    answer: '',
    tags: [],
    related: [],
    handoff: 'offer',
    department: null,
  } as const;
  return { id, locale: 'fr', question, phrasings: [], pages, ...rest };
}

test.each([
  ['/login', ['compte.supprimer', 'compte.creer']],
  ['/login/again', ['compte.supprimer', 'compte.creer']],
  ['/elsewhere', ['compte.creer']],
  [null, ['compte.creer']],
])('the page %s offers its own questions first and fills up with those of the start page', (page, ids) => {
  expect(suggestions.ofPage(page).map(({ entryId }) => entryId)).toEqual(ids);
});

test.each([
  ['supp', ['compte.supprimer']],
  ['compt', ['compte.creer', 'compte.supprimer']],
  ['suprimer', ['compte.supprimer']],
  ['', ['compte.creer']],
])('typing "%s" suggests questions that begin so, then those that resemble it; nothing, those of the page', (text, ids) => {
  expect(suggestions.suggest(text, '/register').map(({ entryId }) => entryId)).toEqual(ids);
});
