import { describe, expect, test } from '@jest/globals';
import { inboxLink, parseRoute } from './route.ts';

describe('the address of the console', () => {
  test('an empty or unknown address is the queue', () => {
    expect(parseRoute('')).toEqual({ page: 'inbox', list: 'queue', showsCard: false });
    expect(parseRoute('#/nowhere')).toEqual({ page: 'inbox', list: 'queue', showsCard: false });
  });

  test('a link to a conversation leads to that conversation, whatever its id', () => {
    const id = 'a/b ü%';
    expect(parseRoute(inboxLink('mine', id))).toEqual({
      page: 'inbox',
      list: 'mine',
      conversationId: id,
      showsCard: false,
    });
  });

  test('the card of a conversation has an address of its own', () => {
    expect(parseRoute(inboxLink('queue', 'c1', { showsCard: true }))).toMatchObject({ showsCard: true });
  });

  test('the FAQ and the team are pages', () => {
    expect(parseRoute('#/faq')).toEqual({ page: 'faq' });
    expect(parseRoute('#/team')).toEqual({ page: 'team' });
  });

  test('a malformed address does not throw', () => {
    expect(parseRoute('#/queue/%E0%A4%A')).toEqual({ page: 'inbox', list: 'queue', showsCard: false });
  });
});
