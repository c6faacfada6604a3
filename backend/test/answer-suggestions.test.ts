import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { node, type TestAgent, type TestNode, type TestVisitor } from './world.ts';

let server: TestNode;
let awa: TestAgent;
let visitor: TestVisitor;
let conversationId: string;
beforeAll(async () => {
  server = await node();
  awa = await server.agent('Awa');
});
afterAll(() => server.stop());
beforeEach(async () => {
  visitor = await server.visitor({ locale: 'fr' });
  conversationId = visitor.session.conversation.id;
  await visitor.do('requestHuman');
  await awa.do('claim', { conversationId });
});

const suggested = () => awa.do('suggestAnswers', { conversationId });

test('the FAQ’s answers to what the visitor just wrote are there as plain text, best first', async () => {
  const { seq } = await visitor.say('Comment créer un compte ?');
  const { afterSeq, answers } = await suggested();
  expect(afterSeq).toBe(seq);
  expect(answers.length).toBeLessThanOrEqual(3);
  expect(answers[0]).toMatchObject({
    entryId: 'compte.creer',
    locale: 'fr',
    question: 'Comment créer un compte ?',
  });
  expect(answers[0]?.confidence).toBeGreaterThan(0.8);
  expect(answers[0]?.text).not.toMatch(/\*\*|\]\(/);
  expect(answers.map(({ confidence }) => confidence)).toEqual(
    answers.map(({ confidence }) => confidence).toSorted((a, b) => b - a),
  );
});

test('several messages in a row are one question, and what was answered is not asked again', async () => {
  await visitor.say('Comment créer un compte ?');
  await awa.do('sendMessage', { conversationId, message: 'Sur la page Inscription.' });
  await visitor.say('Et si j’ai oublié');
  const { seq } = await visitor.say('mon mot de passe ?');
  const { afterSeq, answers } = await suggested();
  expect(afterSeq).toBe(seq);
  expect(answers[0]?.entryId).toBe('compte.mot-de-passe');
});

test('where the last words ask nothing, what was asked before them counts, until an agent answers', async () => {
  await visitor.say('Comment créer un compte ?');
  await awa.do('returnToBot', { conversationId });
  await visitor.say('Combien coûte une formation ?');
  const { seq } = await visitor.say('Je veux parler à un conseiller');
  const { afterSeq, answers } = await suggested();
  expect({ afterSeq, best: answers[0]?.entryId }).toEqual({ afterSeq: seq, best: 'formation.prix' });
  await awa.do('claim', { conversationId });
  await awa.do('sendMessage', { conversationId, message: 'Je suis là.' });
  expect(await suggested()).toEqual({ afterSeq: 0, answers: [] });
});

test('a question in the other language is answered in it', async () => {
  await visitor.say('How do I create an account?');
  expect((await suggested()).answers[0]).toMatchObject({ entryId: 'compte.creer', locale: 'en' });
});

test('where nothing was asked, or nothing fits, there is nothing', async () => {
  expect(await suggested()).toEqual({ afterSeq: 0, answers: [] });
  await visitor.say('zxcv qwrtp');
  expect((await suggested()).answers).toEqual([]);
  expect(await awa.emit('suggestAnswers', { conversationId: 'nothing' })).toMatchObject({
    error: { code: 'not_found' },
  });
});
