import { describe, expect, test } from '@jest/globals';
import { answererWith, entries, entry, sure, threeChoices, turn, unsure } from '../../test/answerers.ts';
import { createAnswerer } from './answerer.ts';
import { defaultLimits } from './matcher/decide.ts';
import type { Matcher, MatchResult } from './matcher/matcher.ts';
import { voices } from './voice.ts';

describe('a sure match', () => {
  test('is answered from the entry, with three related questions, and ends a row of unsure turns', () => {
    expect(answererWith('answer', sure).reply(turn('texte', { unsureTurns: 1 }))).toEqual({
      message: 'Réponse a.',
      answer: {
        entryId: 'a',
        confidence: 0.9,
        decision: 'answer',
        alternatives: ['b', 'c', 'd'].map(id => ({ entryId: id, question: `Question ${id} ?` })),
      },
      handoff: null,
      department: 'support',
      unsureTurns: 0,
      locale: 'fr',
    });
  });

  test('is answered in the language of the question', () => {
    const reply = answererWith('answer', sure, 'en').reply(turn('some text'));
    expect([reply.message, reply.locale]).toEqual(['Answer a.', 'en']);
  });

  test('of an entry that is not translated is answered in the language there is', () => {
    const reply = answererWith('answer', [{ id: 'b', confidence: 0.9 }], 'en').reply(turn('some text'));
    expect([reply.message, reply.locale]).toEqual(['Réponse b.', 'fr']);
  });

  test('of an entry that a person must answer is answered and handed over', () => {
    const answerer = answererWith('answer', [{ id: 'human', confidence: 0.9 }]);
    const reply = answerer.reply(turn('texte'));
    expect(reply.message).toBe(`Réponse human.\n\n${voices.fr.handingOver.entry}`);
    expect([reply.answer.decision, reply.handoff, reply.department]).toEqual([
      'answer',
      'entry',
      'paiements',
    ]);

    const waiting = answerer.reply(turn('texte', { isWaiting: true }));
    expect(waiting.message).toBe(`Réponse human.\n\n${voices.fr.waiting.entry}`);
    expect(waiting.handoff).toBeNull();
  });
});

describe('a message of several sentences', () => {
  const sure = { b: 'Je fais comment pour b', c: 'Et pour c' };
  function answererOf(whole: MatchResult['decision']) {
    const match = (text: string): MatchResult => {
      const id = Object.entries(sure).find(([, said]) => said === text)?.[0];
      const best = { id: id ?? 'b', confidence: id ? 0.95 : 0.5 };
      const decision = id ? 'answer' : text.includes('Bonjour') ? 'escalate' : whole;
      return {
        decision,
        confidence: best.confidence,
        best,
        candidates: [best],
        isAmbiguous: false,
        locale: 'fr',
      };
    };
    return createAnswerer({ matcher: { match }, entries, limits: defaultLimits });
  }

  test('that asks two things is answered, and the other one is offered first', () => {
    const { answer } = answererOf('answer').reply(turn(`${sure.b} ? ${sure.c} ?`));
    expect(answer).toMatchObject({ entryId: 'b', alternatives: [{ entryId: 'c' }] });
  });

  test('is answered by the one that is beyond doubt', () => {
    const { answer } = answererOf('clarify').reply(turn(`Bonjour à vous tous ici. ${sure.c} ?`));
    expect(answer).toMatchObject({ decision: 'answer', entryId: 'c', alternatives: [] });
  });

  test('is asked back or handed over where none is', () => {
    const { answer } = answererOf('clarify').reply(turn('Je ne sais pas. Et vous autres ?'));
    expect(answer.decision).toBe('clarify');
  });
});

