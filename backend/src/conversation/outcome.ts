import type { AgentName, HandoffReason, TransferObstacle } from '../contract/index.ts';
import type { Draft } from './command.ts';
import type { Conversation } from './conversation.ts';
import { systemLines } from './system-lines.ts';

/** What a command makes of a conversation, with the messages it adds, or why it is refused. */
export type Outcome =
  | { readonly ok: true; readonly next: Conversation; readonly drafts: readonly Draft[] }
  | { readonly ok: false; readonly refused: 'forbidden' }
  | { readonly ok: false; readonly refused: 'answeredSince'; readonly by: AgentName }
  | {
      readonly ok: false;
      readonly refused: 'conflict';
      readonly holder: AgentName | null;
      readonly obstacle?: TransferObstacle;
    };

type Said = Omit<Draft, 'seq'>;
type Line = keyof typeof systemLines.fr;

export function changed(next: Conversation, said: readonly Said[], now: string): Outcome {
  const drafts = said.map((draft, index) => ({ ...draft, seq: next.seq + index + 1 }));
  return { ok: true, next: { ...next, seq: next.seq + drafts.length, updatedAt: now }, drafts };
}

export function unchanged(conversation: Conversation): Outcome {
  return { ok: true, next: conversation, drafts: [] };
}

export function conflict(conversation: Conversation, obstacle?: TransferObstacle): Outcome {
  const because = obstacle === undefined ? {} : { obstacle };
  return { ok: false, refused: 'conflict', holder: conversation.agent, ...because };
}

/** A line of nobody's, in the visitor's language; `names` fill its places. */
export function line(conversation: Conversation, key: Line, names: Record<string, string> = {}): Said {
  const text = systemLines[conversation.locale][key].replace(
    /\{(\w+)\}/g,
    (_, name: string) => names[name] ?? '',
  );
  return { author: { kind: 'system' }, text };
}

export function withBot(conversation: Conversation): Conversation {
  const fresh = {
    unsureTurns: 0,
    topic: null,
    department: null,
    isDepartmentChosen: false,
    handoff: null,
    agent: null,
  };
  return { ...conversation, ...fresh, status: 'bot', epoch: conversation.epoch + 1 };
}

/**
 * In the queue: at its old place where people were asked for before, else as who comes now, for this reason. It is not
 * given again to who gave it up.
 */
export function queued(
  conversation: Conversation,
  reason: HandoffReason,
  now: string,
  givenUpBy: readonly string[] = [],
): Conversation {
  const { passedBy, ...since } = conversation.handoff ?? { reason, waitingSince: now, passedBy: [] };
  const handoff = { ...since, passedBy: [...new Set([...passedBy, ...givenUpBy])] };
  return { ...conversation, status: 'queued', handoff, agent: null, epoch: conversation.epoch + 1 };
}

export function close(conversation: Conversation, why: Line, now: string): Outcome {
  const next: Conversation = { ...withBot(conversation), status: 'closed', handoff: null, agent: null };
  return changed(next, [line(conversation, why)], now);
}
