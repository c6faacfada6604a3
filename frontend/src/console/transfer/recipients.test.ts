import { expect, test } from '@jest/globals';
import type { Availability, Colleague } from 'backend/contract';
import { departmentsAmong, recipientsAmong } from './recipients.ts';

const colleague = (name: string, availability: Availability, assigned: number): Colleague => ({
  agentId: name.toLowerCase(),
  name,
  availability,
  connected: true,
  assigned,
});
const team = [
  colleague('Awa', 'online', 1),
  colleague('Ben', 'offline', 0),
  colleague('Chloé', 'online', 4),
  colleague('Diane', 'online', 0),
  colleague('Élie', 'away', 0),
];
const names = (choice: Partial<Parameters<typeof recipientsAmong>[1]>) =>
  recipientsAmong(team, { without: ['awa', undefined], search: '', chosen: undefined, ...choice }).map(
    ({ name }) => name,
  );

test('who is at the desk and holds least comes first; the reader is not among them', () => {
  expect(names({})).toEqual(['Diane', 'Chloé', 'Élie', 'Ben']);
});

test('a name is found without its accents and in any case, and who is chosen stays in sight', () => {
  expect(names({ search: ' ELI' })).toEqual(['Élie']);
  expect(names({ search: 'chloe', chosen: 'ben' })).toEqual(['Chloé', 'Ben']);
  expect(names({ search: 'nobody' })).toEqual([]);
});

test('a department is found by what it is called in the reader’s language, in their order', () => {
  const all = [{ id: 'emploi' }, { id: 'technique' }];
  const names: Record<string, string> = { emploi: 'Emploi', technique: 'Assistance technique' };
  const found = (search: string, chosen?: string) =>
    departmentsAmong(all, { search, chosen }, id => names[id] ?? id).map(({ id }) => id);
  expect(found('')).toEqual(['emploi', 'technique']);
  expect(found('ASSIST')).toEqual(['technique']);
  expect(found('ventes', 'emploi')).toEqual(['emploi']);
});
