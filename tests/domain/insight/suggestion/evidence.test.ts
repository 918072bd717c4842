import { describe, expect, test } from '@jest/globals';
import type { Case } from '../../../../src/domain/insight/columns/case';
import { evidenceOf } from '../../../../src/domain/insight/suggestion/evidence';

const lost = (reason: string): Case => ({ ending: 'lost', reason, day: null });
const WON: Case = { ending: 'won', reason: 'a good price', day: null };

/** The evidence of a criterion that the first leads meet. */
function evidence(met: number, cases: readonly Case[]) {
  const won = cases.map(({ ending }) => Number(ending === 'won'));
  return evidenceOf(
    (lead) => lead < met,
    won,
    (lead) => cases[lead],
  );
}

describe('the evidence of a criterion', () => {
  const TEN = [...Array.from({ length: 6 }, () => WON), ...Array.from({ length: 4 }, () => lost(''))];

  test('counts the leads that meet it and those that don’t, and the wins of each', () => {
    expect(evidence(8, TEN)).toMatchObject({ met: 8, metWon: 6, unmet: 2, unmetWon: 0 });
    expect(evidence(2, TEN)).toMatchObject({ met: 2, metWon: 2, unmet: 8, unmetWon: 4 });
  });

  test('has shares of 8 leads and more, and none of fewer', () => {
    expect(evidence(8, TEN).rateMet?.rate).toBe(6 / 8);
    expect(evidence(8, TEN).rateUnmet).toBeNull();
    expect(evidence(2, TEN).rateUnmet?.rate).toBe(4 / 8);
    expect(evidence(2, TEN).rateMet).toBeNull();
  });

  test('draws the lift towards 1 where few leads meet it', () => {
    expect(evidence(8, TEN).lift).toBeCloseTo((6 + 20 * 0.6) / 28 / 0.6, 10);
    expect(evidence(0, TEN).lift).toBe(1);
    expect(evidence(0, []).lift).toBe(1);
  });

  test.each([
    ['all of the won and half of the lost', 8, TEN, 0.75],
    ['a third of the won alone', 2, TEN, 2 / 3],
    ['the lost alone: it tells as much as the won alone', 4, [...TEN].reverse(), 1],
    ['no lead', 0, TEN, 0.5],
    ['some of leads that are all won', 3, TEN.slice(0, 6), 0.5],
    ['some of leads that are all lost', 2, TEN.slice(6), 0.5],
  ])('tells by itself as much as it does of %s', (_, met, cases, auc) => {
    expect(evidence(met, cases).aloneAuc).toBeCloseTo(auc, 10);
  });

  test('has no reason of a lead that was won, or that has none', () => {
    expect(evidence(4, [WON, lost(''), lost('Price')]).reasons).toEqual([{ reason: 'Price', leads: 1 }]);
  });

  test('has at most three reasons of the lost leads that meet it, as first written, the most frequent first', () => {
    const reasons = [
      'Budget',
      'Price',
      ' PRICE',
      'Timing',
      'timing',
      'Timing',
      'Rival',
      'Rival',
      '',
      'price',
    ];
    const cases = [WON, ...reasons.map(lost), lost('Budget'), lost('Budget'), lost('Budget')];
    expect(evidence(1 + reasons.length, cases).reasons).toEqual([
      { reason: 'Price', leads: 3 },
      { reason: 'Timing', leads: 3 },
      { reason: 'Rival', leads: 2 },
    ]);
  });
});
