import type { AgentName, Contact, HandoffReason, Locale } from '../contract/index.ts';
import { absenceSentence } from './absence.ts';
import type { Arrival, Command } from './command.ts';
import { changed, close, conflict, line, type Outcome, queued, unchanged, withBot } from './outcome.ts';
import { actAsOwner, assign, claim, give, lapse, takeOver } from './ownership.ts';
import { timed, type Unanswered } from './unanswered.ts';
import { watch } from './watch.ts';

interface Shared {
  readonly id: string;
  readonly visitorId: string;
  /** Grows with every change of owner or status: what was decided under an older one no longer counts. */
  readonly epoch: number;
  /** When this epoch began. */
  readonly epochSince: string;
  /** Null while nobody is to answer, or a person has. */
  readonly unanswered: Unanswered | null;
  /** The number of its last message. */
  readonly seq: number;
  /** Turns running in which the bot was not sure. */
  readonly unsureTurns: number;
  /** The entry that the bot's last words were the answer of. */
  readonly topic: string | null;
  readonly department: string | null;
  /** By the visitor, not found by rules or decided by an agent. */
  readonly isDepartmentChosen: boolean;
  readonly page: string | null;
  readonly locale: Locale;
  /** Where the visitor wants to be called back. */
  readonly contact: Contact | null;
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
  /** Agents who gave it up since then: it is not given to them again by itself. */
  readonly passedBy: readonly string[];
}

/**
 * The whole life of a conversation: what a command makes of it at `now` (UTC ISO), or why it is refused. A command that
 * finds what it wants done already changes nothing and is accepted, so that a repeat is harmless.
 */
export function transition(conversation: Conversation, command: Command, now: string): Outcome {
  const outcome = outcomeOf(conversation, command, now);
  if (!outcome.ok || outcome.next === conversation) return outcome;
  return { ...outcome, next: timed(conversation, outcome, now) };
}

function outcomeOf(conversation: Conversation, command: Command, now: string): Outcome {
  switch (command.type) {
    case 'ask':
      return ask(conversation, command, now);
    case 'answer':
      return answer(conversation, command, now);
    case 'requestHuman':
      return requestHuman(conversation, command, now);
    case 'findUnhelpful':
      return conversation.status === 'bot'
        ? called(conversation, 'not_helpful', command.arrival, now)
        : unchanged(conversation);
    case 'leaveContact':
      return leaveContact(conversation, command, now);
    case 'cancelHandoff':
      return cancelHandoff(conversation, now);
    case 'end':
      return conversation.status === 'closed'
        ? unchanged(conversation)
        : close(conversation, command.isFollowed ? 'followed' : 'endedByVisitor', now);
    case 'ban':
      return conversation.status === 'closed'
        ? unchanged(conversation)
        : close(conversation, 'closedByTeam', now);
    case 'claim':
      return claim(conversation, command, now);
    case 'takeOver':
      return takeOver(conversation, command, now);
    case 'assign':
      return assign(conversation, command, now);
    case 'give':
      return give(conversation, command, now);
    case 'lapse':
      return lapse(conversation, command, now);
    case 'watch':
      return watch(conversation, command, now);
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
    epochSince: now,
    unanswered: null,
    seq: 0,
    unsureTurns: 0,
    topic: null,
    department: null,
    isDepartmentChosen: false,
    contact: null,
    updatedAt: now,
  };
  return { ...shared, status: 'bot', handoff: null, agent: null };
}

export function isHeldByBot(conversation: Conversation): boolean {
  return conversation.status === 'bot' || conversation.status === 'queued';
}

type AskCommand = Extract<Command, { type: 'ask' }>;
type RequestCommand = Extract<Command, { type: 'requestHuman' }>;
type ContactCommand = Extract<Command, { type: 'leaveContact' }>;
type AnswerCommand = Extract<Command, { type: 'answer' }>;

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
  const { message: text, replaces } = turn;
  const isMeanwhile = conversation.status === 'queued' && !turn.endsHandoff;
  const answer = isMeanwhile ? { ...turn.answer, whileQueued: true as const } : turn.answer;
  const said = { author: { kind: 'bot' } as const, text, answer, replaces };
  const after = { ...conversation, unsureTurns: turn.unsureTurns, topic: turn.answer.entryId };
  if (turn.endsHandoff) return changed({ ...withBot(after), topic: after.topic }, [said], now);
  if (turn.handoff === null || conversation.status === 'queued') return changed(after, [said], now);
  const handedOver = queued({ ...after, department: turn.department ?? after.department }, turn.handoff, now);
  return changed(handedOver, [said], now);
}

/** Once is enough; who waits already may still choose another department, and keeps their place. */
function requestHuman(
  conversation: Conversation,
  { arrival, isChosen = false }: RequestCommand,
  now: string,
): Outcome {
  if (conversation.status === 'bot' || conversation.status === 'closed')
    return called({ ...conversation, isDepartmentChosen: isChosen }, 'requested', arrival, now);
  const department = arrival?.department ?? null;
  const isKnown = department === conversation.department && conversation.isDepartmentChosen;
  if (conversation.status === 'assigned' || !isChosen || isKnown) return unchanged(conversation);
  return changed({ ...conversation, department, isDepartmentChosen: true }, [], now);
}

function called(
  conversation: Conversation,
  reason: HandoffReason,
  { department, absence }: Arrival = { department: null, absence: null },
  now: string,
): Outcome {
  const said =
    absence === null
      ? line(conversation, 'queued')
      : line(conversation, 'queuedInAbsence', { absence: absenceSentence(absence, conversation.locale) });
  return changed(queued({ ...conversation, department }, reason, now), [said], now);
}

/** Somebody has to see it: who was not waiting yet, nor talking with a person, waits from now on. */
function leaveContact(conversation: Conversation, command: ContactCommand, now: string): Outcome {
  const { contact, arrival } = command;
  const known = { ...conversation, contact };
  const isHeard = conversation.status === 'queued' || conversation.status === 'assigned';
  const next = isHeard ? known : queued({ ...known, department: arrival.department }, 'requested', now);
  return changed(next, [line(conversation, 'contactLeft')], now);
}

function cancelHandoff(conversation: Conversation, now: string): Outcome {
  if (conversation.status === 'bot') return unchanged(conversation);
  if (conversation.status !== 'queued') return conflict(conversation);
  return changed(withBot(conversation), [line(conversation, 'cancelled')], now);
}

/** Only what the bot holds goes to rest by itself; who waits for a person, or talks with one, is never sent away. */
function expire(conversation: Conversation, idleMs: number, now: string): Outcome {
  const isIdle = Date.parse(now) - Date.parse(conversation.updatedAt) >= idleMs;
  return conversation.status === 'bot' && isIdle
    ? close(conversation, 'expired', now)
    : unchanged(conversation);
}
