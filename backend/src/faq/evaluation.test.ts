import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { learnedFolder } from '../../test/learned.ts';
import { loadConfig } from '../platform/config.ts';
import type { Answerer } from './answerer.ts';
import { composeFaq } from './compose-faq.ts';
import { evaluate, evaluationSchema } from './evaluation.ts';
import { readFaqFolder } from './faq-folder.ts';
import { createVersion } from './faq-version.ts';
import { MatcherBuilder } from './matcher-builder.ts';
import type { BotReply } from './turn.ts';

const faqData = join(import.meta.dirname, '../../../faq-data');

describe('our own questions, written without looking at the phrasings', () => {
  const { answerConfidence, clarifyConfidence } = loadConfig({});
  const limits = { answerConfidence, clarifyConfidence };
  const composed = composeFaq(readFaqFolder(faqData), []);
  const { entries, lexicons } = composed;
  let answerer: Answerer;
  beforeAll(async () => {
    const builder = new MatcherBuilder(learnedFolder('ours'));
    const matcher = await builder.build(entries, lexicons, limits, new AbortController().signal);
    ({ answerer } = createVersion({ ...composed, limits, matcher, now: new Date() }));
  }, 60_000);

  /** Floors, in shares. They may rise with the bot and never fall: `npm run faq:eval` prints where it stands. */
  const floors = {
    fr: { rightInScope: 0.78, rightOutOfScope: 0.86, precision: 0.97 },
    en: { rightInScope: 0.83, rightOutOfScope: 0.88, precision: 0.97 },
  };

  test.each(['fr', 'en'] as const)('are judged in %s no worse than before', async locale => {
    const file = await readFile(join(faqData, 'eval', `${locale}.json`), 'utf8');
    const set = evaluationSchema.parse(JSON.parse(file));
    const turn = { locale, page: null, unsureTurns: 0, isWaiting: false, topic: null, before: null };
    const { inScope, outOfScope, precision } = evaluate(set, text => answerer.reply({ ...turn, text }));
    expect(inScope.right).toBeGreaterThanOrEqual(floors[locale].rightInScope);
    expect(outOfScope.right).toBeGreaterThanOrEqual(floors[locale].rightOutOfScope);
    expect(precision).toBeGreaterThanOrEqual(floors[locale].precision);
  });

  test('name entries that are there', async () => {
    const ids = new Set(['escalate', ...entries.map(({ id }) => id)]);
    for (const locale of ['fr', 'en']) {
      const file = await readFile(join(faqData, 'eval', `${locale}.json`), 'utf8');
      const { questions } = evaluationSchema.parse(JSON.parse(file));
      expect(questions.flatMap(({ expected }) => expected).filter(id => !ids.has(id))).toEqual([]);
    }
  });
});

describe('a question is judged', () => {
  const reply = (
    decision: BotReply['answer']['decision'],
    more: Partial<BotReply['answer']> = {},
  ): BotReply => ({
    message: '',
    answer: { entryId: null, confidence: 0.8, alternatives: [], decision, ...more },
    handoff: decision === 'escalate' ? 'no_idea' : null,
    department: null,
    unsureTurns: 0,
    locale: 'fr',
  });
  const judged = (expected: string | string[], said: BotReply, kind?: 'vague' | 'person') => {
    const set = {
      locale: 'fr' as const,
      questions: [{ text: 'question', expected, ...(kind ? { kind } : {}) }],
    };
    return evaluate(set, () => said);
  };
  const b = { alternatives: [{ entryId: 'b', question: 'B ?' }] };

  test('by what it needed and what it got', () => {
    const verdict = (...given: Parameters<typeof judged>) => judged(...given).judged[0]?.verdict;
    expect(verdict(['a', 'b'], reply('answer', { entryId: 'b' }))).toBe('right');
    expect(verdict('a', reply('answer', { entryId: 'b' }))).toBe('wrong');
    expect(verdict('b', reply('clarify', b))).toBe('askedBack');
    expect(verdict('a', reply('clarify', b))).toBe('wrong');
    expect(verdict('a', reply('escalate'))).toBe('escalated');
    expect(verdict('escalate', reply('escalate'))).toBe('right');
    expect(verdict('escalate', reply('answer', { entryId: 'b' }))).toBe('wrong');
    expect(verdict('escalate', reply('clarify', b), 'vague')).toBe('askedBack');
    expect(verdict('escalate', reply('escalate'), 'person')).toBe('wrong');
  });

  test('and its confidence by whether it was right', () => {
    expect(judged('a', reply('answer', { entryId: 'a' })).calibrationError).toBeCloseTo(0.2);
    expect(judged('a', reply('answer', { entryId: 'b' })).calibrationError).toBeCloseTo(0.8);
  });
});
