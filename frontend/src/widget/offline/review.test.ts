import { describe, expect, test } from '@jest/globals';
import { acknowledge, enqueue, fail, type Outbox } from '../../chat/outbox.ts';
import { type ChatState, emptyState, type OfflineAnswer } from '../chat-state.ts';
import { review } from './review.ts';

const draft = (clientId: string) => ({ clientId, message: clientId, createdAt: '2026-11-23T10:00:00.000Z' });
const outbox = ['one', 'two'].reduce<Outbox>((before, id) => enqueue(before, draft(id)), []);
const offline = emptyState({ connection: 'offline', outbox });
const say = ({ message }: { message: string }): OfflineAnswer => ({
  author: { kind: 'bot' },
  timestamp: '',
  message: `re: ${message}`,
});
const answeredIn = (state: ChatState, isDown = true) => Object.keys(review(state, isDown, say));
const answered: ChatState = { ...offline, offlineAnswers: review(offline, true, say) };

describe('an offline answer', () => {
  test('is given to each message that waits for the network', () => {
    expect(review(offline, true, say)).toEqual({
      one: { author: { kind: 'bot' }, timestamp: '', message: 're: one' },
      two: { author: { kind: 'bot' }, timestamp: '', message: 're: two' },
    });
  });

  test('waits until it is known that there is no network', () => {
    const connecting: ChatState = { ...offline, connection: 'connecting' };
    expect(answeredIn(connecting, false)).toEqual([]);
    expect(answeredIn(connecting, true)).toEqual(['one', 'two']);
    expect(answeredIn({ ...offline, connection: 'online' })).toEqual([]);
  });

  test('is given to what got no answer from the server, not to what it refused', () => {
    const unanswered = fail(outbox, 'one', { code: 'unavailable', message: '' });
    const refused = fail(unanswered, 'two', { code: 'too_large', message: '' });
    expect(answeredIn({ ...offline, outbox: refused })).toEqual(['one']);
  });

  test('is not given where a person answers, nor where the server lets nobody in', () => {
    const conversation = (status: 'bot' | 'queued' | 'assigned' | 'closed') => ({ id: 'c', status });
    expect(answeredIn({ ...offline, conversation: conversation('assigned') })).toEqual([]);
    expect(answeredIn({ ...offline, conversation: conversation('queued') })).toEqual([]);
    expect(answeredIn({ ...offline, conversation: conversation('bot') })).toEqual(['one', 'two']);
    expect(answeredIn({ ...offline, refusal: { code: 'rate_limited', retryAt: 0 } })).toEqual([]);
    expect(answeredIn({ ...offline, mustReload: true })).toEqual([]);
  });

  test('stays while its message is on its way, and goes when that has arrived or is refused', () => {
    const online: ChatState = { ...answered, connection: 'online' };
    expect(review(online, false, say)).toBe(answered.offlineAnswers);
    expect(answeredIn({ ...online, outbox: acknowledge(outbox, 'one') }, false)).toEqual(['one', 'two']);
    expect(answeredIn({ ...online, outbox: outbox.slice(1) }, false)).toEqual(['two']);
    expect(
      answeredIn({ ...online, outbox: fail(outbox, 'two', { code: 'too_large', message: '' }) }, false),
    ).toEqual(['one']);
    expect(answeredIn(emptyState({ offlineAnswers: answered.offlineAnswers }))).toEqual([]);
  });

  test('is not made anew', () => {
    expect(review(answered, true, say)).toBe(answered.offlineAnswers);
  });
});
