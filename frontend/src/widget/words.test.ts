import { describe, expect, test } from '@jest/globals';
import { resolveWords, type WordsByLocale } from './words.ts';

describe('the words of a page', () => {
  test('are those of the language that is shown', () => {
    const texts = { fr: { title: 'Aide' }, en: { title: 'Help' } };
    expect(resolveWords(texts, 'en')).toEqual({ title: 'Help' });
    expect(resolveWords({ fr: { title: 'Aide' } }, 'en')).toEqual({});
    expect(resolveWords(undefined, 'fr')).toEqual({});
  });

  test('are cut where they are too long, and left out where they are no texts', () => {
    const given = { fr: { title: 'a'.repeat(61), subtitle: ' ', welcome: 7, launcher: null, other: 'x' } };
    // What a page without types may give.
    expect(resolveWords(given as unknown as WordsByLocale, 'fr')).toEqual({ title: 'a'.repeat(60) });
    expect(resolveWords('fr' as unknown as WordsByLocale, 'fr')).toEqual({});
  });
});
