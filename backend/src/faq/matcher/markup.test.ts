import { runInNewContext } from 'node:vm';
import { expect, test } from '@jest/globals';
import { withoutMarkup } from './markup.ts';

const said = (text: string) => withoutMarkup(text).replace(/\s+/g, ' ').trim();

test.each([
  '<script>alert(1)</script>',
  '<SCRIPT src="https://exemple.cd/a.js">',
  "<script>alert('mot de passe')",
  '<img src=x onerror=alert(1)>',
  '<img src=x onerror=alert(1)',
  '<svg/onload=alert(1)>',
  '<iframe src="https://exemple.cd"></iframe>',
  '<style>body { display: none }</style>',
  '<!-- a comment -->',
  '</p>',
  '<br/>',
])('nothing is said by %s', text => expect(said(text)).toBe(''));

test.each([
  ['<p>mot de passe <b>oublié</b></p>', 'mot de passe oublié'],
  ['how do I <strong class="x">pay</strong>?', 'how do I pay ?'],
  ['payer <script>a()</script> mon cours <!-- b --> svp', 'payer mon cours svp'],
])('what is marked up stays: %s', (text, left) => expect(said(text)).toBe(left));

test.each([
  'a < b et b > c',
  'salaire <100$ ou >200$',
  '<3',
  'mon <mari> cherche un emploi',
  'prix <b',
])('what only looks like it is left alone: %s', text => expect(withoutMarkup(text)).toBe(text));

test('what is never closed is read in a time that grows with its length only', () => {
  const text = `<a ${'='.repeat(100_000)}<`;
  // It takes a millisecond; that with the square of the length took half a minute. Jest itself does not end what never waits.
  expect(runInNewContext('said(text)', { said: withoutMarkup, text }, { timeout: 4_000 })).toBe(text);
});
