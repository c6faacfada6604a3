import { expect, test } from '@jest/globals';
import { initialsOf } from './initials.ts';

test.each([
  ['Awa', 'A'],
  ['awa mbemba', 'AM'],
  ['Chantal Ngoma-Lestrange', 'CL'],
  ['  Édouard   de  la Tour ', 'ÉT'],
  ['👩🏾‍💻 Grâce', '👩G'],
  ['', ''],
])('%s is %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
