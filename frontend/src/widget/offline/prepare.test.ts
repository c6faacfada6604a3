import { describe, expect, test } from '@jest/globals';
import type { Message } from 'backend/contract';
import { emptyState } from '../chat-state.ts';
import { isLineGood } from './line.ts';
import { occasionToPrepare } from './prepare.ts';

const message = (id: string, answer?: Message['answer']): Message => ({
  id,
  conversationId: 'c',
  seq: Number(id),
  message: 'texte',
  userId: 'bot',
  author: { kind: answer ? 'bot' : 'visitor' },
  timestamp: '2026-11-23T10:00:00.000Z',
  answer,
});
const answer = { entryId: 'compte.creer', confidence: 0.9, alternatives: [], decision: 'answer' } as const;
const asked = message('1');
const answered = message('2', { ...answer, alternatives: [] });
const online = emptyState({ connection: 'online', messages: [asked, answered] });

describe('the offline pack is fetched', () => {
  test('after the first answer, not before', () => {
    expect(occasionToPrepare({ ...online, messages: [] })).toBeNull();
    expect(occasionToPrepare({ ...online, messages: [asked] })).toBeNull();
    expect(occasionToPrepare(online)).toBe('fr 2');
  });

  test('once after each answer, and after the language was changed', () => {
    const more = { ...online, messages: [...online.messages, message('3'), message('4', answered.answer)] };
    expect(occasionToPrepare({ ...online, messages: [...online.messages, message('3')] })).toBe('fr 2');
    expect(occasionToPrepare(more)).toBe('fr 4');
    expect(occasionToPrepare({ ...online, locale: 'en' })).toBe('en 2');
  });

  test('only over a connection that stands', () => {
    expect(occasionToPrepare({ ...online, connection: 'connecting' })).toBeNull();
    expect(occasionToPrepare({ ...online, connection: 'offline' })).toBeNull();
  });

  test.each([
    [{ effectiveType: '4g' }, true],
    [{ effectiveType: '3g', saveData: false }, true],
    [{}, true],
    [{ measuredRate: 300 }, true],
    [{ measuredRate: 48 }, false],
    [{ effectiveType: '4g', measuredRate: 48 }, false],
    [{ effectiveType: '4g', saveData: true }, false],
    [{ effectiveType: '2g' }, false],
    [{ effectiveType: 'slow-2g' }, false],
  ])('over a good line that costs nothing dear: %j %s', (line, isFetched) => {
    expect(isLineGood(line)).toBe(isFetched);
  });
});