describe('an unsure match', () => {
  test('is asked back once, with three choices', () => {
    expect(answererWith('clarify', unsure).reply(turn('texte'))).toEqual({
      message: voices.fr.unsure,
      answer: { entryId: null, confidence: 0.4, decision: 'clarify', alternatives: threeChoices },
      handoff: null,
      department: null,
      unsureTurns: 1,
      locale: 'fr',
    });
  });

  test('goes to a person the second time running, and still shows the choices', () => {
    const reply = answererWith('clarify', unsure).reply(turn('texte', { unsureTurns: 1 }));
    expect(reply.answer).toEqual({
      entryId: null,
      confidence: 0.4,
      decision: 'escalate',
      alternatives: threeChoices,
    });
    expect(reply).toMatchObject({ handoff: 'unsure_twice', department: 'support', unsureTurns: 0 });
    expect(reply.message).toContain(voices.fr.handingOver.unsure_twice);
  });

  test('leaves out what is hardly likely', () => {
    const reply = answererWith('clarify', [unsure[0]!, unsure[4]!]).reply(turn('texte'));
    expect(reply.answer.alternatives).toEqual([threeChoices[0]]);
  });

  test('is an answer where it is all but certain, and there is no other to offer', () => {
    const said = (best: number, other: number) =>
      answererWith('clarify', [
        { id: 'b', confidence: best },
        { id: 'c', confidence: other },
      ]).reply(turn('remboursement')).answer;
    expect(said(0.95, 0.02)).toMatchObject({ decision: 'answer', entryId: 'b' });
    expect(said(0.95, 0.2).decision).toBe('clarify');
    expect(said(0.8, 0.02).decision).toBe('clarify');
  });

  test('is what a message without a letter is, in the language of the visitor', () => {
    const reply = answererWith('answer', [{ id: 'a', confidence: 0.9 }], 'en').reply(turn('1'));
    expect([reply.message, reply.locale]).toEqual([voices.fr.notUnderstood, 'fr']);
    expect(reply.answer).toEqual({ entryId: null, confidence: 0, alternatives: [], decision: 'clarify' });
    const exact = answererWith('answer', [{ id: 'numbers', confidence: 0.99 }]).reply(turn('1+1'));
    expect(exact.answer.entryId).toBe('numbers');
  });

  test('is what a message of tags is, in the language of the visitor', () => {
    const reply = answererWith('escalate', [], 'en').reply(turn('<script>alert(1)</script>'));
    expect(reply).toMatchObject({ message: voices.fr.notUnderstood, locale: 'fr', handoff: null });
  });

  test('is what a message of punctuation is', () => {
    const answerer = answererWith('escalate', []);
    expect(answerer.reply(turn('?!')).message).toBe(voices.fr.notUnderstood);
    expect(answerer.reply(turn('?!'))).toMatchObject({
      answer: { decision: 'clarify', alternatives: [] },
      unsureTurns: 1,
    });
    expect(answerer.reply(turn('...', { unsureTurns: 1 })).handoff).toBe('unsure_twice');
  });
});

test('no idea at all goes to a person at once', () => {
  const reply = answererWith('escalate', [{ id: 'a', confidence: 0.05 }]).reply(turn('texte'));
  expect(reply.answer).toEqual({ entryId: null, confidence: 0.05, decision: 'escalate', alternatives: [] });
  expect([reply.handoff, reply.message]).toEqual(['no_idea', voices.fr.handingOver.no_idea]);
});

test('the very words of a question are its answer, also when they ask for a person or look like small talk', () => {
  const questions = ['Puis-je parler à un conseiller ?', 'Êtes-vous un robot ?'];
  const own = questions.map((question, i) => entry(`q${i}`, { question }));
  questions.forEach((question, i) => {
    const best = { id: `q${i}`, confidence: 0.99 };
    const matcher: Pick<Matcher, 'match'> = {
      match: () => ({
        decision: 'answer',
        confidence: 0.99,
        best,
        candidates: [best],
        isAmbiguous: false,
        locale: 'fr',
      }),
    };
    const reply = createAnswerer({ matcher, entries: own, limits: defaultLimits }).reply(
      turn(question.toLowerCase()),
    );
    expect(reply.answer).toMatchObject({ entryId: `q${i}`, decision: 'answer' });
  });
});
