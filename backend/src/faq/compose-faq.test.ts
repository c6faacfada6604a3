import { describe, expect, test } from '@jest/globals';
import { composeFaq } from './compose-faq.ts';
import type { FaqText } from './parse-file.ts';

type Given = { id: string; answer?: string; related?: string[] };

const file = (name: string, entries: Given[]): FaqText => ({
  path: `faq/fr/${name}.json`,
  text: JSON.stringify({
    locale: 'fr',
    category: 'test',
    entries: entries.map(entry => ({ question: `Question ${entry.id} ?`, answer: 'Avant.', ...entry })),
  }),
});
const broken = (name: string): FaqText => ({ path: `faq/fr/${name}.json`, text: '{ broken' });
const answers = (current: FaqText[], lastGood: FaqText[]) =>
  composeFaq(current, lastGood).entries.map(({ id, answer }) => `${id}: ${answer}`);
const blamed = (current: FaqText[], lastGood: FaqText[]) =>
  composeFaq(current, lastGood).problems.map(({ file }) => file);

const a = file('a', [{ id: 'a' }]);
const b = file('b', [{ id: 'b' }]);
const changedA = file('a', [{ id: 'a', answer: 'Maintenant.' }]);
const changedB = file('b', [{ id: 'b', answer: 'Maintenant.' }]);

test('files in order answer as they are, whatever was good before', () => {
  const composed = composeFaq([changedA, b], [a, file('gone', [{ id: 'gone' }])]);
  expect(composed.entries.map(({ id, answer }) => `${id}: ${answer}`)).toEqual([
    'a: Maintenant.',
    'b: Avant.',
  ]);
  expect([composed.problems, composed.files]).toEqual([[], [changedA, b]]);
});

describe('a broken file', () => {
  test('answers with its own last good text, and all others with their newest', () => {
    const composed = composeFaq([broken('a'), changedB], [a, b]);
    expect(composed.entries.map(({ id, answer }) => `${id}: ${answer}`)).toEqual([
      'a: Avant.',
      'b: Maintenant.',
    ]);
    expect(composed.files).toEqual([a, changedB]);
    expect(composed.problems).toMatchObject([{ file: 'faq/fr/a.json' }]);
  });

  test('that never was good is left out', () => {
    const composed = composeFaq([broken('a'), b], []);
    expect([composed.entries.map(({ id }) => id), composed.files]).toEqual([['b'], [b]]);
  });

  test('whose last good text does not pass any more is left out', () => {
    expect(answers([broken('a'), b], [{ ...a, text: '{}' }, b])).toEqual(['b: Avant.']);
    expect(answers([{ ...a, text: '{}' }, b], [{ ...a, text: '{}' }, b])).toEqual(['b: Avant.']);
  });

  test('does not bring back a file that was deleted', () => {
    expect(answers([broken('a')], [a, b])).toEqual(['a: Avant.']);
  });

  test('changes nothing when it is composed again from what was kept', () => {
    const current = [broken('a'), file('b', [{ id: 'b' }, { id: 'a' }]), broken('c')];
    const once = composeFaq(current, [a, b]);
    expect(composeFaq(current, once.files)).toEqual(once);
  });
});

