import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { makeClock } from '../../../playground/engine/clock';

test('an unknown time zone throws', () => {
  expect(() => makeClock('Asia/Edo')).toThrow(RangeError);
});

test.each([
  ['Asia/Tokyo', Date.UTC(2026, 10, 20), '2026-11-19T15:00:00.000Z'],
  ['America/New_York', Date.UTC(2026, 6, 1), '2026-07-01T04:00:00.000Z'],
  ['America/New_York', Date.UTC(2026, 0, 1), '2026-01-01T05:00:00.000Z'],
  ['Asia/Kathmandu', Date.UTC(2026, 0, 1), '2025-12-31T18:15:00.000Z'],
  ['Asia/Tokyo', Date.UTC(1900, 0, 1), '1899-12-31T15:00:00.000Z'],
])('%s', (zone, wall, instant) => {
  expect(makeClock(zone).toInstant(wall).toISOString()).toBe(instant);
});

test('a time that the clock skips or repeats in spring and autumn still lies on its day', () => {
  const clock = makeClock('Europe/Berlin');
  for (const wall of [Date.UTC(2026, 2, 29, 2, 30), Date.UTC(2026, 9, 25, 2, 30)]) {
    expect(new Date(clock.toWall(clock.toInstant(wall))).getUTCDate()).toBe(new Date(wall).getUTCDate());
  }
});

test('an instant and back is itself, everywhere', () => {
  const zones = ['Asia/Tokyo', 'America/New_York', 'Europe/London', 'Australia/Lord_Howe', 'UTC'].map(
    makeClock,
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.integer({ min: Date.UTC(1950, 0), max: Date.UTC(2090, 0) }),
      (clock, wall) => {
        const instant = clock.toInstant(wall);
        // Within the hour that is set back or forward, a wall time stands for two instants or none.
        expect(Math.abs(clock.toWall(instant) - wall)).toBeLessThanOrEqual(3_600_000);
        expect(clock.toWall(clock.toInstant(clock.toWall(instant)))).toBe(clock.toWall(instant));
      },
    ),
    { numRuns: 500 },
  );
});
