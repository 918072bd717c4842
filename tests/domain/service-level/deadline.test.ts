import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { answerBy, overdueBefore, overdueBeforeFormula } from '../../../src/domain/service-level/deadline';
import {
  isWorkingDay,
  workingDayAfter,
  workingDayBefore,
} from '../../../src/domain/service-level/working-day';
import { formatDay, readDayText } from '../../../src/domain/values/day';

function day(text: string): number {
  const found = readDayText(text);
  if (found === null) throw new Error(`${text} is no day`);
  return found;
}

/** Labour Thanksgiving Day, a Monday, and the day after. */
const HOLIDAYS = new Set([day('2026-11-23'), day('2026-11-24')]);
const NONE: ReadonlySet<number> = new Set();

describe('a working day', () => {
  test.each([
    ['2026-11-20', true, 'a Friday'],
    ['2026-11-21', false, 'a Saturday'],
    ['2026-11-22', false, 'a Sunday'],
    ['2026-11-23', false, 'a Monday that is a holiday'],
    ['2026-11-25', true, 'a Wednesday'],
    ['1969-12-31', true, 'a Wednesday before 1970'],
    ['1969-12-28', false, 'a Sunday before 1970'],
  ])('%s: %s (%s)', (text, expected) => {
    expect(isWorkingDay(day(text), HOLIDAYS)).toBe(expected);
  });

  test('is counted back from a day that need not be one', () => {
    const back = (text: string, count: number) => formatDay(workingDayBefore(day(text), count, HOLIDAYS));
    expect(back('2026-11-25', 0)).toBe('2026-11-25');
    expect(back('2026-11-25', 1)).toBe('2026-11-20');
    expect(back('2026-11-22', 1)).toBe('2026-11-20');
    expect(back('2026-11-25', 2)).toBe('2026-11-19');
  });

  test('is none before 1900 and none after 9999, as Sheets has none', () => {
    expect(formatDay(workingDayBefore(day('1900-01-10'), 20, NONE))).toBe('1900-01-01');
    expect(formatDay(workingDayAfter(day('9999-12-20'), 20, NONE))).toBe('9999-12-31');
  });
});

describe('the deadline of a Service level', () => {
  const level = (number: number, inWorkingDays = true) => ({ number, inWorkingDays });

  test('of calendar days counts every day', () => {
    expect(formatDay(overdueBefore(level(2, false), day('2026-11-24'), HOLIDAYS))).toBe('2026-11-22');
    expect(formatDay(answerBy(level(2.5, false), day('2026-11-22'), HOLIDAYS))).toBe('2026-11-24');
  });

  test('of working days counts a part of a day as none, and never lies in the past of a hand-over', () => {
    const today = day('2026-11-25');
    expect(overdueBefore(level(2.9), today, NONE)).toBe(overdueBefore(level(2), today, NONE));
    expect(overdueBefore(level(-3), today, NONE)).toBe(today);
  });

  test('is missed exactly on the day after the last working day that a lead has', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20_000, max: 21_000 }),
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: 8 }),
        fc.uniqueArray(fc.integer({ min: 19_950, max: 21_050 }), { maxLength: 200 }),
        (handedOver, waited, days, holidays) => {
          const free = new Set(holidays);
          let [last, left] = [handedOver, days];
          while (left > 0) {
            last += 1;
            if (isWorkingDay(last, free)) left -= 1;
          }
          const today = handedOver + waited;
          expect(handedOver < overdueBefore(level(days), today, free)).toBe(today > last);
          expect(answerBy(level(days), handedOver, free)).toBe(last);
        },
      ),
    );
  });

  test.each([
    [1.5, 'TODAY()-1', 19_999],
    [0.5, 'TODAY()', 20_000],
    [-1, 'TODAY()', 20_000],
  ])('a part of a day doesn’t count, in the sidebar as in the formula: %p days', (days, formula, limit) => {
    expect(overdueBefore(level(days, false), 20_000, new Set())).toBe(limit);
    expect(overdueBeforeFormula(level(days, false), null)).toBe(formula);
  });

  test('is written as a formula', () => {
    expect(overdueBeforeFormula(level(2, false), "'Holidays'!A:A")).toBe('TODAY()-2');
    expect(overdueBeforeFormula(level(0), null)).toBe('TODAY()');
    expect(overdueBeforeFormula(level(2), null)).toBe('WORKDAY(TODAY(); -2)');
    expect(overdueBeforeFormula(level(2), "'祝日'!A:A")).toBe(
      "WORKDAY(TODAY(); -2; IFERROR(FILTER('祝日'!A:A; ISNUMBER('祝日'!A:A)); 0))",
    );
  });
});
