import { expect, test } from '@jest/globals';
import type { Hours } from '../contract/index.ts';
import { openingOf } from './opening-hours.ts';

const morning = { from: '08:00', to: '12:00' };
const afternoon = { from: '14:00', to: '17:30' };
const hours: Hours = {
  monday: [morning, afternoon],
  tuesday: [morning, afternoon],
  wednesday: [morning],
  thursday: [morning, afternoon],
  friday: [morning, afternoon],
  saturday: [],
  sunday: [],
};
const brazzaville = { hours, holidays: ['2026-12-25'], timeZone: 'Africa/Brazzaville' as const };
// Both clocks are an hour ahead of UTC, all year: 07:00Z is eight in the morning there.
const at = (instant: string, department: Parameters<typeof openingOf>[0] = brazzaville) =>
  openingOf(department, new Date(instant));
const closedUntil = (opensAt: string | null) => ({ isOpen: false, opensAt });

test.each([
  ['the first minute', '2026-11-30T07:00:00.000Z'],
  ['the last', '2026-11-30T10:59:59.999Z'],
  ['the second span of the day', '2026-11-30T15:00:00.000Z'],
])('open in %s', (_, instant) => {
  expect(at(instant)).toEqual({ isOpen: true });
});

test.each([
  ['before the first span: today', '2026-11-30T06:59:59.999Z', '2026-11-30T07:00:00.000Z'],
  ['at noon: the same afternoon', '2026-11-30T11:00:00.000Z', '2026-11-30T13:00:00.000Z'],
  ['in the evening: tomorrow', '2026-11-30T16:30:00.000Z', '2026-12-01T07:00:00.000Z'],
  ['on Friday evening: on Monday', '2026-11-27T18:00:00.000Z', '2026-11-30T07:00:00.000Z'],
  [
    'after midnight there, while it is Sunday in UTC: today',
    '2026-11-29T23:30:00.000Z',
    '2026-11-30T07:00:00.000Z',
  ],
  ['on a holiday: the next day of work', '2026-12-25T09:00:00.000Z', '2026-12-28T07:00:00.000Z'],
  ['over the end of a year', '2026-12-31T17:00:00.000Z', '2027-01-01T07:00:00.000Z'],
])('closed %s', (_, instant, opensAt) => {
  expect(at(instant)).toEqual(closedUntil(opensAt));
});

test('a day may last until midnight, and the next one begin with it', () => {
  const always = [{ from: '00:00', to: '24:00' }];
  const night = { ...brazzaville, hours: { ...hours, saturday: always, sunday: always } };
  for (const instant of ['2026-11-27T23:00:00.000Z', '2026-11-28T22:59:59.999Z', '2026-11-28T23:00:00.000Z'])
    expect(at(instant, night)).toEqual({ isOpen: true });
  expect(at('2026-11-29T23:00:00.000Z', night)).toEqual(closedUntil('2026-11-30T07:00:00.000Z'));
});

test('who never opens says so', () => {
  const never = Object.fromEntries(Object.keys(hours).map(day => [day, []])) as unknown as Hours;
  expect(at('2026-11-30T09:00:00.000Z', { ...brazzaville, hours: never })).toEqual(closedUntil(null));
});

test('each department reads its own clock, whatever the server believes the time to be', () => {
  for (const timeZone of ['Africa/Brazzaville', 'Africa/Kinshasa'] as const)
    expect(at('2026-06-30T06:59:00.000Z', { ...brazzaville, timeZone })).toEqual(
      closedUntil('2026-06-30T07:00:00.000Z'),
    );
});
