import { describe, expect, test } from '@jest/globals';
import { analyze } from './analyze.ts';
import { tokensOf } from './fold.ts';
import type { Language } from './language.ts';
import { senseOf } from './sense.ts';
import { speechOf } from './speech.ts';
import { createSubjects } from './subjects.ts';
import { wordVectorsOf } from './word-vectors.ts';

function nearness(text: string, language: Language): number {
  const vectors = wordVectorsOf(language);
  const speech = speechOf(language, {}, vectors);
  const words = analyze(tokensOf(text), speech);
  return vectors.nearestSubject(senseOf(words, speech.concepts.meet(words), speech)!);
}

describe('how near a text is to what people ask about', () => {
  test('is the cosine with the nearest subject', () => {
    const nearest = createSubjects([Float32Array.of(1, 0, 0, 0, 0, 1, 0, 0), Float32Array.of(0, 0, 1, 0)], 4);
    expect(nearest(Float32Array.of(0, 1, 0, 0))).toBeCloseTo(1);
    expect(nearest(Float32Array.of(0, 0, 0.6, 0.8))).toBeCloseTo(0.6);
    expect(nearest(Float32Array.of(0, 0, 0, 1))).toBe(0);
  });

  test('is found in the nearest of many fields', () => {
    const angles = Array.from({ length: 60 }, (_, i) => (i * Math.PI) / 30);
    const at = (angle: number) => [Math.cos(angle), Math.sin(angle), 0, 0];
    const fields = angles.map(angle => Float32Array.of(...at(angle - 0.02), ...at(angle + 0.02)));
    const nearest = createSubjects(fields, 4);
    for (const angle of angles) expect(nearest(Float32Array.of(...at(angle + 0.02)))).toBeCloseTo(1);
  });

  test.each<[Language, string]>([
    ['fr', 'quel temps fera-t-il demain'],
    ['fr', "je n'arrive plus à ouvrir mon compte"],
    ['en', 'what is the weather tomorrow'],
    ['en', 'I cannot open my account any more'],
  ])('in %s is greater for "%s" than for words that nobody puts together', (language, text) => {
    const odd = { fr: 'tracteur sonate virgule', en: 'tractor sonata comma' }[language];
    expect(nearness(text, language)).toBeGreaterThan(nearness(odd, language) + 0.1);
  });
});
