import { describe, expect, test } from '@jest/globals';
import { chooseLocale, defineTexts, translator } from './translate.ts';

const texts = defineTexts(
  {
    joined: '{name} a rejoint la conversation',
    ask: 'Effacer « {what} » ? Attention : c’est pour toujours !',
    unread: { one: '{count} message non lu', other: '{count} messages non lus' },
  },
  {
    joined: '{name} joined the conversation',
    ask: 'Delete {what} ? For ever !',
    unread: { one: '{count} unread message', other: '{count} unread messages' },
  },
);
const fr = translator(texts, 'fr');
const en = translator(texts, 'en');

describe('a translator', () => {
  test('puts values where their names stand', () => {
    expect(fr('joined', { name: 'Grâce' })).toBe('Grâce a rejoint la conversation');
  });

  test('begins no French line with a sign, and leaves what it puts in as it is', () => {
    expect(fr('ask', { what: 'a : b' })).toBe(
      'Effacer «\u00a0a : b\u00a0»\u00a0? Attention\u00a0: c’est pour toujours\u00a0!',
    );
    expect(en('ask', { what: 'a' })).toBe('Delete a ? For ever !');
  });

  test('leaves a placeholder without a value as it is', () => {
    expect(en('joined')).toBe('{name} joined the conversation');
  });

  test('takes the plural form of its language: zero is singular in French, plural in English', () => {
    expect(fr('unread', { count: 0 })).toBe('0 message non lu');
    expect(en('unread', { count: 0 })).toBe('0 unread messages');
    expect(fr('unread', { count: 2 })).toBe('2 messages non lus');
  });

  test('does not let a value turn the direction of the sentence', () => {
    expect(en('joined', { name: '\u202eecârG\u2066' })).toBe('ecârG joined the conversation');
  });

  test('does not read a value as a placeholder again', () => {
    expect(fr('joined', { name: '{name} $&' })).toBe('{name} $& a rejoint la conversation');
  });
});

describe('the locale', () => {
  test('is the first wish that there are texts for', () => {
    expect(chooseLocale(undefined, 'ln', 'en-GB', 'fr')).toBe('en');
  });

  test('is French when nothing fits', () => {
    expect(chooseLocale(null, 'de')).toBe('fr');
  });
});
