import { expect, test } from '@jest/globals';
import { withFrenchTypography } from './french.ts';

test('high punctuation and quotation marks stay with their words', () => {
  expect(withFrenchTypography('Prêt ? Oui ! « Voilà » : ici ; là.')).toBe(
    'Prêt\u00a0? Oui\u00a0! «\u00a0Voilà\u00a0»\u00a0: ici\u00a0; là.',
  );
});

test('other spaces stay as they are', () => {
  expect(withFrenchTypography('8 h – 17 h, demain.')).toBe('8 h – 17 h, demain.');
});

test('apostrophes, as React writes them, are curved', () => {
  expect(withFrenchTypography('l&#x27;emploi')).toBe('l’emploi');
});
