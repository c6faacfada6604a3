import type { AgentConversation, Presence, Supervised } from 'backend/contract';

/** A conversation that people are concerned with, and since when somebody waits in it. */
export interface Live {
  conversation: AgentConversation;
  /** `waits` for anybody, `unanswered` by its assignee, or `quiet`: the visitor waits for nothing. */
  age: 'waits' | 'unanswered' | 'quiet';
  since: string | null;
}

/** Of which somebody wants to see the conversations; null for those of no department. */
export type LiveFilter = { agentId: string } | { department: string | null };

/** An agent as they are now, and how many conversations they hold. */
export interface Working extends Supervised {
  assigned: number;
}

export interface DepartmentRow {
  /** null for what belongs to none. */
  id: string | null;
  waiting: number;
  /** When who waits longest began to. */
  oldest: string | null;
  held: number;
  /** Who would be given one more. */
  available: number;
}

/** What waits or is held: where the visitor has waited longest for anybody or for an answer first, then what is quiet. */
export function liveAmong(conversations: readonly AgentConversation[]): Live[] {
  return conversations
    .filter(({ status }) => status === 'queued' || status === 'assigned')
    .map(toLive)
    .sort((a, b) => Number(a.age === 'quiet') - Number(b.age === 'quiet') || compare(a, b));
}

export function fits({ conversation }: Live, filter: LiveFilter | undefined): boolean {
  if (filter === undefined) return true;
  return 'agentId' in filter
    ? conversation.agent?.id === filter.agentId
    : conversation.department === filter.department;
}

/** Who is at the desk first, then who is connected at all; the busiest first among equals. */
export function workingNow(
  agents: readonly Supervised[],
  presence: Readonly<Record<string, Presence>>,
  live: readonly Live[],
): Working[] {
  const heldBy = (agentId: string) => live.filter(one => fits(one, { agentId })).length;
  return agents
    .map(agent => {
      const { name, availability, connected } = presence[agent.agentId] ?? agent;
      return { ...agent, name, availability, connected, assigned: heldBy(agent.agentId) };
    })
    .sort((a, b) => rank(a) - rank(b) || b.assigned - a.assigned || a.name.localeCompare(b.name));
}

export const isAvailable = ({ connected, availability }: Supervised): boolean =>
  connected && availability === 'online';

/** When who waits longest for anybody began to. */
export function oldestWait(live: readonly Live[]): string | null {
  const waits = live.flatMap(({ age, since }) => (age === 'waits' && since !== null ? [since] : []));
  return waits.reduce<string | null>(
    (least, since) => (least === null || since < least ? since : least),
    null,
  );
}

/** Every department in its order, then what belongs to none where there is such. */
export function departmentRows(
  ids: readonly string[],
  live: readonly Live[],
  agents: readonly Supervised[],
): DepartmentRow[] {
  const unknown = live.flatMap(({ conversation: { department } }) =>
    department !== null && !ids.includes(department) ? [department] : [],
  );
  const hasRoom = (agent: Supervised) =>
    isAvailable(agent) && live.filter(one => fits(one, { agentId: agent.agentId })).length < agent.capacity;
  const rows = [...ids, ...new Set(unknown), null].map(id => {
    const ofIt = live.filter(one => fits(one, { department: id }));
    const serving = agents.filter(
      ({ departments }) => departments.length === 0 || departments.includes(id ?? ''),
    );
    const waiting = ofIt.filter(({ age }) => age === 'waits').length;
    return {
      id,
      waiting,
      oldest: oldestWait(ofIt),
      held: ofIt.length - waiting,
      available: (id === null ? agents : serving).filter(hasRoom).length,
    };
  });
  return rows.filter(({ id, waiting, held }) => id !== null || waiting + held > 0);
}

function toLive(conversation: AgentConversation): Live {
  const { status, waitingSince, lastMessage, unanswered } = conversation;
  if (status === 'queued') return { conversation, age: 'waits', since: waitingSince };
  // Also where a line of the system came last: whoever was just given to somebody waits for their first word.
  if (unanswered !== null) return { conversation, age: 'unanswered', since: unanswered.since };
  return { conversation, age: 'quiet', since: lastMessage?.timestamp ?? waitingSince };
}

function rank({ connected, availability }: Supervised): number {
  return connected ? ranks[availability] : 3;
}

const ranks = { online: 0, away: 1, offline: 2 };

// ISO 8601 in UTC: letters sort as times do.
function compare(a: Live, b: Live): number {
  const [first, second] = [a.since ?? '', b.since ?? ''];
  if (first !== second) return first < second ? -1 : 1;
  return a.conversation.id < b.conversation.id ? -1 : 1;
}
