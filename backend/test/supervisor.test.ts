import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type {
  AgentConversation,
  Given,
  Message,
  Note,
  TakenAway,
  VisitorConversation,
} from '../src/contract/index.ts';
import { healed } from './replay.ts';
import { node, type TestAgent, type TestNode, type TestVisitor } from './world.ts';

let server: TestNode;
let awa: TestAgent;
let ben: TestAgent;
let chief: TestAgent;
let director: TestAgent;
beforeAll(async () => {
  server = await node();
  awa = await server.agent('Awa');
  ben = await server.agent('Ben');
  chief = await server.agent('Chantal', 'supervisor');
  director = await server.agent('Diane', 'admin');
});
afterAll(() => server.stop());

let visitor: TestVisitor;
let conversationId: string;
beforeEach(heldByAwa);

async function heldByAwa(): Promise<void> {
  [visitor, conversationId] = await server.waiting();
  await awa.do('claim', { conversationId });
}

const nameOf = ({ session }: TestAgent) => ({ id: session.agent.id, name: session.agent.name });
const here = <T extends { conversationId: string }>(payload: T) => payload.conversationId === conversationId;
const refused = (code: string, details?: object) => ({
  ok: false,
  error: { code, message: expect.stringMatching(/ /), ...(details === undefined ? {} : { details }) },
});

describe('a supervisor or administrator who takes over', () => {
  test('holds it at once; visitor, former assignee and everybody else are told', async () => {
    for (const leader of [chief, director]) {
      expect(await leader.do('takeOver', { conversationId })).toMatchObject({
        status: 'assigned',
        agent: nameOf(leader),
      });
      await visitor.hear<VisitorConversation>(
        'conversationUpdated',
        ({ agent }) => agent?.id === nameOf(leader).id,
      );
      await ben.hear<AgentConversation>(
        'conversationUpdated',
        ({ id, agent }) => id === conversationId && agent?.id === nameOf(leader).id,
      );
    }
    expect(await awa.hear<TakenAway>('takenAway', here)).toEqual({
      conversationId,
      status: 'assigned',
      agent: nameOf(chief),
      by: nameOf(chief),
    });
    expect(await chief.hear<TakenAway>('takenAway', here)).toMatchObject({ by: nameOf(director) });
    expect(ben.all('takenAway')).toEqual([]);
    const line = await awa.hear<Message>('newMessage', ({ message }) => message.includes('prend la suite'));
    expect(line).toMatchObject({ author: { kind: 'system' }, message: 'Chantal prend la suite de Awa.' });
    const { id } = await visitor.say('Bonjour');
    await director.hear<Message>('newMessage', message => message.id === id);
    expect(await awa.emit('sendMessage', { conversationId, message: 'Encore' })).toMatchObject(
      refused('forbidden'),
    );
    expect(await director.do('takeOver', { conversationId })).toMatchObject({ agent: nameOf(director) });
  });

  test('at the same moment as another, from the one both saw, is one of them; the other is told who', async () => {
    const from = nameOf(awa).id;
    const replies = await Promise.all(
      [chief, director].map(leader => leader.emit('takeOver', { conversationId, from })),
    );
    const winner = replies[0]?.ok ? chief : director;
    expect(replies.filter(reply => reply.ok)).toHaveLength(1);
    expect(replies).toContainEqual(refused('conflict', { agent: nameOf(winner) }));
  });

  test('is refused what nobody holds, what is closed, and what there is not', async () => {
    for (const leave of ['release', 'returnToBot', 'resolve'] as const) {
      await chief.do(leave, { conversationId });
      expect(await chief.emit('takeOver', { conversationId })).toMatchObject(
        refused('conflict', { obstacle: 'not_assigned' }),
      );
    }
    expect(await chief.emit('takeOver', { conversationId: 'nowhere' })).toMatchObject(refused('not_found'));
    expect(await chief.emit('takeOver', { conversationId: 7 })).toMatchObject(refused('invalid_payload'));
  });
});

