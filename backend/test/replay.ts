import { isDeepStrictEqual } from 'node:util';
import { expect } from '@jest/globals';
import type { AgentConversation } from '../src/contract/index.ts';
import { connectAgent, type TestAgent } from './world.ts';

interface Lists {
  readonly queue: AgentConversation[];
  readonly assigned: AgentConversation[];
}

/** Resolves when the first snapshot with the news since has become what the same agent is told who connects only now. */
export async function healed(url: string, agent: TestAgent): Promise<void> {
  const fresh = await freshly(url, agent);
  const isFresh = () => isDeepStrictEqual(replayed(agent), fresh);
  await agent.until(isFresh).catch(() => expect(replayed(agent)).toEqual(fresh));
}

/** The lists of a second socket of this agent. */
export async function freshly(url: string, { cookie }: TestAgent): Promise<Lists> {
  const late = await connectAgent(url, cookie);
  late.close();
  return ordered(late.session);
}

/** What a client makes of its first snapshot by applying everything it heard since. */
function replayed(agent: TestAgent): Lists {
  const { session } = agent;
  const known = [
    ...session.queue,
    ...session.assigned,
    ...agent.all<AgentConversation>('conversationUpdated'),
  ];
  const now = [...new Map(known.map(conversation => [conversation.id, conversation])).values()];
  return ordered({
    queue: now.filter(({ status }) => status === 'queued'),
    assigned: now.filter(({ status, agent }) => status === 'assigned' && agent?.id === session.agent.id),
  });
}

function ordered({ queue, assigned }: Lists): Lists {
  const place = ({ waitingSince, id }: AgentConversation) => `${waitingSince} ${id}`;
  return {
    queue: queue.toSorted((a, b) => (place(a) < place(b) ? -1 : 1)),
    assigned: assigned.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
}
