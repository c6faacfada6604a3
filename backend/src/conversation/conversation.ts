import type { AgentName, HandoffReason, Locale } from '../contract/index.ts';
import type { Actor, Command, Draft } from './command.ts';
import { systemLines } from './system-lines.ts';

interface Shared {
  readonly id: string;
  readonly visitorId: string;
  /** Grows with every change of owner or status: what was decided under an older one no longer counts. */
  readonly epoch: number;
  /** The number of its last message. */
  readonly seq: number;
  /** Turns running in which the bot was not sure. */
  readonly unsureTurns: number;
  /** The entry that the bot's last words were the answer of. */
  readonly topic: string | null;
  readonly department: string | null;
  readonly page: string | null;
  readonly locale: Locale;
  readonly updatedAt: string;
}

/** Who owns it follows from its status: the bot in `bot` and `queued`, the assignee in `assigned`, nobody in `closed`. */
export type Conversation = Shared &
  (
    | { readonly status: 'bot' | 'closed'; readonly handoff: null; readonly agent: null }
    | { readonly status: 'queued'; readonly handoff: Handoff; readonly agent: null }
    | { readonly status: 'assigned'; readonly handoff: Handoff | null; readonly agent: AgentName }
  );

/** Why and since when people are asked for; kept while assigned, so that a release finds the old place again. */
export interface Handoff {
  readonly reason: HandoffReason;
  readonly waitingSince: string;
}

/** What a command makes of a conversation, with the messages it adds, or why it is refused. */
export type Outcome =
  | { readonly ok: true; readonly next: Conversation; readonly drafts: readonly Draft[] }
  | { readonly ok: false; readonly refused: 'forbidden' }
  | { readonly ok: false; readonly refused: 'conflict'; readonly holder: AgentName | null };

/**
 * The whole life of a conversation: what a command makes of it at `now` (UTC ISO), or why it is refused. A command that
 * finds what it wants done already changes nothing and is accepted, so that a repeat is harmless.
 */
export function transition(conversation: Conversation, command: Command, now: string): Outcome {
  switch (command.type) {
    case 'ask':
      return ask(conversation, command, now);
    case 'answer':
      return answer(conversation, command, now);
    case 'requestHuman':
      return requestHuman(conversation, 'requested', now);
    case 'findUnhelpful':
      return conversation.status === 'bot'
        ? requestHuman(conversation, 'not_helpful', now)
        : unchanged(conversation);
    case 'cancelHandoff':
      return cancelHandoff(conversation, now);
    case 'end':
      return conversation.status === 'closed'
        ? unchanged(conversation)
        : close(conversation, 'endedByVisitor', now);
    case 'claim':
      return claim(conversation, command.actor, now);
    case 'expire':
      return expire(conversation, command.idleMs, now);
    default:
      return actAsOwner(conversation, command, now);
  }
}

/** A new conversation, which nobody has said anything in. */
export function begin(
  start: Pick<Conversation, 'id' | 'visitorId' | 'page' | 'locale'>,
  now: string,
): Conversation {
  const { id, visitorId, page, locale } = start;
  const shared = {
    id,
    visitorId,
    page,
    locale,
    epoch: 1,
    seq: 0,
    unsureTurns: 0,
    topic: null,
    department: null,
    updatedAt: now,
  };
  return { ...shared, status: 'bot', handoff: null, agent: null };
}

export function isHeldByBot(conversation: Conversation): boolean {
  return conversation.status === 'bot' || conversation.status === 'queued';
}

type AskCommand = Extract<Command, { type: 'ask' }>;
type AnswerCommand = Extract<Command, { type: 'answer' }>;
type OwnerCommand = Extract<Command, { type: 'say' | 'release' | 'returnToBot' | 'resolve' }>;

function ask(conversation: Conversation, command: AskCommand, now: string): Outcome {
  const open = conversation.status === 'closed' ? withBot(conversation) : conversation;
  const placed = { ...open, page: command.page ?? open.page };
  const { text, clientId, person } = command;
  const name = person?.name === undefined ? {} : { name: person.name };
  const author = { kind: 'visitor', id: conversation.visitorId, ...name } as const;
  return changed(placed, [{ author, text, clientId, ...(person ? { isIdentified: true } : {}) }], now);
}

function answer(conversation: Conversation, { epoch, turn }: AnswerCommand, now: string): Outcome {
  if (!isHeldByBot(conversation) || conversation.epoch !== epoch) return conflict(conversation);
  const { message: text, answer, replaces } = turn;
  const said = { author: { kind: 'bot' } as const, text, answer, replaces };
  const after = { ...conversation, unsureTurns: turn.unsureTurns, topic: turn.answer.entryId };
  if (turn.endsHandoff) return changed({ ...withBot(after), topic: after.topic }, [said], now);
  if (turn.handoff === null || conversation.status === 'queued') return changed(after, [said], now);
  const handedOver = queued({ ...after, department: turn.department ?? after.department }, turn.handoff, now);
  return changed(handedOver, [said], now);
}

