import { describe, expect, test } from '@jest/globals';
import {
  FULL_READING_MS,
  isOld,
  PAUSES_MS,
  pauseAfter,
  quietAfter,
} from '../../../src/sidebar/session/pacing';

/** The pauses after so many glances in a row without anything new. */
function pausesAfter(glances: number): number[] {
  const pauses: number[] = [];
  for (let quiet = 0; pauses.length < glances; quiet = quietAfter('same', quiet))
    pauses.push(pauseAfter(quiet));
  return pauses;
}

describe('the pause between two glances', () => {
  test('begins with 2 seconds and ends with 10, and never gets shorter', () => {
    const pauses = pausesAfter(30);
    expect([pauses[0], pauses.at(-1)]).toEqual([2000, 10_000]);
    expect(pauses).toEqual([...pauses].sort((one, other) => one - other));
    expect(new Set(pauses)).toEqual(new Set(PAUSES_MS));
  });

  test('is short again after something new, and the longest after a failure', () => {
    expect(pauseAfter(quietAfter('new', 7))).toBe(2000);
    expect(pauseAfter(quietAfter('failed', 0))).toBe(10_000);
  });
});

test('what was read 15 seconds ago is old', () => {
  expect([isOld(1000, 1000 + FULL_READING_MS - 1), isOld(1000, 1000 + FULL_READING_MS)]).toEqual([
    false,
    true,
  ]);
  expect(FULL_READING_MS).toBe(15_000);
});
