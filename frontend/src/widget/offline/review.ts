import { listUnsent, type Outbox, type PendingMessage } from '../../chat/outbox.ts';
import type { ChatState, OfflineAnswer } from '../chat-state.ts';

/**
 * The messages that a missing network holds up: not a server that refuses us, nor a person, whose conversation we do
 * not break into.
 */
export function heldUp({ outbox, connection, refusal, mustReload, conversation }: ChatState): Outbox {
  const isWithPeople = conversation?.status === 'assigned' || conversation?.status === 'queued';
  if (connection === 'online' || refusal || mustReload || isWithPeople) return [];
  return listUnsent(outbox);
}

/**
 * The offline answers after a look at what is held up: new ones when it is known that there is no network, and none any
 * more to what has arrived or was refused. Returns the answers themselves when nothing changes.
 */
export function review(
  state: ChatState,
  isDown: boolean,
  say: (pending: PendingMessage) => OfflineAnswer,
): ChatState['offlineAnswers'] {
  const { outbox, offlineAnswers: answers } = state;
  const alive = [...listUnsent(outbox), ...outbox.filter(({ state }) => state === 'sent')];
  const kept = alive.filter(({ clientId }) => clientId in answers);
  const fresh = isDown ? heldUp(state).filter(({ clientId }) => !(clientId in answers)) : [];
  if (fresh.length === 0 && kept.length === Object.keys(answers).length) return answers;
  return Object.fromEntries([
    ...kept.map(({ clientId }) => [clientId, answers[clientId]!] as const), // kept are those that are in there
    ...fresh.map(pending => [pending.clientId, say(pending)] as const),
  ]);
}
