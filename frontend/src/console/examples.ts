import type { AgentConversation, Message, Note } from 'backend/contract';

/** What tests are about is given; the rest is as it is most often. */
export function exampleConversation(id: string, given: Partial<AgentConversation> = {}): AgentConversation {
  return {
    id,
    status: 'queued',
    visitor: { id: `visitor-${id}` },
    page: '/',
    locale: 'fr',
    department: null,
    reason: 'requested',
    waitingSince: null,
    unanswered: null,
    lastMessage: null,
    attempts: [],
    read: { visitor: 0, agent: 0 },
    tags: [],
    priority: 'normal',
    ...given,
  };
}

export const exampleTime = '2026-01-01T10:00:00.000Z';

export function exampleMessage(seq: number, given: Partial<Message> = {}): Message {
  return {
    id: `m${seq}`,
    conversationId: 'c',
    seq,
    message: '…',
    userId: 'anonymous',
    author: { kind: 'visitor' },
    timestamp: exampleTime,
    ...given,
  };
}

export function exampleNote(id: string, afterSeq: number, timestamp = exampleTime): Note {
  return { id, conversationId: 'c', afterSeq, message: '…', author: { kind: 'agent' }, timestamp };
}
