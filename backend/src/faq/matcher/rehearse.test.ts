import { expect, test } from '@jest/globals';
import { createMatcher, type MatcherEntry } from './matcher.ts';
import { rehearse } from './rehearse.ts';

const card: MatcherEntry = {
  id: 'card',
  locale: 'fr',
  question: 'Comment obtenir une carte ?',
  phrasings: ['je veux ma carte', 'carte'],
};

const { match } = createMatcher([]);

function asked(entries: MatcherEntry[]): string[] {
  const texts: string[] = [];
  const listen = (text: string) => {
    texts.push(text);
    return match(text);
  };
  rehearse({ match: listen }, entries);
  return texts;
}

test('the first matcher with entries is asked what they say with slips, later ones of the process nothing', () => {
  expect(asked([])).toEqual([]);
  const texts = asked([card]);
  expect(texts).toHaveLength(1_600);
  expect(new Set(texts.filter(text => !text.includes(' ')))).toEqual(
    new Set(['crte', 'cate', 'care', 'cart', 'cate…']),
  );
  expect(asked([card])).toEqual([]);
});
