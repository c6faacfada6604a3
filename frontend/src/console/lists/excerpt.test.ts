import { expect, test } from '@jest/globals';
import { excerptOf } from './excerpt.ts';

const text = (words: string) => ({ type: 'text', text: words }) as const;

test('an excerpt of an answer has its words without its marks', () => {
  const body = [
    {
      type: 'paragraph',
      children: [
        text('Ouvrez '),
        { type: 'strong', children: [text('Mon compte')] },
        { type: 'break' },
        text('puis :'),
      ],
    },
    {
      type: 'list',
      ordered: false,
      items: [
        [{ type: 'paragraph', children: [text('CV')] }],
        [{ type: 'paragraph', children: [text('Photo')] }],
      ],
    },
  ] satisfies Parameters<typeof excerptOf>[0]['body'];
  expect(excerptOf({ message: 'Ouvrez **Mon compte**…', body })).toBe('Ouvrez Mon compte puis : CV · Photo');
});

test('an excerpt of plain text is that text on one line', () => {
  expect(excerptOf({ message: ' Bonjour,\n\n*moi* ' })).toBe('Bonjour, *moi*');
});
