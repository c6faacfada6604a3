import type { AgentName } from '../contract/index.ts';
import type { Described } from '../conversation/agent-conversations.ts';
import { serves } from '../conversation/assignment.ts';
import type { ConversationEvent } from '../conversation/conversation-events.ts';

interface Shared {
  readonly conversationId: string;
}

/** What asks for an agent, as an open console would tell it. Who waits asks for whoever can take it. */
export type Call = Shared &
  (
    | { readonly kind: 'waits' }
    | { readonly kind: 'given' | 'wrote'; readonly agentId: string }
    | { readonly kind: 'mentioned'; readonly agentId: string; readonly by: AgentName }
  );

/** Somebody who may be called, as far as it matters. */
export interface Callee {
  readonly agentId: string;
  readonly isOnline: boolean;
  /** Whether a console of theirs is open on some other device, which calls them to what waits for anybody. */
  readonly isElsewhere: boolean;
  readonly duties: Parameters<typeof serves>[0];
}

export function callOf(event: ConversationEvent): Call | null {
  switch (event.type) {
    case 'changed': {
      const { before, after, messages } = event;
      const conversationId = after.id;
      if (after.status === 'queued') {
        const isNew = before.status !== 'queued' || before.department !== after.department;
        const isRaised = !before.unanswered?.raisedAt && Boolean(after.unanswered?.raisedAt);
        return isNew || isRaised ? { kind: 'waits', conversationId } : null;
      }
      const hasWritten = messages.some(({ author }) => author.kind === 'visitor');
      if (after.status !== 'assigned' || !hasWritten) return null;
      return { kind: 'wrote', conversationId, agentId: after.agent.id };
    }
    case 'given':
      return { kind: 'given', conversationId: event.conversation.id, agentId: event.to.id };
    case 'mentioned': {
      const { agentId, mention } = event;
      return { kind: 'mentioned', conversationId: mention.conversationId, agentId, by: mention.author };
    }
    default:
      return null;
  }
}

/** Whether the call is still one, and for this agent. */
export function calls(call: Call, { conversation, read, lastMessage }: Described, callee: Callee): boolean {
  if (call.kind !== 'waits' && call.agentId !== callee.agentId) return false;
  const isTheirs = conversation.agent?.id === callee.agentId;
  const isUnread = (lastMessage?.seq ?? 0) > read.agent;
  switch (call.kind) {
    case 'waits': {
      if (conversation.status !== 'queued' || !callee.isOnline || callee.isElsewhere) return false;
      const { passedBy } = conversation.handoff;
      return serves(callee.duties, conversation) && !passedBy.includes(callee.agentId);
    }
    case 'given':
      return isTheirs && isUnread;
    case 'wrote':
      return isTheirs && isUnread && lastMessage?.author.kind === 'visitor';
    case 'mentioned':
      return true;
  }
}
