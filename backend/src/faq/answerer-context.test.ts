import { describe, expect, test } from '@jest/globals';
import { entries, entry, turn } from '../../test/answerers.ts';
import { createAnswerer } from './answerer.ts';
import { defaultLimits } from './matcher/decide.ts';
import type { Candidate, Matcher } from './matcher/matcher.ts';
import { voices } from './voice.ts';

describe('a message right after another', () => {
  /** Knows each text's entry and confidence; everything else is unknown to it. */
  function answererKnowing(texts: Record<string, [id: string, confidence: number]>) {
    const matcher: Pick<Matcher, 'match'> = {
      match: text => {
        const [id, confidence] = texts[text] ?? [null, 0];
        const best = id === null ? null : { id, confidence };
        const decision = best === null ? 'escalate' : 'answer';
        return {
          decision,
          confidence,
          best,
          candidates: best === null ? [] : [best],
          isAmbiguous: false,
          locale: 'fr',
        };
      },
    };
    return createAnswerer({ matcher, entries, limits: defaultLimits });
  }
  const said = (text: string, entryId: string | null, confidence: number, hasCalled = false) => ({
    text,
    answer: {
      entryId,
      confidence,
      alternatives: [],
      decision: entryId === null ? ('clarify' as const) : ('answer' as const),
    },
    hasCalled,
  });

  test('is answered together with it when only both together are clear', () => {
    const { reply } = answererKnowing({ 'un deux': ['a', 0.8] });
    const joined = reply(turn('deux', { before: said('un', null, 0.1) }));
    expect(joined).toMatchObject({ joinsBefore: true, answer: { entryId: 'a' } });
  });

  test('is answered alone when it is clear by itself, or small talk, or asks for a person', () => {
    const { reply } = answererKnowing({ deux: ['b', 0.8], 'un deux': ['a', 0.9], 'un merci': ['a', 0.9] });
    for (const text of ['deux', 'merci', 'je veux un conseiller']) {
      expect(reply(turn(text, { before: said('un', null, 0.1) })).joinsBefore).toBeUndefined();
    }
  });

  test('that has nothing to do with an answered one is not swallowed by it', () => {
    const { reply } = answererKnowing({ 'un deux': ['a', 0.7] });
    const alone = reply(turn('deux', { before: said('un', 'a', 0.9) }));
    expect(alone).toMatchObject({ handoff: 'no_idea', answer: { decision: 'escalate' } });
    const added = reply(turn('deux', { before: said('un', 'a', 0.6) }));
    expect(added).toMatchObject({ joinsBefore: true, answer: { entryId: 'a' } });
  });

  test('completes the wish for a person', () => {
    const { reply } = answererKnowing({});
    const joined = reply(turn('parler à quelqu’un', { before: said('je voudrais', null, 0.1) }));
    expect(joined).toMatchObject({ handoff: 'asked_in_words' });
  });

  test('that asked for a person does not ask for one again', () => {
    const { reply } = answererKnowing({});
    const before = said('je voudrais parler à quelqu’un', null, 0, true);
    const alone = reply(turn('pour mon stage', { before, isWaiting: true }));
    expect(alone).toMatchObject({ message: voices.fr.waiting.no_idea, handoff: null });
    expect(alone.joinsBefore).toBeUndefined();
  });
});

describe('a short message after an answer', () => {
  const near = entry('near', { category: 'courses' });
  const far = entry('far', { category: 'payments' });
  const topic = entry('topic', { category: 'courses' });
  function answererSure(of: Candidate[], isAmbiguous = false) {
    const best = of[0] ?? null;
    const match = () =>
      ({
        decision: 'clarify',
        confidence: best?.confidence ?? 0,
        best,
        candidates: of,
        isAmbiguous,
        locale: 'fr',
      }) as const;
    return createAnswerer({ matcher: { match }, entries: [near, far, topic], limits: defaultLimits });
  }
  const candidates = [
    { id: 'far', confidence: 0.45 },
    { id: 'near', confidence: 0.4 },
  ];

  test('means what is near to that answer', () => {
    const { answer } = answererSure(candidates).reply(turn('et à distance ?', { topic: 'topic' }));
    expect(answer).toMatchObject({ decision: 'answer', entryId: 'near' });
    expect(answer.confidence).toBeGreaterThan(0.7);
    expect(answer.confidence).toBeLessThan(0.9);
  });

  test('is no follow-up without an answer before, when it is long, or when nothing near is likely', () => {
    const { reply } = answererSure(candidates);
    expect(reply(turn('et à distance ?')).answer.decision).toBe('clarify');
    const long = 'je voudrais aussi savoir si cela se fait à distance';
    expect(reply(turn(long, { topic: 'topic' })).answer.decision).toBe('clarify');
    const unlikely = answererSure([
      { id: 'far', confidence: 0.4 },
      { id: 'near', confidence: 0.05 },
    ]);
    expect(unlikely.reply(turn('et le prix ?', { topic: 'topic' })).answer.decision).toBe('clarify');
  });

  test('is asked back where several entries have what was said', () => {
    const { reply } = answererSure([{ id: 'near', confidence: 0.5 }], true);
    expect(reply(turn('formation', { topic: 'topic' })).answer.decision).toBe('clarify');
  });

  test('never gets the same answer again', () => {
    const { reply } = answererSure([{ id: 'topic', confidence: 0.5 }]);
    expect(reply(turn('comment ça ?', { topic: 'topic' })).answer.decision).toBe('clarify');
  });
});
