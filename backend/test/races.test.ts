import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Message, RefusalReply, Reply } from '../src/contract/index.ts';
import { ownersIn } from './owners.ts';
import { node, type TestAgent, type TestNode, type TestVisitor } from './world.ts';

const races = process.env.FULL ? 500 : 40;
const seed = 28;

let server: TestNode;
let agents: TestAgent[];
let leaders: TestAgent[];
let visitor: TestVisitor;
let conversationId: string;
beforeAll(async () => {
  server = await node();
  agents = [];
  for (const name of ['Awa', 'Ben', 'Chloe', 'Dina', 'Eric', 'Fatou', 'Guy', 'Hawa'])
    agents.push(await server.agent(name));
  leaders = [await server.agent('Ines', 'supervisor'), await server.agent('Jean', 'admin')];
  visitor = await server.visitor();
  conversationId = visitor.session.conversation.id;
}, 60_000);
afterAll(() => server.stop());

const idOf = ({ session }: TestAgent) => session.agent.id;
const nameOf = ({ session }: TestAgent) => ({ id: session.agent.id, name: session.agent.name });
const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/** All that was said since, in order. */
async function saidAfter(afterSeq: number): Promise<Message[]> {
  const { messages, hasMore } = await visitor.do('fetchMessages', { afterSeq, limit: 100 });
  expect(hasMore).toBe(false);
  return messages;
}

const lastSeq = async () => (await at(leaders, 0).do('open', { conversationId })).lastMessage?.seq ?? 0;

test(`of up to eight agents who claim at once one has it, and the others are told who: ${races} times`, async () => {
  const refusedAfterMs: number[] = [];
  for (const runners of fc.sample(fc.shuffledSubarray(agents, { minLength: 2 }), { seed, numRuns: races })) {
    await visitor.do('requestHuman');
    const before = await lastSeq();
    const replies = await Promise.all(
      runners.map(async agent => {
        const askedAt = performance.now();
        const reply = await agent.emit('claim', { conversationId });
        if (!reply.ok) refusedAfterMs.push(performance.now() - askedAt);
        return { agent, reply };
      }),
    );
    const [winner, ...more] = replies.filter(({ reply }) => reply.ok);
    if (winner === undefined) throw new Error('nobody won');
    expect(more).toEqual([]);
    for (const { agent, reply } of replies) {
      if (agent === winner.agent) continue;
      expect(reply).toMatchObject({
        error: { code: 'conflict', details: { agent: nameOf(winner.agent) } },
      });
    }
    const said = await saidAfter(before);
    expect(said.map(({ message }) => message)).toEqual([
      `${nameOf(winner.agent).name} a rejoint la conversation.`,
    ]);
    await winner.agent.do('resolve', { conversationId });
  }
  const sorted = refusedAfterMs.toSorted((a, b) => a - b);
  const ms = (share: number) => `${sorted[Math.floor((sorted.length - 1) * share)]?.toFixed(1)} ms`;
  process.stdout.write(
    `${races} races: ${sorted.length} losers were told who won after ${ms(0.5)} (p50), ${ms(0.99)} (p99), ${ms(1)} (max)\n`,
  );
}, 300_000);

/** What somebody does in the same moment as the others. */
const move = fc.record({
  who: fc.nat(7),
  what: fc.constantFrom('claim', 'release', 'transfer', 'sendOn', 'returnToBot', 'resolve', 'say'),
});
const leadersMove = fc.record({
  who: fc.nat(1),
  what: fc.constantFrom('takeOver', 'takeOverFrom', 'assign', 'transfer', 'release', 'resolve', 'claim'),
});
const plan = fc.record({
  isHeld: fc.boolean(),
  holder: fc.nat(7),
  holdersMove: fc.constantFrom('release', 'transfer', 'returnToBot', 'resolve', 'say', null),
  moves: fc.uniqueArray(move, { maxLength: 5, selector: ({ who }) => who }),
  leadersMoves: fc.uniqueArray(leadersMove, { maxLength: 2, selector: ({ who }) => who }),
  visitors: fc.constantFrom('closeConversation', 'sendMessage', 'requestHuman', 'cancelHandoff', null),
});

test(`whatever agents, supervisors and the visitor do at once, there is one owner after another: ${races} times`, async () => {
  for (const [round, race] of fc.sample(plan, { seed, numRuns: races }).entries()) {
    const holder = at(agents, race.holder);
    await visitor.do('requestHuman');
    if (race.isHeld) await holder.do('claim', { conversationId });
    const before = await lastSeq();
    const payloads: Record<string, (who: TestAgent, index: number) => [string, object]> = {
      transfer: (_, index) => ['transfer', { agentId: idOf(at(agents, index + 3)) }],
      assign: (_, index) => ['assign', { agentId: idOf(at(agents, index + 5)) }],
      sendOn: () => ['transfer', { department: 'technique' }],
      takeOverFrom: () => ['takeOver', { from: idOf(holder) }],
      say: () => ['sendMessage', { message: 'Bonjour' }],
    };
    const act = (who: TestAgent, what: string, index: number): Promise<Reply<unknown>> => {
      const [event, more] = payloads[what]?.(who, index) ?? [what, {}];
      return who.emit(event, { conversationId, ...more });
    };
    const replies = await Promise.all([
      ...(race.isHeld && race.holdersMove ? [act(holder, race.holdersMove, race.holder)] : []),
      ...race.moves
        .filter(({ who }) => at(agents, who) !== holder)
        .map(({ who, what }) => act(at(agents, who), what, who)),
      ...race.leadersMoves.map(({ who, what }) => act(at(leaders, who), what, who + race.holder)),
      ...(race.visitors ? [visitor.emit(race.visitors, { message: 'Comment créer un compte ?' })] : []),
    ]);
    const story = `seed ${seed}, race ${round}: ${JSON.stringify(race)}`;
    const said = await saidAfter(before);
    const owners = ownersIn(said, race.isHeld ? nameOf(holder).name : null);
    const now = await at(leaders, 0).do('open', { conversationId });
    expect({ story, owner: now.agent?.name ?? null }).toEqual({ story, owner: owners.at(-1) ?? null });
    for (const { code, details } of refusalsIn(replies)) {
      expect({ story, code }).toEqual({ story, code: expect.stringMatching(/^(conflict|forbidden)$/) });
      if (details?.agent !== undefined) expect(owners).toContain((details.agent as { name: string }).name);
    }
    await visitor.do('closeConversation');
  }
}, 300_000);

function refusalsIn(replies: readonly Reply<unknown>[]): RefusalReply[] {
  return replies.flatMap(reply => (reply.ok ? [] : [reply.error]));
}
