import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { estimateBasis, estimateWaits, type PastWait } from './wait-estimate.ts';

const start = Date.parse('2026-11-28T08:00:00.000Z');
const at = (seconds: number) => new Date(start + seconds * 1000);
/** People who came together at the start and were taken after so many seconds each. */
const takenAt = (...seconds: number[]): PastWait[] =>
  seconds.map(answered => ({ queuedAt: at(0).toISOString(), answeredAt: at(answered).toISOString() }));
const everyTwoMinutes = takenAt(120, 240, 360, 480, 600, 720);

describe('how long it will probably take', () => {
  test('is not said where fewer than five were answered lately', () => {
    const now = at(720);
    expect(estimateWaits(everyTwoMinutes.slice(-4), now.toISOString(), now)(1)).toBeNull();
    expect(estimateWaits(everyTwoMinutes.slice(-5), now.toISOString(), now)(1)).not.toBeNull();
  });

  test('is the pace of the queue, as many times as there are people up to one’s place', () => {
    const waitAt = estimateWaits(everyTwoMinutes, at(700).toISOString(), at(720));
    expect(waitAt(1)).toEqual({ fromSeconds: 120, toSeconds: 120 });
    expect(waitAt(5)).toEqual({ fromSeconds: 600, toSeconds: 600 });
  });

  test('is a range as wide as the pace is uneven, and as there are few to tell it by', () => {
    const rangeAfter = (waits: PastWait[]) => estimateWaits(waits, at(890).toISOString(), at(900))(2);
    const uneven = [60, 90, 300, 330, 540, 600, 900];
    expect(rangeAfter(takenAt(...uneven.map((_, index) => 60 + 140 * index)))).toEqual({
      fromSeconds: 240,
      toSeconds: 300,
    });
    expect(rangeAfter(takenAt(...uneven))).toEqual({ fromSeconds: 0, toSeconds: 600 });
    const thrice = [0, 840, 1680].flatMap(later => uneven.map(seconds => seconds - 60 + later));
    const known = estimateWaits(takenAt(...thrice), at(2_570).toISOString(), at(2_580))(2);
    expect(known?.toSeconds).toBeLessThan(600);
  });

  test('does not count the time in which nobody waited', () => {
    const quick = [0, 1000, 2000, 3000, 4000, 5000].map(came => ({
      queuedAt: at(came).toISOString(),
      answeredAt: at(came + 20).toISOString(),
    }));
    const waitAt = estimateWaits(quick, at(6000).toISOString(), at(6005));
    expect(waitAt(1)).toEqual({ fromSeconds: 0, toSeconds: 60 });
  });

  test('grows while nobody takes who is next', () => {
    const waitAfter = (seconds: number) =>
      estimateWaits(everyTwoMinutes, at(700).toISOString(), at(720 + seconds))(2)?.toSeconds ?? 0;
    expect(waitAfter(100)).toBe(240);
    expect(waitAfter(900)).toBeGreaterThan(waitAfter(300));
    expect(waitAfter(300)).toBeGreaterThan(240);
  });

  test('is a proper range of whole minutes at any place after any past', () => {
    const past = fc
      .array(fc.tuple(fc.nat(7200), fc.nat(7200)), { minLength: estimateBasis.fewest, maxLength: 60 })
      .map(waits =>
        waits
          .map(([a, b]) => ({
            queuedAt: at(Math.min(a, b)).toISOString(),
            answeredAt: at(Math.max(a, b)).toISOString(),
          }))
          .sort((a, b) => (a.answeredAt < b.answeredAt ? -1 : 1)),
      );
    fc.assert(
      fc.property(past, fc.integer({ min: 1, max: 500 }), fc.nat(9000), (waits, place, came) => {
        const range = estimateWaits(waits, at(Math.min(came, 7200)).toISOString(), at(7200))(place);
        if (range === null) throw new Error('five waits are a basis');
        expect(range.fromSeconds % 60 || range.toSeconds % 60).toBe(0);
        expect(range.fromSeconds).toBeGreaterThanOrEqual(0);
        expect(range.toSeconds).toBeGreaterThanOrEqual(Math.max(60, range.fromSeconds));
      }),
    );
  });
});
