import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { learnedFolder } from '../../test/learned.ts';
import { type Answerer, createAnswerer } from './answerer.ts';
import { composeFaq } from './compose-faq.ts';
import { readFaqFolder } from './faq-folder.ts';
import { defaultLimits } from './matcher/decide.ts';
import type { EditorLexicons } from './matcher/lexicon-option.ts';
import type { Matcher, MatcherEntry } from './matcher/matcher.ts';
import { MatcherBuilder } from './matcher-builder.ts';

const files = readFaqFolder(join(import.meta.dirname, '../../../faq-data'));
const { entries, lexicons, problems, warnings } = composeFaq(files, []);
let withoutLexicon: Matcher;
let answerer: Answerer;
beforeAll(async () => {
  const { signal } = new AbortController();
  const french = entries.filter(({ locale }) => locale === 'fr');
  const build = (of: string, ...from: [MatcherEntry[], EditorLexicons]) =>
    new MatcherBuilder(learnedFolder(of)).build(...from, defaultLimits, signal);
  const matcher = await build('ours', entries, lexicons);
  withoutLexicon = await build('ours-without-lexicon', french, {});
  answerer = createAnswerer({ matcher, entries, limits: defaultLimits });
}, 60_000);

const answerTo = (text: string, locale: 'fr' | 'en' = 'fr') =>
  answerer.reply({ text, locale, page: null, unsureTurns: 0, isWaiting: false, topic: null, before: null })
    .answer;

test('the FAQ that comes with the bot is in order', () => {
  expect([problems, warnings]).toEqual([[], []]);
});

test('each of its questions and phrasings is answered with its own entry', () => {
  const lost = entries.flatMap(({ id, locale, question, phrasings }) =>
    [question, ...phrasings].filter(text => answerTo(text, locale).entryId !== id),
  );
  expect(lost).toEqual([]);
});

test.each([
  ['kmt jpeu minscrir', 'compte.creer'],
  ['jai oublié mon mdp', 'compte.mot-de-passe-oublie'],
  ['comment postuler à un emploi', 'candidature.postuler'],
  ['forgot my pasword', 'compte.mot-de-passe-oublie'],
])('what nobody wrote down is understood: %s', (text, id) => {
  expect(answerTo(text)).toMatchObject({ decision: 'answer', entryId: id });
});

test.each([
  ['kazi na mpoto', 'emploi.etranger'],
  ['boni formation', 'formation.prix'],
  ['un feyman m a contacté', 'securite.faux-recruteur'],
])("the editors' lexicon is what makes it understood: %s", (text, id) => {
  expect(answerTo(text)).toMatchObject({ decision: 'answer', entryId: id });
  expect(withoutLexicon.match(text, { locale: 'fr' }).decision).not.toBe('answer');
});

test.each([
  'quelle est la hauteur du mont Nyiragongo ?',
  'météo demain',
  'asdf qwer',
])('what it does not know goes to a person: %s', text => expect(answerTo(text).decision).toBe('escalate'));

test('"compte" alone is asked back', () => {
  expect(answerTo('compte')).toMatchObject({ decision: 'clarify', alternatives: { length: 3 } });
});
