import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { Departments } from '../src/agents/departments.ts';
import { setMembersOf } from '../src/agents/memberships.ts';
import type { Message, VisitorConversation } from '../src/contract/index.ts';
import { Clock } from '../src/platform/clock.ts';
import { Database } from '../src/storage/database.ts';
import { node, type TestAgent, type TestNode, type TestVisitor } from './world.ts';

let server: TestNode;
let awa: TestAgent;
/** How far the server's clock is ahead. */
let passed = 0;

beforeAll(async () => {
  jest.spyOn(Clock.prototype, 'now').mockImplementation(() => new Date(Date.now() + passed));
  server = await node();
  awa = await server.agent('Awa');
});
afterAll(() => server.stop());

const open: TestVisitor[] = [];
afterEach(async () => {
  for (const visitor of open.splice(0)) await visitor.do('closeConversation');
  await server.app.get(Database).write(db => db.deleteFrom('wait').execute());
});

const minutes = (count: number) => count * 60_000;
const idOf = (visitor: TestVisitor) => visitor.session.conversation.id;
const take = (visitor: TestVisitor) => awa.do('claim', { conversationId: idOf(visitor) });

async function waiting(): Promise<TestVisitor> {
  const [visitor] = await server.waiting();
  open.push(visitor);
  return visitor;
}

/** Sends somebody on to wait for a department. */
async function waitingFor(department: string): Promise<TestVisitor> {
  const visitor = await waiting();
  await take(visitor);
  await awa.do('transfer', { conversationId: idOf(visitor), department });
  return visitor;
}

/** So many people, one after another next in the queue for so many minutes, then taken. */
async function answeredAfter(...waits: number[]): Promise<void> {
  for (const wait of waits) {
    const visitor = await waiting();
    passed += minutes(wait);
    await take(visitor);
  }
}

const nowOf = async (visitor: TestVisitor) => {
  const device = await server.visitor(visitor.returning);
  return device.session.conversation;
};

describe('who waits is told in how long somebody will probably answer', () => {
  test('once five were answered lately, with the place in the queue', async () => {
    await answeredAfter(1.9, 1.9, 1.9, 1.9);
    const early = await server.visitor();
    open.push(early);
    expect(await early.do('requestHuman')).toEqual(
      expect.not.objectContaining({ estimatedWait: expect.anything() }),
    );
    passed += minutes(1.9);
    await take(early);
    const first = await waiting();
    const second = await server.visitor();
    open.push(second);
    expect(await second.do('requestHuman')).toMatchObject({
      queuePosition: 2,
      estimatedWait: { fromSeconds: 180, toSeconds: 240 },
    });
    expect(await nowOf(first)).toMatchObject({
      queuePosition: 1,
      estimatedWait: { fromSeconds: 60, toSeconds: 120 },
    });
  });

  test('anew whenever the queue moves', async () => {
    await answeredAfter(1.9, 1.9, 1.9, 1.9, 1.9);
    const [first, second] = [await waiting(), await waiting()];
    passed += minutes(1.9);
    await take(first);
    await second.hear<VisitorConversation>(
      'conversationUpdated',
      ({ queuePosition, estimatedWait }) => queuePosition === 1 && estimatedWait?.toSeconds === 120,
    );
    expect(await second.do('cancelHandoff')).toEqual(
      expect.not.objectContaining({ estimatedWait: expect.anything() }),
    );
  });

  test('not by what is hours old, and not while nobody is there', async () => {
    await answeredAfter(1.9, 1.9, 1.9, 1.9, 1.9);
    const visitor = await waiting();
    expect(await nowOf(visitor)).toHaveProperty('estimatedWait');
    awa.close();
    await visitor.hear<VisitorConversation>(
      'conversationUpdated',
      conversation => conversation.queuePosition === 1 && conversation.estimatedWait === undefined,
    );
    awa = await server.agent('Awa2');
    expect(await nowOf(visitor)).toHaveProperty('estimatedWait');
    passed += minutes(121);
    expect(await nowOf(visitor)).not.toHaveProperty('estimatedWait');
  });
});

