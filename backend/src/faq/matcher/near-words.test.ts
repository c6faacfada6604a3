import { describe, expect, test } from '@jest/globals';
import { readEntries } from './engine.ts';
import { featureIds } from './feature-ids.ts';
import { createNearWords, stemDirections } from './near-words.ts';
import { speechOf } from './speech.ts';
import { countFeatures } from './vocabulary.ts';
import { type WordVectors, wordVectorsOf } from './word-vectors.ts';

const texts = [['trouver un emploi'], ['payer une facture'], ['météo de demain']];

/** A word's neighbours in the texts, by the word that the texts have. */
function nearIn(vectors: WordVectors | null = wordVectorsOf('fr')) {
  const speech = speechOf('fr', {}, vectors);
  const { uses, phrasings } = readEntries(texts, speech);
  const vocabulary = countFeatures(phrasings, texts.length);
  const idOf = featureIds(vocabulary.features);
  const featureOf = (text: string) => idOf(speech.wordOf(text).features.stem);
  const said = new Map([...uses.keys()].map(text => [featureOf(text), text]));
  const withNear = createNearWords(stemDirections(uses.keys(), vocabulary, speech), vocabulary, speech);
  return (text: string) => {
    const { features, ...rest } = withNear(speech.wordOf(text)).near;
    return { ...rest, words: features.map(feature => said.get(feature)) };
  };
}

describe('the words of the entries that are near to a word', () => {
  test('begin with itself', () => {
    const { words, likeness } = nearIn()('emplois');
    expect(words[0]).toBe('emploi');
    expect(likeness[0]).toBe(1);
  });

  test('mean about the same, and count less', () => {
    const { words, likeness } = nearIn()('boulot');
    expect(words[0]).toBe('emploi');
    expect(likeness[0]).toBeGreaterThan(0.16);
    expect(likeness[0]).toBeLessThan(1);
    expect(nearIn()('orage').words[0]).toBe('meteo');
  });

  test('are none where nothing is like it', () => {
    const { words, rarity } = nearIn()('xyzzy');
    expect(words).toEqual([]);
    expect(rarity).toBeGreaterThan(nearIn()('un').rarity);
  });

  test('leave a misspelt word its pieces', () => {
    const { words, own } = nearIn()('faktture');
    expect(words).toEqual([]);
    const known = own.pieces.filter(piece => piece >= 0).length;
    expect(known).toBeGreaterThan(3);
    expect(known).toBeLessThan(own.pieces.length);
    expect(nearIn()('facture').own.pieces).not.toContain(-1);
  });

  test('are only itself for one of grammar', () => {
    expect(nearIn()('une').words).toEqual(['une']);
    expect(nearIn()('pour').words).toEqual([]);
  });

  test('are only itself without word vectors', () => {
    expect(nearIn(null)('boulot').words).toEqual([]);
    expect(nearIn(null)('emploi').words).toEqual(['emploi']);
  });
});
