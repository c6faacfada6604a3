import { describe, expect, test } from '@jest/globals';
import { createAnswerer } from './answerer.ts';
import type { Entry } from './entry.ts';
import { defaultLimits } from './matcher/decide.ts';
import type { Candidate, Matcher, MatchResult } from './matcher/matcher.ts';
import type { Turn } from './turn.ts';
import { voices } from './voice.ts';

function entry(id: string, more: Partial<Entry> = {}): Entry {
  return {
    id,
    locale: 'fr',
    category: 'test',
    question: `Question ${id} ?`,
    phrasings: [],
    answer: `Réponse ${id}.`,
    tags: [],
    pages: [],
    related: [],
    handoff: 'offer',
    department: null,
    ...more,
  };
}

const entries = [
  entry('a', { related: ['b', 'c', 'd', 'e', 'a', 'missing'], department: 'support' }),
  entry('b'),
  entry('c'),
  entry('d'),
  entry('e'),
  entry('never', { handoff: 'never' }),
  entry('numbers', { phrasings: ['1 + 1'] }),
  entry('human', { handoff: 'always', department: 'paiements' }),
  entry('a', { locale: 'en', question: 'Question a in English?', answer: 'Answer a.' }),
];

/** A matcher that says what the test wants it to. */
function answererWith(
  decision: MatchResult['decision'],
  candidates: Candidate[],
  locale: 'fr' | 'en' = 'fr',
) {
  const best = candidates[0] ?? null;
  const matcher: Pick<Matcher, 'match'> = {
    match: () => ({ decision, confidence: best?.confidence ?? 0, best, candidates, locale }),
  };
  return createAnswerer({ matcher, entries, limits: defaultLimits });
}

const turn = (text: string, more: Partial<Turn> = {}): Turn => ({
  text,
  locale: 'fr',
  page: null,
  unsureTurns: 0,
  isWaiting: false,
  topic: null,
  before: null,
  ...more,
});

const sure = [{ id: 'a', confidence: 0.9 }];
const unsure = [
  { id: 'a', confidence: 0.4 },
  { id: 'b', confidence: 0.3 },
  { id: 'c', confidence: 0.1 },
  { id: 'd', confidence: 0.1 },
  { id: 'e', confidence: 0.001 },
];
const threeChoices = ['a', 'b', 'c'].map(id => ({ entryId: id, question: `Question ${id} ?` }));

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
      return { decision, confidence: best.confidence, best, candidates: [best], locale: 'fr' };
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

describe('a person asked for in words', () => {
  test('is handed over, whatever the FAQ would say', () => {
    const reply = answererWith('answer', sure).reply(turn("je veux parler à quelqu'un"));
    expect(reply.answer).toMatchObject({ entryId: null, decision: 'escalate' });
    expect([reply.handoff, reply.message]).toEqual(['asked_in_words', voices.fr.handingOver.asked_in_words]);
  });

  test('is told to be on the way already while the visitor waits', () => {
    const reply = answererWith('answer', sure).reply(turn('un humain svp', { isWaiting: true }));
    expect([reply.handoff, reply.message]).toEqual([null, voices.fr.waiting.asked_in_words]);
  });
});

describe('while the visitor waits', () => {
  test.each([
    ['no idea', 'escalate', 0, voices.fr.waiting.no_idea],
    ['not sure twice', 'clarify', 1, voices.fr.waiting.unsure_twice],
  ] as const)('%s announces no second handover', (_, decision, unsureTurns, sentence) => {
    const reply = answererWith(decision, unsure).reply(turn('texte', { isWaiting: true, unsureTurns }));
    expect(reply.handoff).toBeNull();
    expect(reply.message).toContain(sentence);
  });
});

test('small talk gets a kind word and leaves the unsure turns as they are', () => {
  const reply = answererWith('escalate', []).reply(turn('merci bcp', { unsureTurns: 1 }));
  expect(reply.message).toBe(voices.fr.smallTalk.thanks);
  expect(reply).toMatchObject({
    answer: { entryId: null, alternatives: [], decision: 'smalltalk' },
    handoff: null,
    unsureTurns: 1,
  });
});

test('small talk is answered in its own language, else in that of the visitor, whatever the matcher took it for', () => {
  const message = (text: string, locale: 'fr' | 'en') =>
    answererWith('escalate', [], locale === 'fr' ? 'en' : 'fr').reply(turn(text, { locale })).message;
  expect(message('ok', 'fr')).toBe(voices.fr.smallTalk.acknowledgement);
  expect(message('ok', 'en')).toBe(voices.en.smallTalk.acknowledgement);
  expect(message('hello', 'fr')).toBe(voices.en.smallTalk.greeting);
  expect(message('merci', 'en')).toBe(voices.fr.smallTalk.thanks);
});

describe('the wish for a person taken back', () => {
  const sure = answererWith('answer', [{ id: 'b', confidence: 0.9 }]);

  test.each([
    'finalement c’est bon, laissez tomber',
    'annulez, je ne veux plus parler à quelqu’un',
    'je ne veux plus parler à un conseiller',
    'pas besoin merci',
    'no cancel it please, i dont want anymore',
    'never mind',
  ])('ends the waiting: %s', text => {
    const reply = sure.reply(turn(text, { isWaiting: true }));
    expect(reply).toMatchObject({ endsHandoff: true, handoff: null, answer: { decision: 'smalltalk' } });
  });

  test.each([
    'je veux annuler ma candidature',
    'non merci',
    'ok j’attends',
    'annulez et comment payer ?',
  ])('is not what this is: %s', text =>
    expect(sure.reply(turn(text, { isWaiting: true })).endsHandoff).toBeUndefined());

  test('is a question where nobody is waited for', () => {
    expect(sure.reply(turn('annuler')).answer.entryId).toBe('b');
  });
});

