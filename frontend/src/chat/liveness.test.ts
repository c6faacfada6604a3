import { describe, expect, test } from '@jest/globals';
import { nextLiveness } from './liveness.ts';

describe('a list reads aloud', () => {
  test('the first message, and each one below it', () => {
    expect(nextLiveness([], ['a'], 'off')).toBe('polite');
    expect(nextLiveness(['a'], ['a', 'b', 'c'], 'off')).toBe('polite');
  });

  test('an answer that takes the place of another', () => {
    expect(nextLiveness(['a', 'b'], ['a', 'c'], 'off')).toBe('polite');
  });

  test('neither a history that is shown again nor older messages above', () => {
    expect(nextLiveness([], ['a', 'b'], 'polite')).toBe('off');
    expect(nextLiveness(['x', 'y'], ['a', 'b'], 'polite')).toBe('off');
    expect(nextLiveness(['c'], ['a', 'b', 'c'], 'polite')).toBe('off');
  });

  test('nothing else than before when only the state of a message changes', () => {
    expect(nextLiveness(['a', 'b'], ['a', 'b'], 'off')).toBe('off');
    expect(nextLiveness(['a', 'b'], ['a', 'b'], 'polite')).toBe('polite');
  });
});
