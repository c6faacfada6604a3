import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Message, Typing, Watchers } from '../src/contract/index.ts';
import { connectAgent, node, type TestAgent, type TestNode, type TestVisitor } from './world.ts';

let server: TestNode;
let awa: TestAgent;
let ben: TestAgent;
let chief: TestAgent;
let editor: TestAgent;
beforeAll(async () => {
  server = await node();
  awa = await server.agent('Awa');
  ben = await server.agent('Ben');
  chief = await server.agent('Chantal', 'supervisor');
  editor = await server.agent('Edo', 'editor');
});
afterAll(() => server.stop());

let visitor: TestVisitor;
let conversationId: string;
beforeEach(async () => {
  [visitor, conversationId] = await server.waiting();
  await awa.do('claim', { conversationId });
});

const nameOf = ({ session }: TestAgent) => session.agent.name;
const sees = (agent: TestAgent, ...others: TestAgent[]) =>
  agent.hear<Watchers>(
    'watchers',
    told =>
      told.conversationId === conversationId &&
      told === lastTold(agent) &&
      told.watchers
        .map(({ name }) => name)
        .sort()
        .join() === others.map(nameOf).sort().join(),
  );
const lastTold = (agent: TestAgent) =>
  agent.all<Watchers>('watchers').findLast(told => told.conversationId === conversationId);

describe('who has a conversation open', () => {
  test('is told to everybody who has, as they come and go', async () => {
    await awa.do('open', { conversationId });
    await sees(awa, awa);
    await ben.do('open', { conversationId });
    for (const agent of [awa, ben]) await sees(agent, awa, ben);
    await ben.do('leave', { conversationId });
    await sees(awa, awa);
    expect(lastTold(chief)).toBeUndefined();
  });

  test('is one person however many tabs they have, until the last is gone', async () => {
    await awa.do('open', { conversationId });
    const tabs = [await connectAgent(server.url, ben.cookie), await connectAgent(server.url, ben.cookie)];
    for (const tab of tabs) await tab.do('open', { conversationId });
    for (const tab of tabs) await sees(tab, awa, ben);
    tabs[0]?.close();
    await awa.do('fetchColleagues', {});
    await sees(awa, awa, ben);
    tabs[1]?.close();
    await sees(awa, awa);
  });

  test('is nobody who may not see it', async () => {
    await awa.do('open', { conversationId });
    expect(await editor.emit('open', { conversationId })).toMatchObject({ error: { code: 'forbidden' } });
    await sees(awa, awa);
  });
});

describe('an agent who types', () => {
  const typed = (agent: TestAgent) =>
    agent.hear<Typing>('typing', typing => typing.conversationId === conversationId);

  test('is seen by colleagues who watch, and by the visitor', async () => {
    await ben.do('open', { conversationId });
    await awa.do('typing', { conversationId, isTyping: true });
    expect(await typed(ben)).toEqual({
      conversationId,
      author: { kind: 'agent', id: awa.session.agent.id, name: 'Awa' },
      isTyping: true,
    });
    await visitor.hear('typing');
  });

  test('a note is seen by colleagues only, and everybody who watches may', async () => {
    await ben.do('open', { conversationId });
    await ben.do('typing', { conversationId, isTyping: true, isNote: true });
    expect(await typed(awa)).toMatchObject({ author: { name: 'Ben' }, isNote: true });
    await awa.do('sendMessage', { conversationId, message: 'Bonjour' });
    await visitor.hear('newMessage');
    expect(visitor.all('typing')).toEqual([]);
    expect(await ben.emit('typing', { conversationId, isTyping: true })).toMatchObject({
      error: { code: 'forbidden' },
    });
  });
});

describe('a message written before a colleague’s came', () => {
  test('is held: nothing is stored, and the writer is told who answered', async () => {
    const { seq } = await visitor.say('Une question');
    await awa.do('sendMessage', { conversationId, message: 'Voici la réponse.' });
    const late = { conversationId, message: 'Je réponds aussi.', clientId: 'late' };
    expect(await chief.emit('sendMessage', { ...late, lastSeenSeq: seq })).toEqual({
      ok: false,
      error: {
        code: 'conflict',
        message: expect.stringContaining('Awa has answered since'),
        details: { obstacle: 'answered_since', agent: { id: awa.session.agent.id, name: 'Awa' } },
      },
    });
    const { messages } = await visitor.do('fetchMessages');
    expect(messages.at(-1)?.message).toBe('Voici la réponse.');
    // The same message once more, by who has read it: now it goes, and only once.
    const sent = await chief.do('sendMessage', late);
    expect(sent.seq).toBe(seq + 2);
    expect(await chief.do('sendMessage', { ...late, lastSeenSeq: 0 })).toEqual(sent);
  });

  test('goes where only the visitor, the bot or the writer wrote since', async () => {
    await awa.do('sendMessage', { conversationId, message: 'Un', lastSeenSeq: 0 });
    await visitor.say('Encore une question');
    await awa.do('sendMessage', { conversationId, message: 'Deux', lastSeenSeq: 0 });
  });

  test('goes as ever where the writer did not ask', async () => {
    await awa.do('sendMessage', { conversationId, message: 'Un' });
    await chief.do('sendMessage', { conversationId, message: 'Deux' });
  });

  test('is held for one of two who answer at the same moment', async () => {
    const { seq } = await visitor.say('Une question');
    const replies = await Promise.all(
      [awa, chief].map(agent =>
        agent.emit('sendMessage', { conversationId, message: nameOf(agent), lastSeenSeq: seq }),
      ),
    );
    expect(replies.filter(reply => reply.ok)).toHaveLength(1);
    const { messages } = await visitor.do('fetchMessages');
    const answers = messages.filter(({ author }: Message) => author.kind === 'agent');
    expect(answers).toHaveLength(1);
  });

  test('is refused as ever to who may not write here', async () => {
    expect(
      await ben.emit('sendMessage', { conversationId, message: 'Moi aussi', lastSeenSeq: 0 }),
    ).toMatchObject({ error: { code: 'forbidden' } });
  });
});
