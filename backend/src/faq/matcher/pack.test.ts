import { describe, expect, test } from '@jest/globals';
import { defaultLimits } from './decide.ts';
import { type MatcherEntry, openMatcher, textsByLanguage } from './matcher.ts';
import { packShelf, unpackShelf } from './pack.ts';
import { learnShelf, openShelf, type Shelf } from './shelf.ts';
import { wordVectorsOf } from './word-vectors.ts';

const topics = [
  'compte',
  'mot de passe',
  'paiement',
  'facture',
  'formation',
  'certificat',
  'candidature',
  'entretien',
];
const acts = { creer: 'créer', annuler: 'annuler', changer: 'modifier', voir: 'retrouver' };
const entries = topics.flatMap(topic =>
  Object.entries(acts).map(
    ([act, verb]): MatcherEntry => ({
      id: `${topic}.${act}`,
      locale: 'fr',
      question: `Comment ${verb} mon ${topic} ?`,
      phrasings: [`je veux ${verb} un ${topic}`, `${verb} ${topic}`],
      tags: ['mosala'],
      pages: ['/aide'],
    }),
  ),
);
const [shelf] = textsByLanguage(entries, { fr: { abbreviations: { ctf: 'certificat' } } }).map(
  ({ entries, ...texts }): Shelf => ({ ...texts, entries, knowledge: learnShelf(texts, wordVectorsOf) }),
) as [Shelf];
const matcher = openMatcher([openShelf(shelf, wordVectorsOf)], defaultLimits);

describe('a packed shelf', () => {
  const unpacked = openMatcher([unpackShelf(packShelf(shelf))], defaultLimits);

  test.each([
    'annuler ma formation',
    'jveu modifer mon paiment',
    'retrouver ctf',
    'météo',
    '',
  ])('decides as the whole one: %s', text => {
    const { decision, best, confidence } = matcher.match(text, { locale: 'fr' });
    expect(unpacked.match(text, { locale: 'fr' })).toMatchObject({
      decision,
      // What only its sense speaks for is no guess of a browser.
      ...(decision !== 'escalate' && { best: { id: best?.id } }),
      confidence: expect.closeTo(confidence, 1),
    });
  });

  test('of another format is refused', () => {
    expect(() => unpackShelf('{"format":0}')).toThrow('format 0');
    expect(() => unpackShelf('nothing')).toThrow();
  });
});
