import type { Command } from './command.ts';
import type { Conversation } from './conversation.ts';
import { changed, close, conflict, line, type Outcome, queued, unchanged, withBot } from './outcome.ts';

type Given<Type extends Command['type']> = Extract<Command, { type: Type }>;
type OwnerCommand = Given<'say' | 'release' | 'transfer' | 'returnToBot' | 'resolve'>;
type Assigned = Extract<Conversation, { status: 'assigned' }>;

/** Takes what the bot holds; what a colleague holds is theirs. */
export function claim(conversation: Conversation, { actor }: Given<'claim'>, now: string): Outcome {
  if (conversation.status === 'assigned' && conversation.agent.id === actor.id)
    return unchanged(conversation);
  if (conversation.status === 'assigned' || conversation.status === 'closed') return conflict(conversation);
  const { id, name } = actor;
  const assigned = heldBy(conversation, { id, name });
  return changed(assigned, [line(conversation, 'joined', { name })], now);
}

/** A supervisor takes what a colleague holds; where nobody holds it, a claim does it. */
export function takeOver(conversation: Conversation, command: Given<'takeOver'>, now: string): Outcome {
  const { actor, from } = command;
  if (!actor.mayOverride) return { ok: false, refused: 'forbidden' };
  if (conversation.status !== 'assigned') return conflict(conversation, 'not_assigned');
  const { agent } = conversation;
  if (agent.id === actor.id) return unchanged(conversation);
  if (from !== undefined && from !== agent.id) return conflict(conversation);
  const { id, name } = actor;
  const said = line(conversation, 'takenOver', { name, before: agent.name });
  return changed(heldBy(conversation, { id, name }), [said], now);
}

/** A supervisor says who is to answer what nobody holds; where somebody was quicker, it is theirs. */
export function give(conversation: Conversation, { actor, to }: Given<'give'>, now: string): Outcome {
  if (!actor.mayOverride) return { ok: false, refused: 'forbidden' };
  if ('agent' in to && conversation.agent?.id === to.agent.id) return unchanged(conversation);
  if (conversation.status === 'assigned' || conversation.status === 'closed') return conflict(conversation);
  if ('agent' in to)
    return changed(heldBy(conversation, to.agent), [line(conversation, 'joined', to.agent)], now);
  const sent = { ...conversation, department: to.department, isDepartmentChosen: false };
  if (conversation.status === 'bot')
    return changed(queued(sent, 'sent_on', now), [line(conversation, 'queued')], now);
  return conversation.department === to.department ? unchanged(conversation) : changed(sent, [], now);
}

/** Given to somebody by the server; what is in the queue no more is not concerned. */
export function assign(conversation: Conversation, { agent }: Given<'assign'>, now: string): Outcome {
  if (conversation.status !== 'queued') return unchanged(conversation);
  return changed(heldBy(conversation, agent), [line(conversation, 'joined', { name: agent.name })], now);
}

/** The assignee is gone: it waits again. Who holds it by now, or nobody, is not concerned. */
export function lapse(conversation: Conversation, { agentId }: Given<'lapse'>, now: string): Outcome {
  if (conversation.status !== 'assigned' || conversation.agent.id !== agentId) return unchanged(conversation);
  const { name } = conversation.agent;
  return changed(queued(conversation, 'agent_gone', now), [line(conversation, 'gone', { name })], now);
}

/** What belongs to the assignee, or to somebody who may act in their place. */
export function actAsOwner(conversation: Conversation, command: OwnerCommand, now: string): Outcome {
  const { actor } = command;
  if (conversation.agent?.id !== actor.id && !actor.mayOverride) return { ok: false, refused: 'forbidden' };
  switch (command.type) {
    case 'say': {
      if (conversation.status !== 'assigned') return conflict(conversation);
      if (command.answeredSince) return { ok: false, refused: 'answeredSince', by: command.answeredSince };
      const author = { kind: 'agent', id: actor.id, name: actor.name } as const;
      return changed(conversation, [{ author, text: command.text, clientId: command.clientId }], now);
    }
    case 'release': {
      if (conversation.status !== 'assigned') return conflict(conversation);
      const { id, name } = conversation.agent;
      const waiting = queued(conversation, 'released', now, [id, actor.id]);
      return changed(waiting, [line(conversation, 'released', { name })], now);
    }
    case 'transfer':
      if (conversation.status !== 'assigned') return conflict(conversation, 'not_assigned');
      return transfer(conversation, command, now);
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

function transfer(conversation: Assigned, { actor, to, from }: Given<'transfer'>, now: string): Outcome {
  const { id, name } = conversation.agent;
  const isTheirsAlready = 'agent' in to && to.agent.id === id;
  if (from !== undefined && from !== id && !isTheirsAlready) return conflict(conversation);
  if ('department' in to) {
    const sent = { ...conversation, department: to.department, isDepartmentChosen: false };
    const waiting = queued(sent, 'released', now, [id, actor.id]);
    return changed(waiting, [line(conversation, 'sentOn', { name })], now);
  }
  if (to.agent.id === actor.id) return conflict(conversation, 'self');
  if (isTheirsAlready) return conflict(conversation, 'already_theirs');
  const said = line(conversation, 'transferred', { name, next: to.agent.name });
  return changed(heldBy(conversation, to.agent), [said], now);
}

function heldBy(conversation: Conversation, agent: Assigned['agent']): Conversation {
  return { ...conversation, status: 'assigned', agent, epoch: conversation.epoch + 1 };
}

function assertNever(value: never): never {
  throw new Error(`unexpected ${JSON.stringify(value)}`);
}