test.each([
  'je veux mourir, j’ai plus d’espoir sans travail',
  'jai plus envie de vivre',
  'I want to die',
])('who wants to die hears a kind word and meets a person: %s', text => {
  const reply = answererWith('answer', [{ id: 'b', confidence: 0.9 }]).reply(turn(text));
  expect(reply).toMatchObject({ message: voices.fr.distress, handoff: 'asked_in_words' });
});

test.each([
  'je vais mourir de rire',
  'je veux mourir d’ennui',
  'i wanna die laughing',
])('a manner of speaking is none: %s', text =>
  expect(answererWith('answer', [{ id: 'b', confidence: 0.9 }]).reply(turn(text)).handoff).toBeNull());

test('whoever wants no person is kept company, and nothing is looked up', () => {
  const reply = answererWith('answer', sure).reply(turn('je ne veux pas parler à un conseiller'));
  expect([reply.message, reply.handoff]).toEqual([voices.fr.staying, null]);
  expect(reply.answer).toMatchObject({ entryId: null, decision: 'smalltalk' });
});

describe('a "no" right after an answer', () => {
  const answerer = answererWith('escalate', []);

  test.each(['non', "ça ne m'aide pas", 'sa maide pas', 'nn'])('brings a person: %s', text => {
    const reply = answerer.reply(turn(text, { topic: 'a', unsureTurns: 1 }));
    expect(reply).toEqual({
      message: voices.fr.handingOver.not_helpful,
      answer: { entryId: null, confidence: 0, alternatives: [], decision: 'escalate' },
      handoff: 'not_helpful',
      department: 'support',
      unsureTurns: 0,
      locale: 'fr',
    });
  });

  test('brings no second person to whoever waits', () => {
    const reply = answerer.reply(turn('non', { topic: 'a', isWaiting: true }));
    expect([reply.handoff, reply.message]).toEqual([null, voices.fr.waiting.not_helpful]);
  });

  test('asks what is missing where the entry is never handed over', () => {
    const reply = answerer.reply(turn('non', { topic: 'never' }));
    expect(reply).toMatchObject({
      message: voices.fr.smallTalk.unhelpful,
      answer: { decision: 'smalltalk' },
      handoff: null,
    });
  });

  test.each(['oui', 'merci', 'non merci', "non c'est bon"])('is not what this is: %s', text => {
    const reply = answerer.reply(turn(text, { topic: 'a' }));
    expect([reply.answer.decision, reply.handoff]).toEqual(['smalltalk', null]);
  });

  test('is small talk when no answer stands before it', () => {
    expect(answerer.reply(turn('non')).message).toBe(voices.fr.smallTalk.no);
  });
});

test('the very words of a question are its answer, also when they ask for a person or look like small talk', () => {
  const questions = ['Puis-je parler à un conseiller ?', 'Êtes-vous un robot ?'];
  const own = questions.map((question, i) => entry(`q${i}`, { question }));
  questions.forEach((question, i) => {
    const best = { id: `q${i}`, confidence: 0.99 };
    const matcher: Pick<Matcher, 'match'> = {
      match: () => ({ decision: 'answer', confidence: 0.99, best, candidates: [best], locale: 'fr' }),
    };
    const reply = createAnswerer({ matcher, entries: own, limits: defaultLimits }).reply(
      turn(question.toLowerCase()),
    );
    expect(reply.answer).toMatchObject({ entryId: `q${i}`, decision: 'answer' });
  });
});

describe('a message right after another', () => {
  /** Knows each text's entry and confidence; everything else is unknown to it. */
  function answererKnowing(texts: Record<string, [id: string, confidence: number]>) {
    const matcher: Pick<Matcher, 'match'> = {
      match: text => {
        const [id, confidence] = texts[text] ?? [null, 0];
        const best = id === null ? null : { id, confidence };
        const decision = best === null ? 'escalate' : 'answer';
        return { decision, confidence, best, candidates: best === null ? [] : [best], locale: 'fr' };
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
});

describe('a short message after an answer', () => {
  const near = entry('near', { category: 'courses' });
  const far = entry('far', { category: 'payments' });
  const topic = entry('topic', { category: 'courses' });
  function answererSure(of: Candidate[]) {
    const best = of[0] ?? null;
    const match = () =>
      ({
        decision: 'clarify',
        confidence: best?.confidence ?? 0,
        best,
        candidates: of,
        locale: 'fr',
      }) as const;
    return createAnswerer({ matcher: { match }, entries: [near, far, topic], limits: defaultLimits });
  }
  const candidates = [
    { id: 'far', confidence: 0.4 },
    { id: 'near', confidence: 0.3 },
  ];

  test('means what is near to that answer', () => {
    const { answer } = answererSure(candidates).reply(turn('et à distance ?', { topic: 'topic' }));
    expect(answer).toMatchObject({ decision: 'answer', entryId: 'near' });
    expect(answer.confidence).toBeGreaterThan(0.6);
    expect(answer.confidence).toBeLessThan(0.8);
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
    const { reply } = answererSure([{ id: 'near', confidence: 0.6 }]);
    expect(reply(turn('formation', { topic: 'topic' })).answer.decision).toBe('clarify');
  });

  test('never gets the same answer again', () => {
    const { reply } = answererSure([{ id: 'topic', confidence: 0.5 }]);
    expect(reply(turn('comment ça ?', { topic: 'topic' })).answer.decision).toBe('clarify');
  });
});
