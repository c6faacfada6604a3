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
const stems = stemDirections(uses.keys(), vocabulary, speech);
const { understand } = createUnderstanding(uses, speech, createNearWords(stems, vocabulary, speech));
const { ofPhrasing } = createVectorizer(vocabulary);
const { ofQuestion } = createVectorizer(vocabulary);

function featuresOf(read: typeof ofQuestion, text: string) {
  const { ids, values, count } = read(understand(tokensOf(text)));
  return new Map(Array.from({ length: count }, (_, i) => [ids[i]!, values[i]!]));
}

test('a question has a little of the words that mean about the same, and is no longer for it', () => {
  const own = featuresOf(ofPhrasing, 'une averse');
  const all = featuresOf(ofQuestion, 'une averse');
  const near = [...all].filter(([id]) => !own.has(id));
  expect(near.length).toBeGreaterThan(0);
  const square = (features: Map<number, number>) =>
    [...features.values()].reduce((sum, value) => sum + value ** 2, 0);
  expect(square(all)).toBeLessThanOrEqual(1);
  const meteo = featuresOf(ofPhrasing, 'météo');
  expect(near.some(([id]) => meteo.has(id))).toBe(true);
});

test('what is added to one question is gone in the next', () => {
  const before = featuresOf(ofQuestion, 'payer');
  ofQuestion(understand(tokensOf('une averse')));
  expect(featuresOf(ofQuestion, 'payer')).toEqual(before);
});

test('the comparison with phrasings sees a question as it is', () => {
  const { dense } = ofPhrasing(understand(tokensOf('une averse')));
  expect(ofQuestion(understand(tokensOf('une averse'))).dense).toEqual(dense);
});
