import { expect, test } from '@jest/globals';
import { mentionsIn, splitMentions } from './mentions-in.ts';

const agents = ['Awa', 'Awa Mbemba', 'Zoé', 'J. (Paris)'].map(name => ({ id: name.toLowerCase(), name }));

test.each([
  ['@Awa Mbemba, vous connaissez ?', ['awa mbemba']],
  ['Demandez à @Awa.', ['awa']],
  ['@Awa Mbem', ['awa']],
  ['@Zoé et @Zoé et @J. (Paris)', ['zoé', 'j. (paris)']],
  ['@Awamba, awa, moi@zoé', []],
  ['', []],
])('%j calls %j', (text, ids) => {
  expect(mentionsIn(text, agents)).toEqual(ids);
});

test('two of one name are both called', () => {
  expect(
    mentionsIn('@Awa', [
      { id: '1', name: 'Awa' },
      { id: '2', name: 'Awa' },
    ]),
  ).toEqual(['1', '2']);
});

test('the parts make the text again', () => {
  const text = 'Oui @Zoé, @Awa Mbemba\n@personne';
  expect(
    splitMentions(text, agents)
      .map(part => part.text)
      .join(''),
  ).toBe(text);
});