function requestHuman(conversation: Conversation, reason: HandoffReason, now: string): Outcome {
  if (conversation.status === 'queued' || conversation.status === 'assigned') return unchanged(conversation);
  return changed(queued(conversation, reason, now), [line(conversation, 'queued')], now);
}

function cancelHandoff(conversation: Conversation, now: string): Outcome {
  if (conversation.status === 'bot') return unchanged(conversation);
  if (conversation.status !== 'queued') return conflict(conversation);
  return changed(withBot(conversation), [line(conversation, 'cancelled')], now);
}

function claim(conversation: Conversation, actor: Actor, now: string): Outcome {
  if (conversation.status === 'assigned' && conversation.agent.id === actor.id)
    return unchanged(conversation);
  if (!isHeldByBot(conversation)) return conflict(conversation);
  const agent = { id: actor.id, name: actor.name };
  const assigned: Conversation = {
    ...conversation,
    status: 'assigned',
    agent,
    epoch: conversation.epoch + 1,
  };
  return changed(assigned, [line(conversation, 'joined', actor.name)], now);
}

/** What belongs to the assignee, or to somebody who may act in their place. */
function actAsOwner(conversation: Conversation, command: OwnerCommand, now: string): Outcome {
  const { actor } = command;
  if (conversation.agent?.id !== actor.id && !actor.mayOverride) return { ok: false, refused: 'forbidden' };
  switch (command.type) {
    case 'say': {
      if (conversation.status !== 'assigned') return conflict(conversation);
      const author = { kind: 'agent', id: actor.id, name: actor.name } as const;
      return changed(conversation, [{ author, text: command.text, clientId: command.clientId }], now);
    }
    case 'release': {
      if (conversation.status !== 'assigned') return conflict(conversation);
      const handoff = conversation.handoff ?? { reason: 'released', waitingSince: now };
      const next: Conversation = {
        ...conversation,
        status: 'queued',
        agent: null,
        handoff,
        epoch: conversation.epoch + 1,
      };
      return changed(next, [line(conversation, 'released', conversation.agent.name)], now);
    }
    case 'returnToBot':
      if (conversation.status === 'bot') return unchanged(conversation);
      if (conversation.status === 'closed') return conflict(conversation);
      return changed(withBot(conversation), [line(conversation, 'returned')], now);
    case 'resolve':
      return conversation.status === 'closed'
        ? unchanged(conversation)
        : close(conversation, 'resolved', now);
    default:
      return assertNever(command);
  }
}

/** Only what the bot holds goes to rest by itself; who waits for a person, or talks with one, is never sent away. */
function expire(conversation: Conversation, idleMs: number, now: string): Outcome {
  const isIdle = Date.parse(now) - Date.parse(conversation.updatedAt) >= idleMs;
  return conversation.status === 'bot' && isIdle
    ? close(conversation, 'expired', now)
    : unchanged(conversation);
}

function withBot(conversation: Conversation): Conversation {
  const fresh = { unsureTurns: 0, topic: null, department: null, handoff: null, agent: null };
  return { ...conversation, ...fresh, status: 'bot', epoch: conversation.epoch + 1 };
}

function queued(conversation: Conversation, reason: HandoffReason, now: string): Conversation {
  const handoff = { reason, waitingSince: now };
  return { ...conversation, status: 'queued', handoff, agent: null, epoch: conversation.epoch + 1 };
}

function close(conversation: Conversation, why: keyof typeof systemLines.fr, now: string): Outcome {
  const next: Conversation = { ...withBot(conversation), status: 'closed', handoff: null, agent: null };
  return changed(next, [line(conversation, why)], now);
}

function line(conversation: Conversation, key: keyof typeof systemLines.fr, name = ''): Omit<Draft, 'seq'> {
  return {
    author: { kind: 'system' },
    text: systemLines[conversation.locale][key].replace('{name}', () => name),
  };
}

function changed(next: Conversation, said: readonly Omit<Draft, 'seq'>[], now: string): Outcome {
  const drafts = said.map((draft, index) => ({ ...draft, seq: next.seq + index + 1 }));
  return { ok: true, next: { ...next, seq: next.seq + drafts.length, updatedAt: now }, drafts };
}

function unchanged(conversation: Conversation): Outcome {
  return { ok: true, next: conversation, drafts: [] };
}

function conflict(conversation: Conversation): Outcome {
  return { ok: false, refused: 'conflict', holder: conversation.agent };
}

function assertNever(value: never): never {
  throw new Error(`unexpected ${JSON.stringify(value)}`);
}
