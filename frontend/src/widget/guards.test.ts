import { describe, expect, test } from '@jest/globals';
import { isConversation, isMessage, isRead, isSession, isTyping } from './guards.ts';

const message = {
  id: 'm1',
  conversationId: 'c',
  seq: 1,
  message: 'texte',
  userId: 'bot',
  author: { kind: 'bot' },
  timestamp: '2026-01-05T10:00:00.000Z',
  answer: {
    entryId: 'cv.creer',
    confidence: 0.9,
    decision: 'answer',
    alternatives: [{ entryId: 'cv', question: 'CV ?' }],
  },
  body: [
    { type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', text: 'gras' }] }] },
    { type: 'list', ordered: false, items: [[{ type: 'paragraph', children: [] }]] },
  ],
};
const conversation = { id: 'c', status: 'bot', read: { visitor: 0, agent: 0 } };
const session = {
  protocol: 1,
  visitorId: 'v',
  visitorToken: 't',
  conversation,
  messages: [message],
  hasMore: false,
  config: { locale: 'fr', welcome: 'Bonjour', suggestions: [] },
};
const garbage = [undefined, null, 0, 'texte', [], {}, [[]], { id: 1 }, () => {}];

test('what the contract promises passes, also with fields and kinds of text that are newer than this page', () => {
  expect(isSession({ ...session, more: 1 })).toBe(true);
  expect(isMessage({ ...message, body: [{ type: 'paragraph', children: [{ type: 'new' }] }] })).toBe(true);
  expect(isConversation({ ...conversation, status: 'assigned', agent: { id: 'a', name: 'Awa' } })).toBe(true);
  expect(isRead({ readerKind: 'agent', seq: 3 })).toBe(true);
  expect(isTyping({ author: { kind: 'agent' }, isTyping: true })).toBe(true);
});

test.each([
  isSession,
  isMessage,
  isConversation,
  isRead,
  isTyping,
])('%p takes no garbage and never throws', is => {
  for (const value of garbage) expect(is(value)).toBe(false);
});

describe('what would break the screen is refused:', () => {
  test.each([
    ['no seq', { seq: undefined }],
    ['a seq that is no number', { seq: '1' }],
    ['a text that is none', { message: { html: '<b>' } }],
    ['a time that is none', { timestamp: 'gestern' }],
    ['an author of no known kind', { author: { kind: 'admin' } }],
    ['choices that are no list', { answer: { alternatives: 'x' } }],
    ['a paragraph without children', { body: [{ type: 'paragraph' }] }],
    ['a link to nowhere', { body: [{ type: 'paragraph', children: [{ type: 'link', children: [] }] }] }],
    ['a list of texts', { body: [{ type: 'list', items: ['x'] }] }],
  ])('%s', (_, wrong) => {
    expect(isMessage({ ...message, ...wrong })).toBe(false);
    expect(isSession({ ...session, messages: [{ ...message, ...wrong }] })).toBe(false);
  });
});