describe('an id in two files', () => {
  test('is taken back by the file that brought it, wherever that stands', () => {
    const both = file('b', [{ id: 'b', answer: 'Maintenant.' }, { id: 'a' }]);
    expect(answers([changedA, both], [a, b])).toEqual(['a: Maintenant.', 'b: Avant.']);

    const before = file('a', [{ id: 'a', answer: 'Maintenant.' }, { id: 'b' }]);
    expect(answers([before, b], [a, b])).toEqual(['a: Avant.', 'b: Avant.']);
    expect(blamed([before, b], [a, b])).toEqual(['faq/fr/b.json']);
  });

  test('leaves out a new file, or the second of two', () => {
    expect(answers([a, file('b', [{ id: 'a' }, { id: 'b' }])], [a])).toEqual(['a: Avant.']);
    expect(answers([a, file('b', [{ id: 'a' }, { id: 'b' }])], [])).toEqual(['a: Avant.']);
  });

  test('that was moved out of a file that is broken now stays where it was', () => {
    const moved = (name: string) => file(name, [{ id: name, answer: 'Maintenant.' }, { id: 'moved' }]);
    const full = (name: string) => file(name, [{ id: name }, { id: 'moved' }]);
    expect(answers([broken('a'), moved('b')], [full('a'), b])).toEqual([
      'a: Avant.',
      'moved: Avant.',
      'b: Avant.',
    ]);
    expect(answers([moved('a'), broken('b')], [a, full('b')])).toEqual([
      'a: Avant.',
      'b: Avant.',
      'moved: Avant.',
    ]);
  });
});

describe('a related id', () => {
  const links = (current: FaqText[], lastGood: FaqText[]) =>
    composeFaq(current, lastGood).entries.map(
      ({ id, answer, related }) => `${id} ${answer} ${related.join()}`,
    );
  const linking = (related: string[]) => file('b', [{ id: 'b', answer: 'Maintenant.', related }]);

  test('that nobody has takes its file back', () => {
    expect(answers([changedA, linking(['nobody'])], [a, b])).toEqual(['a: Maintenant.', 'b: Avant.']);
    expect(answers([changedA, linking(['nobody'])], [a])).toEqual(['a: Maintenant.']);
  });

  test('of an entry that another file cannot give now is dropped, and takes nothing back', () => {
    expect(links([broken('a'), linking(['a'])], [b])).toEqual(['b Maintenant. ']);
    const fallen = file('a', [{ id: 'a', related: ['nobody'] }, { id: 'new' }]);
    expect(links([fallen, linking(['new', 'a'])], [a, b])).toEqual(['a Avant. ', 'b Maintenant. a']);
  });

  test('of an entry that was deleted is reported, and dropped from the text that was good with it', () => {
    expect(links([changedA, linking(['gone'])], [a, linking(['gone'])])).toEqual([
      'a Maintenant. ',
      'b Maintenant. ',
    ]);
    expect(blamed([changedA, linking(['gone'])], [a, linking(['gone'])])).toEqual(['faq/fr/b.json']);
  });
});

describe('a lexicon', () => {
  const lexicon = (text: string): FaqText => ({ path: 'faq/lexicon/fr.json', text });
  const good = lexicon('{"synonyms": [["boulot", "emploi"]]}');
  const fr = { synonyms: [['boulot', 'emploi']], abbreviations: {}, ignore: [] };

  test('comes along with the entries, and goes when its file is deleted', () => {
    const composed = composeFaq([a, good], []);
    expect(composed).toMatchObject({
      files: [a, good],
      entries: [{ id: 'a' }],
      lexicons: { fr },
      problems: [],
    });
    expect(composeFaq([a], [a, good]).lexicons).toEqual({});
  });

  test('that is broken answers with its last good text, and all entries with their newest', () => {
    const composed = composeFaq([changedA, lexicon('{ broken')], [a, good]);
    expect(composed.lexicons).toEqual({ fr });
    expect(composed.files).toEqual([changedA, good]);
    expect(composed.problems).toMatchObject([{ file: 'faq/lexicon/fr.json' }]);
  });

  test('that never was good is left out, and hides no other problem', () => {
    const dangling = file('b', [{ id: 'b', related: ['nobody'] }]);
    const composed = composeFaq([a, dangling, lexicon('{"synonyms": 1}')], []);
    expect([composed.lexicons, composed.entries.map(({ id }) => id)]).toEqual([{}, ['a']]);
    expect(composed.problems.map(({ file }) => file)).toEqual(['faq/fr/b.json', 'faq/lexicon/fr.json']);
  });
});
