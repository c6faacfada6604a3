import { expect, test } from '@jest/globals';
import { parseBody } from './answer-body.ts';
import { plainAnswer } from './plain-answer.ts';

const plain = (markdown: string) => plainAnswer(parseBody(markdown));

test('links keep where they lead, and marks go', () => {
  expect(plain('Voyez la page [Emplois](/jobs), puis **Postuler** *vite* avec `CV.pdf`.')).toBe(
    'Voyez la page Emplois (/jobs), puis Postuler vite avec CV.pdf.',
  );
});

test('an address that is its own text stands once', () => {
  expect(plain('<https://mosala.example> ou [aide@mosala.example](mailto:aide@mosala.example)')).toBe(
    'https://mosala.example ou aide@mosala.example',
  );
});

test('lists keep their signs and their depth', () => {
  expect(plain('Il faut :\n\n3. un CV\n4. une lettre\n   - courte\n   - datée\n\nMerci.')).toBe(
    'Il faut :\n\n3. un CV\n4. une lettre\n   - courte\n   - datée\n\nMerci.',
  );
});