describe('what somebody else holds', () => {
  const commands: readonly (readonly [string, () => object])[] = [
    ['takeOver', () => ({})],
    ['release', () => ({})],
    ['returnToBot', () => ({})],
    ['resolve', () => ({})],
    ['transfer', () => ({ agentId: nameOf(ben).id })],
    ['transfer', () => ({ department: 'technique' })],
    ['sendMessage', () => ({ message: 'Bonjour' })],
    ['typing', () => ({ isTyping: true })],
    ['markRead', () => ({ seq: 1 })],
  ];

  test.each(commands)('is not another agent’s to %s, nor an editor’s', async (event, more) => {
    const editor = await server.agent(`Edith${Math.random()}`, 'editor');
    for (const other of [ben, editor]) {
      expect(await other.emit(event, { conversationId, ...more() })).toMatchObject(refused('forbidden'));
    }
    expect(await chief.do('open', { conversationId })).toMatchObject({
      agent: nameOf(awa),
      lastMessage: { seq: 2 },
      read: { agent: 0 },
    });
  });

  test.each(commands)('is a supervisor’s and an administrator’s to %s', async (event, more) => {
    for (const leader of [chief, director]) {
      await heldByAwa();
      expect(await leader.emit(event, { conversationId, ...more() })).toMatchObject({ ok: true });
    }
  });

  test.each([
    ['release', {}, { status: 'queued' }],
    ['returnToBot', {}, { status: 'bot' }],
    ['resolve', {}, { status: 'closed' }],
    ['transfer', { department: 'technique' }, { status: 'queued' }],
  ] as const)('and is taken out of their hands by %s is told them, with whose hands those were', async (event, more, now) => {
    await chief.do(event, { conversationId, ...more });
    expect(await awa.hear<TakenAway>('takenAway', here)).toEqual({
      conversationId,
      by: nameOf(chief),
      ...now,
    });
  });

  test('and is handed on by a supervisor tells both, and who does it themselves hears nothing', async () => {
    await chief.do('transfer', { conversationId, agentId: nameOf(ben).id });
    expect(await awa.hear<TakenAway>('takenAway', here)).toMatchObject({
      by: nameOf(chief),
      agent: nameOf(ben),
    });
    await ben.do('resolve', { conversationId });
    await ben.hear<AgentConversation>(
      'conversationUpdated',
      ({ id, status }) => id === conversationId && status === 'closed',
    );
    expect(ben.all<TakenAway>('takenAway').filter(here)).toEqual([]);
  });

  test('may be watched, and whispered into: the assignee reads the note, the visitor never', async () => {
    await chief.do('open', { conversationId });
    const { id } = await visitor.say('Bonjour');
    await chief.hear<Message>('newMessage', message => message.id === id);
    await chief.do('addNote', { conversationId, message: 'Proposez le remboursement.' });
    await awa.hear<Note>('note', note => here(note) && note.author.name === 'Chantal');
    await visitor.say('Merci');
    expect(JSON.stringify(visitor.heard)).not.toContain('remboursement');
    await chief.do('leave', { conversationId });
  });
});

test('an old snapshot that follows the news is as good as a fresh one', async () => {
  await chief.do('takeOver', { conversationId });
  await director.do('takeOver', { conversationId });
  for (const agent of [awa, ben, chief, director]) await healed(server.url, agent);
});

describe('a supervisor who assigns what waits', () => {
  beforeEach(async () => {
    visitor = await server.visitor();
    conversationId = visitor.session.conversation.id;
    await visitor.do('requestHuman');
  });
  const idOf = (agent: TestAgent) => nameOf(agent).id;

  test('gives it to a colleague in one step, with a note; visitor, colleague and others are told', async () => {
    const note = 'Vous la connaissez.';
    expect(await chief.do('assign', { conversationId, agentId: idOf(ben), note })).toMatchObject({
      status: 'assigned',
      agent: nameOf(ben),
    });
    expect(await ben.hear<Given>('given', here)).toEqual({ conversationId, by: nameOf(chief) });
    expect(await ben.hear<Note>('note', here)).toMatchObject({ message: note });
    await visitor.hear<VisitorConversation>('conversationUpdated', ({ agent }) => agent?.name === 'Ben');
    await healed(server.url, ben);
  });

  test('as the second of two learns who was first, and nothing is given twice', async () => {
    const replies = await Promise.all([
      chief.emit('assign', { conversationId, agentId: idOf(ben) }),
      director.emit('assign', { conversationId, agentId: idOf(awa) }),
    ]);
    const { agent } = await chief.do('open', { conversationId });
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
    expect(replies).toContainEqual(refused('conflict', { agent }));
    const { messages } = await visitor.do('fetchMessages');
    expect(messages.filter(({ message }) => message.endsWith('a rejoint la conversation.'))).toHaveLength(1);
  });

  test('is refused as a transfer is, and so is who is no supervisor', async () => {
    expect(await awa.emit('assign', { conversationId, agentId: idOf(ben) })).toMatchObject(
      refused('forbidden'),
    );
    expect(await chief.emit('assign', { conversationId, agentId: 'nobody' })).toMatchObject(
      refused('not_found', { obstacle: 'no_such_agent' }),
    );
    expect(await chief.emit('assign', { conversationId })).toMatchObject(refused('invalid_payload'));
    expect(await chief.do('open', { conversationId })).toMatchObject({ status: 'queued' });
  });
});
