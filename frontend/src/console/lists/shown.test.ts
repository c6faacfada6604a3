import { expect, test } from '@jest/globals';
import type { AgentConversation } from 'backend/contract';
import { exampleConversation, exampleMessage } from '../examples.ts';
import type { Pages } from '../store/conversations.ts';
import { shownOf } from './shown.ts';

const conversation = (id: string, hour: number, given: Partial<AgentConversation> = {}) =>
  exampleConversation(id, {
    status: 'closed',
    lastMessage: exampleMessage(1, { timestamp: `2026-01-01T${hour}:00:00.000Z` }),
    ...given,
  });

const pages = (ids: string[], cursor: string | null): Pages => ({
  ids,
  matches: {},
  cursor,
  isLoading: false,
});
const all = [
  conversation('noon', 12),
  conversation('eleven', 11, { status: 'queued', tags: ['vip'] }),
  conversation('ten', 10, { status: 'queued' }),
];
const given = {
  list: 'all',
  text: '',
  filter: {},
  byId: Object.fromEntries(all.map(one => [one.id, one])),
  paging: {},
  me: 'awa',
} as const;
const idsOf = (shown: ReturnType<typeof shownOf>) => shown.conversations.map(({ id }) => id);

test('of what is known beside the pages only that is shown which would stand on them', () => {
  const paging = { '': pages(['noon', 'eleven'], 'next') };
  expect(idsOf(shownOf({ ...given, paging }))).toEqual(['noon', 'eleven']);
  expect(idsOf(shownOf({ ...given, paging: { '': pages(['noon', 'eleven'], null) } }))).toEqual([
    'noon',
    'eleven',
    'ten',
  ]);
});

test('a filter holds in the queue as on the server’s pages', () => {
  const filter = { tag: 'vip' };
  expect(shownOf({ ...given, list: 'queue', filter })).toMatchObject({ query: null });
  expect(idsOf(shownOf({ ...given, list: 'queue', filter }))).toEqual(['eleven']);
  expect(shownOf({ ...given, list: 'closed', filter }).query).toBe('status=closed&tag=vip');
  expect(shownOf({ ...given, filter: { stage: 'mine', isUnread: true } }).query).toBe(
    'mine=true&unread=true',
  );
});

test('a search looks everywhere and shows what the server found, in its order', () => {
  const shown = shownOf({
    ...given,
    list: 'queue',
    text: 'mot',
    paging: { 'q=mot': pages(['ten', 'noon'], null) },
  });
  expect(shown.query).toBe('q=mot');
  expect(idsOf(shown)).toEqual(['ten', 'noon']);
});
