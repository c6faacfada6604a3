import { expect, test } from '@jest/globals';
import type { CannedReply, Locale } from 'backend/contract';
import { repliesFor, searchReplies } from './search-replies.ts';

const reply = (shortcut: string, title: string, text = '…', locale: Locale = 'fr'): CannedReply => ({
  id: `${shortcut} ${locale}`,
  shortcut,
  title,
  text,
  locale,
  isShared: true,
  updatedAt: '2026-11-28T08:00:00.000Z',
});
const replies = [
  reply('merci', 'Remercier', 'Merci de votre visite.'),
  reply('thanks', 'Thank', 'Thank you, merci.', 'en'),
  reply('délai', 'Délais de réponse', 'Une réponse vient en deux jours.'),
  reply('bonjour', 'Saluer', 'Bonjour {{visitor.name}}'),
];
const shortcuts = (found: CannedReply[]) => found.map(({ shortcut }) => shortcut);

test('a search minds neither accents nor case, and shortcuts come first', () => {
  expect(shortcuts(searchReplies(replies, 'DELAI'))).toEqual(['délai']);
  expect(shortcuts(searchReplies(replies, 'merci'))).toEqual(['merci', 'thanks']);
  expect(shortcuts(searchReplies(replies, 'réponse'))).toEqual(['délai']);
  expect(searchReplies(replies, 'rien de tel')).toEqual([]);
});

test('nothing searched for finds all, by shortcut', () => {
  expect(shortcuts(searchReplies(replies, ' '))).toEqual(['bonjour', 'délai', 'merci', 'thanks']);
});

test('the visitor’s language goes before', () => {
  expect(shortcuts(repliesFor(replies, 'merci', 'en'))).toEqual(['thanks', 'merci']);
});
