import { expect, test } from '@jest/globals';
import { hoursText, spansIn } from './hours-text.ts';

const day = [
  { from: '08:00', to: '12:00' },
  { from: '14:00', to: '17:30' },
];

test('a day is written as people write it, and read back', () => {
  expect(hoursText(day)).toBe('08:00-12:00, 14:00-17:30');
  for (const written of [hoursText(day), '14h-17h30 ; 8:00 – 12', ' 8-12,14:00—17:30, '])
    expect(spansIn(written)).toEqual(day);
  expect(spansIn('')).toEqual([]);
  expect(spansIn('00:00-24:00')).toEqual([{ from: '00:00', to: '24:00' }]);
});

test.each([
  'matin',
  '08:00',
  '12:00-08:00',
  '08:00-08:00',
  '8-12, 11-13',
  '08:60-12:00',
  '24:00-25:00',
  '8-12-14',
])('"%s" is no day', written => {
  expect(spansIn(written)).toBeNull();
});
