import type { AgentName, Duties } from '../contract/index.ts';
import type { Conversation } from './conversation.ts';

/** Somebody who is at the desk and wants to be given conversations. */
export interface Candidate extends AgentName, Duties {
  /** How many conversations they hold. */
  readonly assigned: number;
  /** When they last were given one or were done with one, in ms; 0 for who has not had any yet. */
  readonly idleSince: number;
}

type Waiting = Extract<Conversation, { status: 'queued' }>;

export interface Assignment {
  readonly conversation: Waiting;
  readonly agent: AgentName;
}

/** Who waits longest is served first: each goes to who can answer it, and whom nobody can take waits on. */
export function assign(queue: readonly Waiting[], candidates: readonly Candidate[]): Assignment[] {
  const assignments: Assignment[] = [];
  let team = candidates;
  for (const conversation of queue) {
    const next = nextFor(conversation, team);
    if (next === null) continue;
    assignments.push({ conversation, agent: { id: next.id, name: next.name } });
    // Whoever is given one now is the least idle of all.
    const busier = { ...next, assigned: next.assigned + 1, idleSince: Number.POSITIVE_INFINITY };
    team = team.map(candidate => (candidate === next ? busier : candidate));
  }
  return assignments;
}

/** The least busy who can, then the longest idle; the id decides between equals, so that every node agrees. */
function nextFor(conversation: Waiting, team: readonly Candidate[]): Candidate | null {
  const [next] = team
    .filter(candidate => canTake(candidate, conversation))
    .sort((a, b) => a.assigned - b.assigned || order(a.idleSince, b.idleSince) || order(a.id, b.id));
  return next ?? null;
}

/** They have room, answer such, and have not given it up before. */
export function canTake(candidate: Candidate, conversation: Conversation): boolean {
  const hasGivenUp = conversation.handoff?.passedBy.includes(candidate.id) === true;
  return candidate.assigned < candidate.capacity && serves(candidate, conversation) && !hasGivenUp;
}

/** No department on either side leaves nobody out. */
export function serves(
  { departments, locales }: Pick<Duties, 'departments' | 'locales'>,
  { department, locale }: Pick<Conversation, 'department' | 'locale'>,
): boolean {
  const isTheirs = department === null || departments.length === 0 || departments.includes(department);
  return isTheirs && locales.includes(locale);
}

// Infinity less infinity is no number.
const order = <T extends number | string>(a: T, b: T) => (a < b ? -1 : a > b ? 1 : 0);
