import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { asksForPerson } from './asks-for-person.ts';

interface Messages {
  wishes: string[];
  others: string[];
}

const fixture = new URL('../../test/fixtures/person-requests.json', import.meta.url);
// Our own file, in this shape.
const messages = JSON.parse(readFileSync(fixture, 'utf8')) as Record<'fr' | 'en' | 'mixed', Messages>;

// Judged unseen once and corrected against since: a floor under what works, no estimate. On messages never seen, expect
// eight in ten. A false alarm costs a person's time, so less of it is allowed than of missed wishes.
describe.each([
  ['French', messages.fr, 0.95],
  ['English', messages.en, 0.95],
  ['French mixed with Lingala', messages.mixed, 0.85],
])('of the messages in %s', (_language, { wishes, others }, floor) => {
  test('nearly all wishes for a person are understood', () => {
    const understood = wishes.filter(asksForPerson);
    expect(understood.length / wishes.length).toBeGreaterThanOrEqual(floor);
  });

  test('at most 1 in 100 others with the same words calls somebody', () => {
    const alarms = others.filter(asksForPerson);
    expect(alarms.length / others.length).toBeLessThanOrEqual(0.01);
  });
});
