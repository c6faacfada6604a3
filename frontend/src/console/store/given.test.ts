import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { AgentConversation, AgentSession } from 'backend/contract';
import { patchConversation, receiveConversation, receiveSession } from './conversations.ts';
import { followGiven, receiveAssigned, receiveGiven, useGiven } from './given.ts';
import { useIdentity } from './identity.ts';

const awa = { id: 'awa', name: 'Awa', email: '', role: 'agent', availability: 'online' } as const;
const conversation = (change: Partial<AgentConversation>) =>
  ({
    id: 'one',
    status: 'assigned',
    agent: awa,
    unanswered: { since: '', raisedAt: null, remindedAt: null },
    lastMessage: { seq: 2 },
    read: { visitor: 0, agent: 0 },
    ...change,
  }) as AgentConversation;
const given = () => useGiven.getState().ids;

let stop: () => void;
beforeEach(() => {
  useIdentity.setState({ identity: { status: 'signed-in', agent: awa } });
  receiveSession({ queue: [], assigned: [] } as unknown as AgentSession, undefined);
  useGiven.setState({ ids: [] });
  stop = followGiven();
});
afterEach(() => stop());

test('what was given calls until it is read, also when the word comes before the conversation', () => {
  receiveGiven('one');
  receiveConversation(conversation({ status: 'queued', agent: undefined }));
  receiveConversation(conversation({}));
  receiveConversation(conversation({ lastMessage: { seq: 3 } as AgentConversation['lastMessage'] }));
  expect(given()).toEqual(['one']);
  patchConversation('one', ({ read }) => ({ read: { ...read, agent: 3 } }));
  expect(given()).toEqual([]);
});

test.each([
  ['is somebody else’s by now', { agent: { id: 'ben', name: 'Ben' } }],
  ['is over', { status: 'closed', agent: undefined }],
] as const)('what %s calls no more', (_, change) => {
  receiveGiven('one');
  receiveConversation(conversation(change));
  expect(given()).toEqual([]);
});

test('a connection begins with what waits for a word and was not read', () => {
  receiveAssigned([
    conversation({}),
    conversation({ id: 'read', read: { visitor: 0, agent: 2 } }),
    conversation({ id: 'answered', unanswered: null }),
  ]);
  expect(given()).toEqual(['one']);
});
