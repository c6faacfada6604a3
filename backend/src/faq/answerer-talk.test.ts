import { describe, expect, test } from '@jest/globals';
import { answererWith, entries, sure, threeChoices, turn, unsure } from '../../test/answerers.ts';
import { createAnswerer } from './answerer.ts';
import { defaultLimits } from './matcher/decide.ts';
import type { MatchResult } from './matcher/matcher.ts';
import { voices } from './voice.ts';

const escalated: MatchResult = {
  decision: 'escalate',
  confidence: 0,
  best: null,
  candidates: [],
  isAmbiguous: false,
  locale: 'fr',
};

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

describe('who waits and speaks of the waiting', () => {
  const { reply } = answererWith('answer', sure);

  test.each([
    ['vous êtes là ?', voices.fr.whileWaiting.presence],
    ['allô ?', voices.fr.whileWaiting.presence],
    ['il y a quelqu’un ?', voices.fr.waiting.asked_in_words],
    ['c’est long', voices.fr.whileWaiting.impatience],
    ['mon numéro 0812345678', voices.fr.whileWaiting.contact],
    ['ok j’attends', voices.fr.whileWaiting.patience],
    ['still waiting', voices.en.whileWaiting.impatience],
    ['😡', voices.fr.whileWaiting.upset],
  ])('is told that they are noted: %s', (text, message) =>
    expect(reply(turn(text, { isWaiting: true }))).toMatchObject({
      message,
      handoff: null,
      answer: { entryId: null },
    }));

  test('hears what an editor gave to an entry, word for word', () => {
    const { reply } = answererWith('answer', [{ id: 'email', confidence: 0.99 }]);
    expect(reply(turn('still waiting for your email', { isWaiting: true })).answer.entryId).toBe('email');
  });

  test('asks a question where nobody is waited for', () => {
    for (const text of ['c’est long', 'mon numéro 0812345678'])
      expect(reply(turn(text)).answer.entryId).toBe('a');
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

test.each([
  ['excusez-moi monsieur', voices.fr.smallTalk.opener],
  ['bonjour excusez moi', voices.fr.smallTalk.greeting],
  ['svp', voices.fr.smallTalk.opener],
  ['bonjour, je m’appelle Paul', voices.fr.smallTalk.greeting],
  ['je voulais savoir', voices.fr.smallTalk.help],
  ['désolé', voices.fr.smallTalk.sorry],
  ['je reviens', voices.fr.smallTalk.pause],
  ['ok j’attends', voices.fr.smallTalk.patience],
  ['vous êtes là ?', voices.fr.smallTalk.presence],
  ['excuse me', voices.en.smallTalk.opener],
  ['sorry', voices.en.smallTalk.sorry],
  ['je suis pressé', voices.fr.smallTalk.hurry],
  ['brb', voices.fr.smallTalk.pause],
  ['😡😡😡', voices.fr.smallTalk.upset],
])('who only begins, is polite or leaves for a moment hears a kind word, and nobody is called: %s', (text, message) => {
  const reply = answererWith('answer', [{ id: 'b', confidence: 0.95 }]).reply(turn(text));
  expect(reply).toMatchObject({ message, handoff: null, answer: { decision: 'smalltalk' } });
});

test.each([
  ['Bonjour. Je m’appelle Awa. Stage ?', 'bonjour. stage ?'],
  ['my name is Paul, lost password', 'lost password'],
  ['Je suis Paul Mukendi je cherche un emploi', 'je cherche un emploi'],
])('who somebody is hides no question: %s', (text, question) => {
  const match = (text: string) =>
    text === question
      ? { ...escalated, decision: 'answer' as const, confidence: 0.9, best: sure[0]! }
      : escalated;
  const { reply } = createAnswerer({ matcher: { match }, entries, limits: defaultLimits });
  expect(reply(turn(text)).answer.entryId).toBe('a');
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
  const cancelling = answererWith('answer', [{ id: 'b', confidence: 0.9 }]);

  test.each([
    'finalement c’est bon, laissez tomber',
    'annulez, je ne veux plus parler à quelqu’un',
    'je ne veux plus parler à un conseiller',
    'pas besoin merci',
    'no cancel it please, i dont want anymore',
    'never mind',
    'oubliez ça',
    'Bonjour, annulez svp',
    'non c’est bon oublie',
    'ce n’est plus la peine merci',
    'c plus la pein',
    'j’ai plus besoin d’aide',
    'I don’t need help anymore',
  ])('ends the waiting: %s', text => {
    const reply = cancelling.reply(turn(text, { isWaiting: true }));
    expect(reply).toMatchObject({ endsHandoff: true, handoff: null, answer: { decision: 'smalltalk' } });
  });

  test.each([
    'je veux annuler ma candidature',
    'non merci',
    'ok j’attends',
    'annulez et comment payer ?',
    'annulez ma candidature',
    // What the imperative shares its letters with: a matter of the FAQ.
    'oublié',
    'oublie',
    'oublier',
    'oubliez',
    'annulé',
    'annulée',
    'laissé',
    'j’ai oublié',
    'oublié ça',
    'je veux plus',
    'je veux plus d’informations',
    'forgot',
    // A question or a complaint.
    'vous oubliez ma demande',
    'vous oubliez ma question',
    'vous oubliez tout',
    'vous me laissez tomber',
    'vous oubliez ma demande bande d’idiots',
    'bonjour, vous laissez tomber',
    'vous laissez tomber ?',
    'est-ce que vous annulez',
    'you leave it',
    'est ce que c’est pas la peine',
    'n’oubliez ma demande svp',
    'vous annulez ma demande ?',
    'est-ce que vous annulez ma demande ?',
    'laissez tomber ?',
    'c’est pas nécessaire ?',
    'donc je n’ai pas besoin ?',
    'finalement c’est bon ?',
    'not needed?',
    'so no need?',
    'je veux plus d’aide',
    'j’attends plus',
    'dépêchez-vous je peux plus attendre',
    'je ne peux plus attendre, c’est urgent !',
    'I can’t wait anymore, please answer',
    'c’est trop long laissez tomber',
    'allô ? annulez',
  ])('is not what this is: %s', text =>
    expect(cancelling.reply(turn(text, { isWaiting: true })).endsHandoff).toBeUndefined());

  test.each([
    'annuler',
    'je veux annuler',
    'annulez',
    'cancel my request',
  ])('is a question where nobody is waited for: %s', text =>
    expect(cancelling.reply(turn(text)).answer.entryId).toBe('b'));

  test.each([
    'laissez tomber',
    'never mind',
    'pas besoin merci',
  ])('needs no answer where nobody is waited for, and calls nobody: %s', text => {
    const { answer, handoff, message, locale } = answererWith('escalate', []).reply(turn(text));
    expect([answer.decision, handoff]).toEqual(['smalltalk', null]);
    expect(message).toBe(voices[locale].smallTalk.callOff);
  });

  test.each([
    'je veux annuler',
    'bonjour, je voudrais annulé svp',
    'annuler',
    'j’ai changé d’avis',
    'je veux annuler ma demande',
    'j’attends plus',
    'c’est trop long, laissez tomber',
    'vite annulez',
    'vous servez à rien, annulez',
  ])('is asked about where it may mean anything: %s', text => {
    const { reply } = answererWith('clarify', unsure);
    const asked = reply(turn(text, { isWaiting: true, unsureTurns: 1 }));
    expect(asked).toMatchObject({
      message: voices.fr.cancelWhat,
      handoff: null,
      answer: { decision: 'clarify', alternatives: threeChoices },
    });
    expect(asked.endsHandoff).toBeUndefined();
  });

  test('is answered in its own language, whatever the matcher took it for', () => {
    const { reply } = answererWith('answer', sure, 'en');
    const messages = ['ok laissez', 'OK never mind', 'annuler', 'can I cancel?'].map(
      text => reply(turn(text, { isWaiting: true })).message,
    );
    expect(messages).toEqual([
      voices.fr.staying,
      voices.en.staying,
      voices.fr.cancelWhat,
      voices.en.cancelWhat,
    ]);
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
