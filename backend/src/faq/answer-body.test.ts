import { describe, expect, test } from '@jest/globals';
import type { Block, Inline } from '../contract/entities.ts';
import { parseBody } from './answer-body.ts';

const text = (value: string): Inline => ({ type: 'text', text: value });
const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children });

test('paragraphs, emphasis, code, links and hard line breaks', () => {
  expect(parseBody('Ouvrez [Inscription](/register), **puis** *vite* `code`.  \nMerci\nbien')).toEqual([
    paragraph(
      text('Ouvrez '),
      { type: 'link', href: '/register', children: [text('Inscription')] },
      text(', '),
      { type: 'strong', children: [text('puis')] },
      text(' '),
      { type: 'em', children: [text('vite')] },
      text(' '),
      { type: 'code', text: 'code' },
      text('.'),
      { type: 'break' },
      text('Merci bien'),
    ),
  ]);
});

test('lists, ordered from any number, with blocks inside their items', () => {
  expect(parseBody('- a\n  - b\n- c\n\n3. x\n4. y')).toEqual([
    {
      type: 'list',
      ordered: false,
      items: [
        [paragraph(text('a')), { type: 'list', ordered: false, items: [[paragraph(text('b'))]] }],
        [paragraph(text('c'))],
      ],
    },
    { type: 'list', ordered: true, start: 3, items: [[paragraph(text('x'))], [paragraph(text('y'))]] },
  ]);
});

test('what the tree does not have becomes what comes nearest', () => {
  expect(
    parseBody('# Titre\n\n> cité\n\n![un logo](/logo.png)\n\n~~barré~~\n\n---\n\n```\nx = 1\n```'),
  ).toEqual([
    paragraph({ type: 'strong', children: [text('Titre')] }),
    paragraph(text('cité')),
    paragraph(text('un logo')),
    paragraph(text('barré')),
    paragraph({ type: 'code', text: 'x = 1' }),
  ]);
  expect(parseBody('|a|b|\n|-|-|\n|1|2|')).toEqual([paragraph(text('a · b')), paragraph(text('1 · 2'))]);
  expect(parseBody('Fish &amp; chips &lt;b&gt;')).toEqual([paragraph(text('Fish & chips <b>'))]);
});

test('HTML is only its text', () => {
  expect(parseBody('<script>alert(1)</script>')).toEqual([paragraph(text('alert(1)'))]);
  expect(parseBody('un <b onclick="x()">mot</b><br>deux')).toEqual([
    paragraph(text('un mot'), { type: 'break' }, text('deux')),
  ]);
  expect(parseBody('<img src=x onerror=alert(1)>')).toEqual([]);
});

describe('links', () => {
  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'java&#115;cript:alert(1)',
    'relative.html',
    '#part',
    'http:',
  ])('%s is only its text', href => {
    expect(JSON.stringify(parseBody(`[x](${href}) y`))).not.toContain('"link"');
  });

  test.each([
    'https://example.org/a?b=c#d',
    'http://example.org',
    'mailto:a@example.org',
    'tel:+243000',
    '/register',
    '/',
  ])('%s leads there', href =>
    expect(parseBody(`[x](${href})`)).toEqual([paragraph({ type: 'link', href, children: [text('x')] })]));

  test('an unsafe one among angle brackets is text too', () => {
    expect(JSON.stringify(parseBody('<javascript:alert(1)>'))).not.toContain('"link"');
  });
});

describe('text made to hurt', () => {
  const nested = (open: string) => open.repeat(1_000);
  test.each([
    ['quotes', `${nested('> ')}x`],
    ['lists', `${nested('- ')}x`],
    ['numbers', `${nested('1. ')}x`],
    ['lists in quotes', `${nested('> - ')}x`],
    ['quotes in lists', `${nested('- > ')}x`],
    ['lists by indentation', Array.from({ length: 100 }, (_, i) => `${' '.repeat(2 * i)}- x`).join('\n')],
    ['emphasis', `${nested('**a ')}x${nested(' b**')}`],
    ['stars', '*'.repeat(8_000)],
    ['brackets', nested('[')],
    ['half links', nested('[a](')],
    ['tags', nested('<a ')],
    ['ticks', '`'.repeat(5_000)],
    ['a million characters', 'x '.repeat(500_000)],
  ])('%s become a flat tree', (_, markdown) => {
    expect(depthOf(parseBody(markdown))).toBeLessThan(60);
  });

  test('what stood too deep is still there as text', () => {
    expect(JSON.stringify(parseBody(`${nested('- > ')}trésor`))).toContain('trésor');
  });
});

test('nothing gives nothing', () => {
  expect(parseBody('')).toEqual([]);
  expect(parseBody(' \n\n ')).toEqual([]);
});

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}