describe('while somebody waits', () => {
  const botAnswers = (visitor: TestVisitor) =>
    visitor.all<Message>('newMessage').filter(({ author }) => author.kind === 'bot');

  test('the bot answers on, its answers say so to visitor and agents, and it does no more once they are back with it', async () => {
    const visitor = await waiting();
    await awa.do('open', { conversationId: idOf(visitor) });
    await visitor.say('Comment créer un compte ?');
    await visitor.hear<Message>('newMessage', ({ answer }) => answer?.whileQueued === true);
    const seen = await awa.hear<Message>(
      'newMessage',
      ({ conversationId, answer }) => conversationId === idOf(visitor) && answer?.whileQueued === true,
    );
    expect(seen.answer).toMatchObject({ entryId: 'compte.creer', decision: 'answer' });
    expect(await nowOf(visitor)).toMatchObject({ status: 'queued', queuePosition: 1 });

    expect(await visitor.do('cancelHandoff')).toMatchObject({ status: 'bot' });
    await visitor.say('Combien coûte une formation ?');
    await visitor.hear<Message>('newMessage', ({ answer }) => answer?.entryId === 'formation.prix');
    expect(botAnswers(visitor).map(({ answer }) => answer?.whileQueued)).toEqual([true, undefined]);
    const { messages } = await awa.do('fetchMessages', { conversationId: idOf(visitor) });
    expect(messages.filter(({ answer }) => answer?.whileQueued)).toHaveLength(1);
  });
});

describe('a place in the queue', () => {
  const setMembers = async (department: string, members: string[]) => {
    await server.app.get(Database).write(db => setMembersOf(department, members, db));
    await server.app.get(Departments).reload();
  };

  test('counts everybody, while everybody answers everything', async () => {
    const people = [await waitingFor('emploi'), await waitingFor('technique'), await waiting()];
    const places = await Promise.all(people.map(nowOf));
    expect(places.map(({ queuePosition }) => queuePosition)).toEqual([1, 2, 3]);
  });

  test('counts those whom the same people answer: a department with people of its own, and who waits for any', async () => {
    await setMembers('emploi', [awa.session.agent.id]);
    const technique = await waitingFor('technique');
    const emploi = await waitingFor('emploi');
    const anyone = await waiting();
    const second = await waitingFor('emploi');
    const places = await Promise.all([technique, emploi, anyone, second].map(nowOf));
    expect(places.map(({ queuePosition }) => queuePosition)).toEqual([1, 1, 3, 3]);
    await take(emploi);
    await second.hear<VisitorConversation>('conversationUpdated', ({ queuePosition }) => queuePosition === 2);
    await setMembers('emploi', []);
  });
});

test('who waits may say in words that nobody is needed any more, and is with the bot again', async () => {
  const visitor = await waiting();
  await visitor.say('finalement c’est bon, laissez tomber');
  await visitor.hear<VisitorConversation>('conversationUpdated', ({ status }) => status === 'bot');
  const { message, answer } = await visitor.hear<Message>(
    'newMessage',
    ({ author }) => author.kind === 'bot',
  );
  expect(message).toContain('je reste avec vous');
  expect(answer).toMatchObject({ decision: 'smalltalk' });
  expect(answer).not.toHaveProperty('whileQueued');
});

test('"oublié" calls nobody off: who says it of a password keeps their place', async () => {
  const visitor = await waiting();
  await visitor.say('oublié');
  const { answer } = await visitor.hear<Message>('newMessage', ({ author }) => author.kind === 'bot');
  expect(answer?.whileQueued).toBe(true);
  expect(await nowOf(visitor)).toMatchObject({ status: 'queued', queuePosition: 1 });
});
