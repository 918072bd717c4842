import { describe, expect, test } from '@jest/globals';
import {
  backtestOf,
  type KnownEnding,
  ratesFrom,
  thresholdFor,
} from '../../../../src/domain/insight/backtest/backtest';

const tally = (stand: number, ending: KnownEnding, leads: number) => ({ stand, ending, leads });

/** Of 20 leads at each score, won from the top: 16, 12, 8, 4 and 0. */
const FALLING = backtestOf(
  [50, 40, 30, 20, 10].flatMap((score, at) => [
    tally(score, 'won', 16 - 4 * at),
    tally(score, 'lost', 4 + 4 * at),
  ]),
  null,
);

describe('a threshold is', () => {
  test.each([
    ['the lowest score with at most so many leads', { kind: 'capacity', leads: 40 }, 40],
    ['that of fewer where the next score has too many', { kind: 'capacity', leads: 59 }, 40],
    ['none where the highest score has too many', { kind: 'capacity', leads: 19 }, undefined],
    ['the lowest from which on so large a share was won', { kind: 'rate', rate: 0.6 }, 30],
    ['none where no share is so large', { kind: 'rate', rate: 0.81 }, undefined],
    ['the highest that misses so few wins', { kind: 'missed', share: 0.3 }, 40],
    ['the highest that misses none', { kind: 'missed', share: 0 }, 20],
  ] as const)('%s', (_, wanted, score) => {
    expect(FALLING.rows[thresholdFor(FALLING, wanted)]?.score).toBe(score);
  });

  test('none by missed wins where nothing was won', () => {
    const lost = backtestOf([tally(1, 'lost', 9)], null);
    expect(thresholdFor(lost, { kind: 'missed', share: 1 })).toBe(-1);
  });
});

test('the shares from a threshold up count all above it, and the wins that it misses', () => {
  const [, second] = FALLING.rows;
  const rates = second && ratesFrom(second, FALLING);
  expect([rates?.won?.rate, rates?.rejected, rates?.missed?.rate]).toEqual([28 / 40, null, 12 / 40]);
});

test.each([
  ['24 scores are rows of their own', 24, 0, 24],
  ['25 are put together', 25, 2, 13],
])('%s', (_, count, step, rows) => {
  const tested = backtestOf(
    Array.from({ length: count }, (_, score) => tally(score, 'won', 1)),
    null,
  );
  expect([tested.step, tested.rows.length]).toEqual([step, rows]);
});

test('a row of several scores is named by its lowest, below 0 too', () => {
  const tested = backtestOf(
    Array.from({ length: 25 }, (_, at) => tally(at - 12, 'open', 2)),
    null,
  );
  expect(tested.rows.map(({ score }) => score)).toEqual(Array.from({ length: 13 }, (_, at) => 12 - 2 * at));
  expect(tested.rows.map(({ open }) => open).slice(-2)).toEqual([4, 4]);
});

test('there are rejection rates only where some lead was rejected', () => {
  const won = [tally(5, 'won', 30), tally(5, 'lost', 20)];
  expect(backtestOf(won, null).rows[0]?.rejectionRate).toBeNull();
  const [row] = backtestOf([...won, tally(5, 'rejected', 50)], null).rows;
  expect([row?.rejectionRate?.rate, row?.winRate?.rate, row?.leads]).toEqual([0.5, 0.3, 100]);
});
