import type { AgentName, TransferObstacle } from '../contract/index.ts';
import { Refusal } from '../platform/refusal.ts';

/** Why a conversation is not handed over, with what to do; `recipient` where it is about somebody in particular. */
export function refuseTransfer(obstacle: TransferObstacle, recipient?: AgentName): Refusal {
  const message = sentences[obstacle].replace('{name}', () => recipient?.name ?? 'The agent');
  const details = { obstacle, ...(recipient === undefined ? {} : { recipient }) };
  return new Refusal(obstacle.startsWith('no_such_') ? 'not_found' : 'conflict', { message, details });
}

const sentences: Record<TransferObstacle, string> = {
  not_assigned: 'Nobody holds this conversation: claim it first.',
  self: 'You cannot hand a conversation to yourself: choose a colleague; as a supervisor you can take it over.',
  already_theirs: '{name} holds this conversation already: choose somebody else.',
  no_such_agent: 'There is no such agent: choose one who is connected.',
  no_such_department: 'There is no such department: choose one of those that there are.',
  no_conversations: '{name} handles no conversations: choose somebody else.',
  disconnected:
    '{name} is not connected: choose somebody who is, or put the conversation back into the queue.',
};
