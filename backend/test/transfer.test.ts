import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type {
  AgentConversation,
  Message,
  Note,
  Presence,
  VisitorConversation,
} from '../src/contract/index.ts';
import { NoteStore } from '../src/conversation/note-store.ts';
import { Database } from '../src/storage/database.ts';
import { freshly, healed } from './replay.ts';
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
beforeEach(async () => {
  [visitor, conversationId] = await server.waiting();
  await awa.do('claim', { conversationId });
});

const idOf = (agent: TestAgent) => agent.session.agent.id;
const updated = (agent: TestAgent, fits: (conversation: AgentConversation) => boolean) =>
  agent.hear<AgentConversation>('conversationUpdated', value => value.id === conversationId && fits(value));
const isHeldBy = (holder: TestAgent) => (conversation: AgentConversation) =>
  conversation.agent?.id === idOf(holder);
const refused = (code: string, details?: object) => ({
  ok: false,
  error: { code, message: expect.stringMatching(/ /), ...(details === undefined ? {} : { details }) },
});

describe('a conversation handed to a colleague', () => {
  test('is theirs at once: both lists are right, the visitor knows who answers now, the note came along', async () => {
    const note = 'Compte bloqué deux fois.';
    const reply = await awa.do('transfer', { conversationId, agentId: idOf(ben), note });
    expect(reply).toMatchObject({ status: 'assigned', agent: { id: idOf(ben), name: 'Ben' } });
    for (const agent of [awa, ben, chief]) await updated(agent, isHeldBy(ben));
    expect(await ben.hear('given')).toEqual({ conversationId, by: { id: idOf(awa), name: 'Awa' } });
    await visitor.hear<VisitorConversation>('conversationUpdated', ({ agent }) => agent?.name === 'Ben');
    const line = await visitor.hear<Message>(
      'newMessage',
      ({ message }) => message === 'Awa vous passe à Ben.',
    );
    expect(line).toMatchObject({ author: { kind: 'system' }, userId: 'system' });
    const heard = await ben.hear<Note>('note', one => one.conversationId === conversationId);
    expect(heard).toMatchObject({ message: note, afterSeq: line.seq, author: { name: 'Awa' } });
    expect(JSON.stringify(visitor.heard)).not.toContain(note);

    const question = await visitor.say('Bonjour Ben');
    await ben.hear<Message>('newMessage', ({ id }) => id === question.id);
    const answer = await ben.do('sendMessage', { conversationId, message: 'Bonjour' });
    await visitor.hear<Message>('newMessage', ({ id }) => id === answer.id);
    expect(await awa.emit('sendMessage', { conversationId, message: 'Encore' })).toMatchObject(
      refused('forbidden'),
    );
  });

  test('may still be watched by who had it', async () => {
    await awa.do('transfer', { conversationId, agentId: idOf(ben) });
    expect(await awa.do('open', { conversationId })).toMatchObject({ agent: { name: 'Ben' } });
    const { id } = await visitor.say('Merci');
    await awa.hear<Message>('newMessage', message => message.id === id);
    expect(await awa.do('fetchMessages', { conversationId })).toMatchObject({ notes: [] });
    await awa.do('addNote', { conversationId, message: 'Je reste là.' });
  });

  test('by two supervisors at once has one new assignee, and who came second is told', async () => {
    const replies = await Promise.all(
      [chief, director].map(agent => agent.emit('transfer', { conversationId, agentId: idOf(ben) })),
    );
    expect(replies.filter(reply => reply.ok)).toHaveLength(1);
    expect(replies).toContainEqual(
      refused('conflict', { obstacle: 'already_theirs', recipient: { id: idOf(ben), name: 'Ben' } }),
    );
    const { messages } = await visitor.do('fetchMessages');
    expect(messages.filter(({ message }) => message === 'Awa vous passe à Ben.')).toHaveLength(1);
  });

  test('by two supervisors at once to different colleagues goes to one, where each says whose it was', async () => {
    const replies = await Promise.all([
      chief.emit('transfer', { conversationId, agentId: idOf(ben), from: idOf(awa) }),
      director.emit('transfer', { conversationId, agentId: idOf(chief), from: idOf(awa) }),
    ]);
    const { agent } = await chief.do('open', { conversationId });
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
    expect(replies).toContainEqual(refused('conflict', { agent }));
    const { messages } = await visitor.do('fetchMessages');
    expect(messages.filter(({ message }) => message.includes(' vous passe à '))).toHaveLength(1);
  });

  test('leaves an old snapshot that follows the news as good as a fresh one', async () => {
    const other = await server.visitor();
    const otherId = other.session.conversation.id;
    await other.do('requestHuman');
    await awa.do('claim', { conversationId: otherId });
    await awa.do('transfer', { conversationId, agentId: idOf(ben), note: 'Pour toi' });
    await chief.do('transfer', { conversationId, department: 'technique' });
    await awa.do('transfer', { conversationId: otherId, agentId: idOf(ben) });
    for (const agent of [awa, ben, chief]) await healed(server.url, agent);
  });
});

test('a conversation sent to a department waits there at its old place', async () => {
  const { waitingSince } = await updated(awa, ({ status }) => status === 'assigned');
  const later = await server.visitor();
  await later.do('requestHuman');
  expect(await awa.do('transfer', { conversationId, department: 'technique' })).toMatchObject({
    status: 'queued',
    department: 'technique',
    waitingSince,
  });
  const { queue } = await freshly(server.url, ben);
  const order = queue.map(({ id }) => id);
  expect(order.indexOf(conversationId)).toBeLessThan(order.indexOf(later.session.conversation.id));
  await visitor.hear<VisitorConversation>(
    'conversationUpdated',
    ({ status, queuePosition }) => status === 'queued' && queuePosition !== undefined,
  );
  expect(await ben.do('claim', { conversationId })).toMatchObject({ agent: { name: 'Ben' } });
});

