import { expect, test } from '@jest/globals';
import { fillIn } from './fill-in.ts';

const nobody = { 'visitor.name': null, 'agent.name': null, page: null };
const somebody = { 'visitor.name': 'Grâce', 'agent.name': 'Awa', page: '/jobs' };

test('what is known is put in, and nothing is a guess', () => {
  expect(fillIn('Bonjour {{visitor.name}}, ici {{ agent.name }} ({{page}}).', somebody, 'fr')).toEqual({
    text: 'Bonjour Grâce, ici Awa (/jobs).',
    guesses: [],
  });
});

test('what is not known becomes a usual word of the reply’s language, and its place is told', () => {
  const { text, guesses } = fillIn(
    'Bonjour {{visitor.name}}, ici {{agent.name}}.',
    { ...somebody, 'visitor.name': '  ' },
    'fr',
  );
  expect(text).toBe('Bonjour Madame, Monsieur, ici Awa.');
  expect(guesses.map(({ variable, start, end }) => [variable, text.slice(start, end)])).toEqual([
    ['visitor.name', 'Madame, Monsieur'],
  ]);
  expect(fillIn('Hello {{visitor.name}}, see {{page}}.', nobody, 'en').text).toBe(
    'Hello there, see our site.',
  );
});

test('a value is a text, whatever is in it', () => {
  expect(fillIn('{{visitor.name}}', { ...somebody, 'visitor.name': '{{page}} $& <b>' }, 'fr')).toEqual({
    text: '{{page}} $& <b>',
    guesses: [],
  });
});

test('braces that hold no variable stay', () => {
  expect(fillIn('{ {{}} {page}', somebody, 'fr').text).toBe('{ {{}} {page}');
});
