import { describe, expect, test } from '@jest/globals';
import { alike } from './alike.ts';
import { analyze } from './analyze.ts';
import { createSums, type Sums } from './entry-sums.ts';
import { tokensOf } from './fold.ts';
import type { Language } from './language.ts';
import type { EditorLexicon } from './lexicon-option.ts';
import { indexPhrasings } from './model.ts';
import { senseOf } from './sense.ts';
import { speechOf } from './speech.ts';
import { wordVectorsOf } from './word-vectors.ts';

function read(text: string, language: Language, lexicon?: EditorLexicon) {
  const speech = speechOf(language, lexicon, wordVectorsOf(language));
  const words = analyze(tokensOf(text), speech);
  const meetings = speech.concepts.meet(words);
  return { words, meetings, sense: senseOf(words, meetings, speech) };
}

function cosine(a: Float32Array | null, b: Float32Array | null): number {
  return a!.reduce((sum, value, i) => sum + value * b![i]!, 0);
}

describe('the sense of a text', () => {
  test.each<[Language, string, string, string]>([
    ['fr', "on m'a piqué mon portable", 'mon téléphone a été volé', 'mon téléphone ne charge plus'],
    ['fr', 'il faut débourser combien ?', 'quel est le tarif', 'quel est le délai'],
    ['fr', 'je cherche du boulot', 'trouver un emploi', 'quitter son emploi'],
    ['fr', 'éteins la lampe', 'coupe la lumière', 'change la musique'],
    ['en', 'somebody nicked my phone', 'my mobile was stolen', 'my mobile is slow'],
    ['en', 'what do you charge', 'how much does it cost', 'when does it open'],
    ['en', "I can't log in", 'my account will not open', 'close my account'],
  ])('in %s: "%s" is nearer to "%s" than to "%s"', (language, text, same, other) => {
    const sense = read(text, language).sense;
    expect(cosine(sense, read(same, language).sense)).toBeGreaterThan(
      cosine(sense, read(other, language).sense) + 0.1,
    );
  });

  test('of a word without a vector is that of another of its concept', () => {
    expect(read('zimbolo', 'fr').sense).toBeNull();
    expect(read('zimbolo', 'fr', { synonyms: [['zimbolo', 'compte']] }).sense).toEqual(
      read('compte', 'fr').sense,
    );
  });
});

test('a text is compared with the other phrasings of its entry, not with itself', () => {
  const entries = Array.from({ length: 20 }, (_, i) => [`prix numéro ${i}`, `adresse ${i}`]);
  entries[0] = ['quel est le prix', 'on paie combien'];
  entries[1] = ['où êtes-vous'];
  const phrasings = entries.flatMap((texts, entry) => texts.map(text => ({ entry, ...read(text, 'fr') })));
  const { phrasings: rows, sums, vocabulary } = indexPhrasings(phrasings, entries.length);
  const sumsOf = createSums(rows, vocabulary);
  const senseAt = (row: number) => {
    const sense = phrasings[row]!.sense!;
    return sense.map((value, i) => value - vocabulary.commonSense![i]!);
  };
  const likeness = (row: number, to: Sums, at: number) =>
    alike(senseAt(row), to.values, to.starts[at + 1]! - senseAt(row).length);

  expect(likeness(2, sums, 1)).toBeCloseTo(1);
  expect(likeness(2, sumsOf([[]]), 0)).toBe(0);
  expect(likeness(0, sumsOf([[1]]), 0)).toBeCloseTo(cosineOf(senseAt(0), senseAt(1)));
  expect(likeness(0, sums, 0)).toBeGreaterThan(likeness(0, sumsOf([[1]]), 0));
  expect(alike(senseAt(0).fill(0), sums.values, 0)).toBe(0);
});

function cosineOf(a: Float32Array, b: Float32Array): number {
  return cosine(a, b) / Math.sqrt(cosine(a, a) * cosine(b, b));
}
