import { describe, expect, test } from '@jest/globals';
import { canBeSent, cleanText, countRemaining, isNearLimit } from './written-text.ts';

describe('a text that somebody writes', () => {
  test('loses the characters that the server refuses, and keeps its lines and tabs', () => {
    expect(cleanText('un\u0000\u0007\r\ndeux\ttrois\u007f')).toBe('un\ndeux\ttrois');
    expect(cleanText('a\ud800b')).toBe('a\ufffdb');
  });

  test('is counted in characters as people see them, without the blanks around it', () => {
    expect(countRemaining(' 🙂🙂\n')).toBe(3_998);
  });

  test('can be sent with 1 to 4,000 characters', () => {
    expect([' \n', 'a', 'a'.repeat(4_000), 'a'.repeat(4_001)].map(canBeSent)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test('is near its limit from 3,500 characters on', () => {
    expect(isNearLimit(countRemaining('a'.repeat(3_499)))).toBe(false);
    expect(isNearLimit(countRemaining('a'.repeat(3_500)))).toBe(true);
  });
});