describe('a transfer is refused, in words, and nothing is changed', () => {
  const expectUntouched = async () =>
    expect(await chief.do('open', { conversationId })).toMatchObject({
      agent: { name: 'Awa' },
      lastMessage: { seq: 2 },
    });

  test('to nobody, to two at once, or with a note that is too long', async () => {
    for (const target of [
      {},
      { agentId: idOf(ben), department: 'technique' },
      { agentId: '' },
      { agentId: 7 },
      { department: ' ' },
      { department: 'd'.repeat(65), agentId: idOf(ben) },
    ]) {
      expect(await awa.emit('transfer', { conversationId, ...target })).toMatchObject({ ok: false });
    }
    expect(await awa.emit('transfer', { conversationId })).toMatchObject(refused('invalid_payload'));
    const note = 'n'.repeat(4_001);
    expect(await awa.emit('transfer', { conversationId, agentId: idOf(ben), note })).toMatchObject(
      refused('too_large'),
    );
    await expectUntouched();
  });

  test('to oneself, and to who holds it already', async () => {
    expect(await awa.emit('transfer', { conversationId, agentId: idOf(awa) })).toMatchObject(
      refused('conflict', { obstacle: 'self' }),
    );
    expect(await chief.emit('transfer', { conversationId, agentId: idOf(awa) })).toMatchObject(
      refused('conflict', { obstacle: 'already_theirs', recipient: { name: 'Awa' } }),
    );
    await expectUntouched();
  });

  test('to an account that does not exist or was deactivated', async () => {
    const gone = await server.agent(`Gone${Date.now()}`);
    await server.app
      .get(Database)
      .write(db =>
        db
          .updateTable('agent')
          .set({ deactivated_at: new Date().toISOString() })
          .where('id', '=', idOf(gone))
          .execute(),
      );
    for (const agentId of ['nobody', idOf(gone)]) {
      expect(await awa.emit('transfer', { conversationId, agentId })).toMatchObject(refused('not_found'));
    }
    await expectUntouched();
  });

  test('to an editor, and to a colleague who is not connected; the note is not kept', async () => {
    const editor = await server.agent('Edith', 'editor');
    const away = await server.agent('Fatou');
    const left = ben.hear<Presence>('presence', ({ name, connected }) => name === 'Fatou' && !connected);
    away.close();
    await left;
    const note = 'pour plus tard';
    expect(await awa.emit('transfer', { conversationId, agentId: idOf(editor), note })).toMatchObject(
      refused('conflict', { obstacle: 'no_conversations', recipient: { name: 'Edith' } }),
    );
    expect(await awa.emit('transfer', { conversationId, agentId: idOf(away), note })).toMatchObject(
      refused('conflict', { obstacle: 'disconnected', recipient: { id: idOf(away), name: 'Fatou' } }),
    );
    expect(await awa.do('fetchMessages', { conversationId })).toMatchObject({ notes: [] });
    await expectUntouched();
  });

  test('by whom it does not belong to, editors included, and of what is not there', async () => {
    const editor = await server.agent('Edmond', 'editor');
    for (const agent of [ben, editor]) {
      expect(await agent.emit('transfer', { conversationId, agentId: idOf(ben) })).toMatchObject(
        refused('forbidden'),
      );
    }
    const nowhere = { conversationId: 'nowhere', agentId: idOf(ben) };
    expect(await chief.emit('transfer', nowhere)).toMatchObject(refused('not_found'));
    await expectUntouched();
  });

  test('of what waits, is with the bot or is closed', async () => {
    for (const [leave, status] of [
      ['release', 'queued'],
      ['returnToBot', 'bot'],
      ['resolve', 'closed'],
    ] as const) {
      await chief.do(leave, { conversationId });
      await updated(chief, conversation => conversation.status === status);
      for (const target of [{ agentId: idOf(ben) }, { department: 'technique' }]) {
        expect(await chief.emit('transfer', { conversationId, ...target })).toMatchObject(
          refused('conflict', { obstacle: 'not_assigned' }),
        );
      }
    }
  });

  test('or done as a whole: when the note cannot be written, nothing is', async () => {
    jest.spyOn(server.app.get(NoteStore), 'add').mockRejectedValueOnce(new Error('disk full'));
    const transfer = { conversationId, agentId: idOf(ben), note: 'Voilà' };
    expect(await awa.emit('transfer', transfer)).toMatchObject(refused('unavailable'));
    await expectUntouched();
    expect(await awa.do('transfer', transfer)).toMatchObject({ agent: { name: 'Ben' } });
    expect(await ben.do('fetchMessages', { conversationId })).toMatchObject({
      notes: [{ message: 'Voilà' }],
    });
  });
});

test('colleagues who are there are listed with their choice and how much they hold; editors are not', async () => {
  await ben.do('setAvailability', { status: 'away' });
  const { colleagues } = await awa.do('fetchColleagues', {});
  const held = (await freshly(server.url, awa)).assigned.length;
  expect(colleagues.find(({ name }) => name === 'Awa')).toMatchObject({ assigned: held, connected: true });
  expect(colleagues.find(({ name }) => name === 'Ben')).toMatchObject({ availability: 'away' });
  expect(colleagues.map(({ name }) => name)).not.toContain('Edith');
});
