import { describe, expect, test } from '@jest/globals';
import { inboxLink, isAccountLink, parseRoute } from './route.ts';

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

  test('a place in a conversation has an address, and what is none leads to the conversation', () => {
    for (const at of [
      { seq: 42, isNote: false },
      { seq: 0, isNote: true },
    ])
      expect(parseRoute(inboxLink('all', 'c1', { at }))).toMatchObject({ conversationId: 'c1', at });
    expect(parseRoute('#/all/c1/note-x')).not.toHaveProperty('at');
  });

  test('supervision, the FAQ, the team and one’s own account are pages', () => {
    for (const page of ['supervision', 'faq', 'team', 'account'])
      expect(parseRoute(`#/${page}`)).toEqual({ page });
  });

  test('a malformed address does not throw', () => {
    expect(parseRoute('#/queue/%E0%A4%A')).toEqual({ page: 'inbox', list: 'queue', showsCard: false });
  });

  test('an invitation and a password reset are opened by the path', () => {
    expect(['/console/invitation', '/console/reset'].every(isAccountLink)).toBe(true);
    expect(['/console', '/console/invitations', '/invitation'].some(isAccountLink)).toBe(false);
  });
});
