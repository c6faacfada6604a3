import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { AgentConversation, AgentSession, ConversationsPage } from 'backend/contract';
import { exampleConversation as conversation } from '../examples.ts';
import {
  loadMore,
  patchConversation,
  receiveConversation,
  receiveSession,
  useConversations,
} from './conversations.ts';

const me = {
  id: 'awa',
  name: 'Awa',
  email: 'awa@example.org',
  role: 'agent',
  availability: 'online',
} as const;
const session = (queue: AgentConversation[]): AgentSession => ({
  protocol: 1,
  agent: me,
  queue,
  assigned: [],
  mentions: [],
});
const known = () => Object.keys(useConversations.getState().byId).sort();
const paging = () => useConversations.getState().paging['status=closed'];

beforeEach(() => useConversations.setState(useConversations.getInitialState(), true));

describe('a snapshot', () => {
  test('replaces what was known before, so that nothing that left the queue stays', () => {
    receiveSession(session([conversation('a'), conversation('b')]), undefined);
    receiveSession(session([conversation('b')]), undefined);
    expect(known()).toEqual(['b']);
  });

  test('keeps the open conversation, which is asked for separately', () => {
    receiveSession(session([conversation('a')]), undefined);
    receiveSession(session([]), 'a');
    expect(known()).toEqual(['a']);
  });
});

test('a change to a conversation that is not known makes none up', () => {
  patchConversation('nobody', () => ({ status: 'closed' }));
  expect(known()).toEqual([]);
});

describe('the pages of a list', () => {
  const realFetch = globalThis.fetch;
  afterEach(() => {
    globalThis.fetch = realFetch;
  });
  const serve = (answer: (url: string) => ConversationsPage | Promise<ConversationsPage>) => {
    globalThis.fetch = async url => Response.json(await answer(String(url)));
  };
  const page = (id: string, nextCursor: string | null): ConversationsPage => ({
    conversations: [conversation(id, { status: 'closed' })],
    nextCursor,
  });

  test('follow each other by their cursor, to the end', async () => {
    serve(url => (url.includes('cursor=next') ? page('second', null) : page('first', 'next')));
    await loadMore('status=closed');
    await loadMore('status=closed');
    expect(known()).toEqual(['first', 'second']);
    expect(paging()).toMatchObject({ ids: ['first', 'second'], cursor: null, isLoading: false });
  });

  test('do not undo what an event said meanwhile', async () => {
    serve(() => {
      receiveConversation(conversation('first', { status: 'bot' }));
      return page('first', null);
    });
    await loadMore('status=closed');
    expect(useConversations.getState().byId.first?.status).toBe('bot');
  });

  test('that were asked for before a new snapshot are dropped', async () => {
    serve(() => {
      receiveSession(session([]), undefined);
      return page('stale', null);
    });
    await loadMore('status=closed');
    expect(known()).toEqual([]);
    expect(paging()).toBeUndefined();
  });

  test('that cannot be fetched say so and can be asked for again from the same place', async () => {
    serve(() => page('first', 'next'));
    await loadMore('status=closed');
    globalThis.fetch = () => Promise.reject(new TypeError('offline'));
    await loadMore('status=closed');
    expect(paging()).toMatchObject({ cursor: 'next', isLoading: false, error: { code: 'unavailable' } });
    serve(url => (url.includes('cursor=next') ? page('second', null) : page('first', 'next')));
    await loadMore('status=closed');
    expect(known()).toEqual(['first', 'second']);
  });
});
