import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { AgentConversation, ConversationsPage, Message, Note } from '../src/contract/index.ts';
import { healed } from './replay.ts';
import { node, type TestAgent, type TestNode, type TestVisitor } from './world.ts';

const flows = process.env.FULL ? 60 : 4;
const steps = 40;
const compareEvery = 10;

let server: TestNode;
let agents: readonly TestAgent[];
beforeAll(async () => {
  server = await node();
  agents = [
    await server.agent('Awa'),
    await server.agent('Ben'),
    await server.agent('Chantal', 'supervisor'),
  ];
});
afterAll(() => server.stop());

/** What is refused where it makes no sense must change nothing. */
const visitorActs = {
  say: ['sendMessage', { message: 'Comment créer un compte ?' }],
  thank: ['sendMessage', { message: 'merci' }],
  call: ['requestHuman', {}],
  takeBack: ['cancelHandoff', {}],
  end: ['closeConversation', {}],
  another: ['startConversation', {}],
  read: ['markRead', { seq: 2 }],
  go: ['setContext', { page: '/faq', locale: 'en' }],
} as const;
const agentActs = {
  claim: {},
  release: {},
  returnToBot: {},
  resolve: {},
  takeOver: {},
  sendMessage: { message: 'Bonjour, je regarde.' },
  addNote: { message: 'Déjà vu hier.' },
  markRead: { seq: 3 },
  typing: { isTyping: true },
  open: {},
  leave: {},
  transfer: {},
  assign: {},
  sendOn: { department: 'technique' },
} as const;
const visitorStep = fc.record({
  visitor: fc.nat(2),
  act: fc.constantFrom(...(Object.keys(visitorActs) as (keyof typeof visitorActs)[])),
});
const agentStep = fc.record({
  agent: fc.nat(2),
  visitor: fc.nat(2),
  act: fc.constantFrom(...(Object.keys(agentActs) as (keyof typeof agentActs)[])),
  to: fc.nat(2),
});
const flow = fc.array(fc.oneof(visitorStep, { arbitrary: agentStep, weight: 2 }), {
  minLength: steps,
  maxLength: steps,
});

/** What an agent has of a conversation that they watch: what was there when they opened it. */
type Watched = Map<string, { messages: Message[]; notes: Note[] }>;

test(`what an agent's events make of an old snapshot is what a fresh one says: ${flows} flows`, async () => {
  const watched = new Map<TestAgent, Watched>(agents.map(agent => [agent, new Map()]));
  const visitors = [await server.visitor(), await server.visitor(), await server.visitor()];
  for (const [number, plan] of fc.sample(flow, { seed: 28, numRuns: flows }).entries()) {
    for (const [index, step] of plan.entries()) {
      const story = JSON.stringify({ flow: number, steps: plan.slice(0, index + 1) });
      const visitor = visitors[step.visitor] as TestVisitor;
      if ('agent' in step) await act(agents[step.agent] as TestAgent, step, idOf(visitor), watched);
      else await visitor.emit(visitorActs[step.act][0], visitorActs[step.act][1]);
      if (index % compareEvery === compareEvery - 1) await expectFresh(watched, story);
    }
    // What is over is not asked for again and again: that alone would spend what an agent may ask in a while.
    const current = new Set(visitors.map(idOf));
    for (const conversations of watched.values())
      for (const id of conversations.keys()) if (!current.has(id)) conversations.delete(id);
  }
}, 300_000);

const idOf = (visitor: TestVisitor) => visitor.session.conversation.id;

async function act(
  agent: TestAgent,
  { act, to }: { act: keyof typeof agentActs; to: number },
  conversationId: string,
  watched: Map<TestAgent, Watched>,
): Promise<void> {
  const payload = { conversationId, ...agentActs[act] };
  if (act === 'transfer' || act === 'assign') {
    await agent.emit(act, { ...payload, agentId: agents[to]?.session.agent.id, note: 'Pour toi' });
    return;
  }
  const reply = await agent.emit(act === 'sendOn' ? 'transfer' : act, payload);
  if (act === 'open' && reply.ok) {
    const page = await agent.do('fetchMessages', { conversationId, limit: 100 });
    watched.get(agent)?.set(conversationId, page);
  }
  if (act === 'leave') watched.get(agent)?.delete(conversationId);
}

async function expectFresh(watched: Map<TestAgent, Watched>, story: string): Promise<void> {
  for (const agent of agents) {
    await healed(server.url, agent);
    for (const [conversationId, base] of watched.get(agent) ?? []) {
      const { messages, notes } = await agent.do('fetchMessages', { conversationId, limit: 100 });
      await settled(agent, story, { messages, notes }, () => ({
        messages: merged(base.messages, agent.all<Message>('newMessage'), messages, conversationId),
        notes: merged(base.notes, agent.all<Note>('note'), notes, conversationId),
      }));
    }
    const listed = await everything(agent);
    await settled(agent, story, listed, () => lastTold(agent, listed));
  }
}

/** Waits for the news that are still on their way. */
async function settled<T>(agent: TestAgent, story: string, wanted: T, got: () => T): Promise<void> {
  const isSettled = () => isDeepStrictEqual(got(), wanted);
  await agent.until(isSettled).catch(() => expect({ story, ...got() }).toEqual({ story, ...wanted }));
}

/** A page only holds the newest hundred: what is older than it is not compared. */
function merged<T extends Message | Note>(base: T[], heard: T[], page: T[], conversationId: string): T[] {
  const all = new Map([...base, ...heard].map(one => [one.id, one]));
  const first = page[0];
  const place = (one: T) => ('seq' in one ? one.seq : one.afterSeq);
  return [...all.values()]
    .filter(one => one.conversationId === conversationId && first !== undefined && place(one) >= place(first))
    .sort((a, b) => place(a) - place(b) || (a.timestamp < b.timestamp ? -1 : 1));
}

/** What a page of the lists says of each conversation of these visitors. */
async function everything({ cookie }: TestAgent): Promise<Record<string, AgentConversation>> {
  const response = await fetch(`${server.url}/api/conversations`, { headers: { cookie } });
  // Not `json()`: its objects have another prototype in Jest, and are never strictly equal to those of a socket.
  const { conversations }: ConversationsPage = JSON.parse(await response.text());
  return Object.fromEntries(conversations.map(one => [one.id, one]));
}

function lastTold(agent: TestAgent, listed: object): Record<string, AgentConversation> {
  const told = agent.all<AgentConversation>('conversationUpdated').map(one => [one.id, one] as const);
  return Object.fromEntries([...new Map(told)].filter(([id]) => id in listed));
}
