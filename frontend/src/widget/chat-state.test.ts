import { describe, expect, test } from '@jest/globals';
import type { Message, VisitorSession } from 'backend/contract';
import {
  countUnread,
  emptyState,
  newestAnswer,
  nextMissing,
  receiveConversation,
  receiveMessages,
  receiveRead,
  receiveSession,
  receiveStored,
  visibleMessages,
} from './chat-state.ts';

function message(seq: number, more: Partial<Message> = {}): Message {
  return {
    id: `m${seq}`,
    conversationId: 'c1',
    seq,
    message: 'texte',
    userId: 'bot',
    author: { kind: 'bot' },
    timestamp: '2026-01-05T10:00:00.000Z',
    ...more,
  };
}

function session(more: Partial<VisitorSession> = {}): VisitorSession {
  return {
    protocol: 1,
    visitorId: 'v',
    visitorToken: 't',
    conversation: { id: 'c1', status: 'bot', read: { visitor: 0, agent: 0 } },
    messages: [],
    hasMore: false,
    config: { locale: 'fr', welcome: 'Bonjour', suggestions: [] },
    ...more,
  };
}

const start = emptyState();
const talking = receiveSession(start, session({ messages: [message(7), message(8)], hasMore: true }));
const seqs = (messages: readonly Message[]) => messages.map(({ seq }) => seq);

describe('a session', () => {
  test('of the same conversation adds to what is known, and its hasMore is not about older messages', () => {
    const whole = receiveSession(start, session({ messages: [message(1)] }));
    const failed = { ...whole, notice: 'commandFailed' as const };
    const resumed = receiveSession(failed, session({ messages: [message(2)], hasMore: true }));
    expect(resumed.notice).toBeNull();
    expect(seqs(resumed.messages)).toEqual([1, 2]);
    expect([resumed.hasOlder, resumed.hasNewer]).toEqual([false, true]);
    expect([talking.hasOlder, talking.hasNewer]).toEqual([true, false]);
  });

  test('of another conversation begins anew', () => {
    const other = receiveSession(talking, session({ conversation: { id: 'c2', status: 'bot' } }));
    expect(other.messages).toEqual([]);
    expect(other.hasOlder).toBe(false);
  });

  test('takes out of the outbox what arrived while the client was away', () => {
    const pending = { clientId: 'a', message: 'un', createdAt: '', state: 'sending' as const };
    const waiting = emptyState({ outbox: [pending] });
    const mine = message(1, { author: { kind: 'visitor' }, clientId: 'a' });
    expect(receiveSession(waiting, session({ messages: [mine] })).outbox).toEqual([]);
  });
});

describe('the outbox', () => {
  const pending = { clientId: 'a', message: 'un', createdAt: '', state: 'sending' as const };
  const waiting = { ...talking, outbox: [pending] };

  test('knows from an acknowledgement that news was lost, and that there is more to fetch', () => {
    const stored = receiveStored(waiting, 'a', { id: 'm9', seq: 9 });
    expect(stored.outbox[0]?.state).toBe('sent');
    expect(nextMissing(stored)).toBe(8);
  });

  test('gives up what is durable already, be it here or among older messages', () => {
    expect(receiveStored(waiting, 'a', { id: 'm3', seq: 3 }).outbox).toEqual([]);
    const mine = message(9, { author: { kind: 'visitor' }, clientId: 'a' });
    const late = { ...receiveMessages(talking, [mine]), outbox: [pending] };
    expect(receiveStored(late, 'a', { id: 'm9', seq: 9 }).outbox).toEqual([]);
  });

  test('goes along to a new visitor, but for what the former one has sent', () => {
    const sent = { ...pending, clientId: 'b', state: 'sent' as const };
    const other = session({ visitorId: 'w', visitorToken: 'u', conversation: { id: 'c2', status: 'bot' } });
    const now = receiveSession({ ...talking, outbox: [sent, pending] }, other);
    expect(now.outbox).toEqual([pending]);
    expect([now.visitorToken, now.messages]).toEqual(['u', []]);
  });
});

describe('what is missing', () => {
  test('is fetched from the first hole, then from the end while there is more', () => {
    expect(nextMissing(talking)).toBeNull();
    expect(nextMissing(receiveMessages(talking, [message(11)]))).toBe(8);
    expect(nextMissing({ ...talking, hasNewer: true })).toBe(8);
  });
});

describe('what comes for another conversation', () => {
  test('changes nothing', () => {
    expect(receiveMessages(talking, [message(9, { conversationId: 'c0' })])).toBe(talking);
    expect(receiveConversation(talking, { id: 'c0', status: 'closed' })).toBe(talking);
  });
});

describe('reading', () => {
  test('counts what bot and agent said after the last thing the visitor saw', () => {
    const news = [message(9, { author: { kind: 'system' } }), message(10, { author: { kind: 'agent' } })];
    const away = receiveMessages(receiveRead(talking, 'visitor', 8), news);
    expect(countUnread(away)).toBe(1);
    expect(countUnread(receiveRead(away, 'visitor', 10))).toBe(0);
  });

  test('of what is not here yet is about another conversation', () => {
    expect(receiveRead(talking, 'agent', 9)).toBe(talking);
  });

  test('never goes back, and survives an update that does not speak of it', () => {
    const read = receiveRead(talking, 'agent', 8);
    expect(receiveRead(read, 'agent', 3)).toBe(read);
    expect(receiveConversation(read, { id: 'c1', status: 'queued' }).conversation?.read?.agent).toBe(8);
    const older = { id: 'c1', status: 'queued' as const, read: { visitor: 0, agent: 2 } };
    expect(receiveConversation(read, older).conversation?.read?.agent).toBe(8);
    expect(receiveSession(read, session()).conversation?.read?.agent).toBe(8);
  });
});

test('an agent who has written is not typing any more', () => {
  const typing = { ...talking, typist: 'Grâce' };
  expect(receiveMessages(typing, [message(9, { author: { kind: 'agent' } })]).typist).toBeNull();
});

test('an answer that was replaced is not shown', () => {
  expect(seqs(visibleMessages([message(1), message(2), message(3, { replaces: 'm2' })]))).toEqual([1, 3]);
});

test('who may not write any more is offered nothing that would write for them', () => {
  const answer = { entryId: 'a', confidence: 0.9, alternatives: [], decision: 'answer' as const };
  const answered = receiveSession(start, session({ messages: [message(1, { answer })] }));
  expect(newestAnswer(answered)?.id).toBe('m1');
  const banned = { ...session().conversation, blocked: true as const };
  expect(newestAnswer(receiveConversation(answered, banned))).toBeUndefined();
});
