import { describe, expect, test } from '@jest/globals';
import { createWorkbook, openWorkbook } from '../../../playground/engine/open-workbook';
import type { Workbook } from '../../../playground/engine/workbook';
import { standingAt } from '../../host';
import { cell, join } from './two-windows';

const DAY = 86_400_000;

/** A workbook whose clock stands at half past eleven in the evening of UTC. */
function openAt(timeZone: string): Workbook {
  const workbook = createWorkbook([{ name: 'Day', rows: [['']] }], {
    timeZone,
    ...standingAt('2026-11-23T23:30:00Z'),
  });
  workbook.write('sheet1', 1, 1, [
    [
      { formula: '=TODAY()' },
      { formula: '=NOW()' },
      { formula: '=A1+1' },
      { formula: '=TEXT(A1,"yyyy-mm-dd")' },
    ],
  ]);
  return workbook;
}

const values = (workbook: Workbook) =>
  workbook
    .values('sheet1', { ...cell(1, 1), columns: 4 })[0]
    ?.map((value) => (value instanceof Date ? value.toISOString() : value));

describe('the clock of a workbook', () => {
  test.each([
    ['Asia/Tokyo', '2026-11-23T15:00:00.000Z', '2026-11-24'],
    ['America/Los_Angeles', '2026-11-23T08:00:00.000Z', '2026-11-23'],
    ['UTC', '2026-11-23T00:00:00.000Z', '2026-11-23'],
  ])('tells the day in the time zone of the sheet, %s', (timeZone, midnight, day) => {
    const [today, now, , text] = values(openAt(timeZone)) ?? [];
    expect([today, now, text]).toEqual([midnight, '2026-11-23T23:30:00.000Z', day]);
  });

  test('moved on, has formulas follow, in every window and after reopening', () => {
    const first = openAt('Asia/Tokyo');
    const second = join(first);
    let told = 0;
    second.onChange((kind) => {
      if (kind === 'cells') told++;
    });
    first.moveClock(10 * DAY);
    for (const workbook of [first, second]) {
      expect(workbook.now()).toBe(Date.parse('2026-12-03T23:30:00Z'));
      expect(values(workbook)?.[0]).toBe('2026-12-03T15:00:00.000Z');
      expect(values(workbook)?.[3]).toBe('2026-12-04');
    }
    expect(told).toBeGreaterThan(0);
    second.moveClock(DAY);
    expect(values(first)?.[3]).toBe('2026-12-05');
    const again = openWorkbook(first.save(), standingAt('2026-11-23T23:30:00Z'));
    expect(values(again)?.[3]).toBe('2026-12-05');
  });
});
