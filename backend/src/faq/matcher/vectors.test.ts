import { expect, test } from '@jest/globals';
import { readEntries } from './engine.ts';
import { tokensOf } from './fold.ts';
import { createNearWords, stemDirections } from './near-words.ts';
import { speechOf } from './speech.ts';
import { createUnderstanding } from './understand.ts';
import { createVectorizer } from './vectors.ts';
import { countFeatures } from './vocabulary.ts';
import { wordVectorsOf } from './word-vectors.ts';

const texts = [['trouver un emploi'], ['payer une facture'], ['météo de demain']];
const speech = speechOf('fr', {}, wordVectorsOf('fr'));
const { uses, phrasings } = readEntries(texts, speech);
const vocabulary = countFeatures(phrasings, texts.length);
const { understand } = createUnderstanding(uses, speech);
const plain = createVectorizer(vocabulary);
const stems = stemDirections(uses.keys(), vocabulary, speech);
const nearWordsOf = createNearWords(stems, vocabulary, speech);
const vectorOf = createVectorizer(vocabulary);
const wide: typeof plain = text => vectorOf(text, text.words.map(nearWordsOf));

function featuresOf(read: typeof plain, text: string) {
  const { ids, values, count } = read(understand(tokensOf(text)));
  return new Map(Array.from({ length: count }, (_, i) => [ids[i]!, values[i]!]));
}

test('a question has a little of the words that mean about the same, and is no longer for it', () => {
  const own = featuresOf(plain, 'une averse');
  const all = featuresOf(wide, 'une averse');
  const near = [...all].filter(([id]) => !own.has(id));
  expect(near.length).toBeGreaterThan(0);
  const square = (features: Map<number, number>) =>
    [...features.values()].reduce((sum, value) => sum + value ** 2, 0);
  expect(square(all)).toBeLessThanOrEqual(1);
  const meteo = featuresOf(plain, 'météo');
  expect(near.some(([id]) => meteo.has(id))).toBe(true);
});

test('what is added to one question is gone in the next', () => {
  const before = featuresOf(wide, 'payer');
  wide(understand(tokensOf('une averse')));
  expect(featuresOf(wide, 'payer')).toEqual(before);
});

test('the comparison with phrasings sees a question as it is', () => {
  const { dense } = plain(understand(tokensOf('une averse')));
  expect(wide(understand(tokensOf('une averse'))).dense).toEqual(dense);
});
