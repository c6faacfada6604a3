import { expect, test } from '@jest/globals';
import type { Member } from 'backend/contract';
import { byPresence } from './member-order.ts';

test('who works here comes first, who has left last, by name among each', () => {
  const member = (name: string, state: Member['state']) => ({ name, state }) as Member; // only these two are looked at
  const members = [
    member('Zoé', 'active'),
    member('Abel', 'deactivated'),
    member('Élise', 'active'),
    member('Ben', 'invited'),
  ];
  expect(members.sort(byPresence).map(({ name }) => name)).toEqual(['Élise', 'Zoé', 'Ben', 'Abel']);
});
