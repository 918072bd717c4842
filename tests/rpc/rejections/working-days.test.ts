import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../../playground/apps-script/host';
import { overdueBefore } from '../../../src/domain/service-level/deadline';
import { allOf, areaIn, call, granted } from '../../add-on';
import { preparedSheet } from '../../made-sheet';
import { leadRows } from '../../make-sheet';
import { put, readHandOver } from '../hand-over-sheet';

const MS_A_DAY = 86_400_000;
/** The machine's day: TODAY() is of its time zone. */
const TODAY = Math.floor((Date.now() - new Date().getTimezoneOffset() * 60_000) / MS_A_DAY);
const LEADS = 24;
const midnight = (day: number) => new Date(day * MS_A_DAY - 9 * 3_600_000);
const noon = (day: number) => new Date(midnight(day).getTime() + MS_A_DAY / 2);

/** Leads that were handed over 0, 1, 2 … days ago, under a Service level of two working days. */
function waitingSheet(holidays: readonly (Date | string)[] | null): Host {
  const host = preparedSheet(leadRows(LEADS));
  for (let row = 0; row < LEADS; row++) put(host, row, 'Handed over on', noon(TODAY - row));
  const definition = allOf(host, 'Definition');
  const at = definition.findIndex(([part]) => part === 'Service level') + 1;
  host.workbook.write(areaIn(host, 'Definition', 'A1').id, at, 4, [['working days']]);
  if (holidays !== null) {
    const { id } = host.workbook.addSheet('祝日');
    host.workbook.write(
      id,
      1,
      1,
      holidays.map((day) => [day]),
    );
  }
  granted(call(host, 'check', {}));
  granted(call(host, 'buildSummary', {}));
  return host;
}

/** How many leads the Summary, and how many the marks in the Decision column, show as overdue. */
function overdueIn(host: Host): readonly unknown[] {
  const { id } = areaIn(host, 'Leads', 'A1');
  const formulas = host.workbook
    .conditionalFormats(id)
    .flatMap(({ condition }) => (condition.kind === 'formula' ? [condition.formula] : []));
  const overdue = formulas.find((formula) => formula.includes('TODAY'));
  host.workbook.insertColumns(id, 19, 6);
  host.workbook.write(
    id,
    2,
    20,
    Array.from({ length: LEADS }, (_, row) => [
      { formula: (overdue ?? '').replaceAll(/(\$[A-Z]+)2\b/g, `$1${row + 2}`) },
    ]),
  );
  const marks = host.workbook.values(id, { row: 2, column: 20, rows: LEADS, columns: 1 }).flat();
  const summary = allOf(host, 'Summary').find(([figure]) => figure === 'Overdue')?.[1];
  return [summary, marks.filter((mark) => mark === true).length];
}

describe('a Service level in working days', () => {
  test.each<[string, readonly number[] | null]>([
    ['without a Holidays tab', null],
    ['with an empty one', []],
    ['with holidays', [1, 2, 3, 4, 8]],
  ])('%s counts alike in the Summary, the marks and the sidebar', (_, ago) => {
    const days = ago?.map((count) => TODAY - count) ?? [];
    const host = waitingSheet(ago === null ? null : ['Day', ...days.map(midnight), 'no day']);
    const told = readHandOver(host).holidays;
    expect(told).toHaveLength(days.length);
    const limit = overdueBefore({ number: 2, inWorkingDays: true }, TODAY, new Set(days));
    const expected = Math.max(0, LEADS - 1 - (TODAY - limit));
    expect(overdueIn(host)).toEqual([expected, expected]);
    expect(expected).toBeGreaterThan(0);
    expect(expected).toBeLessThan(LEADS - 3);
  });

  test('reads the Holidays tab only where it is asked for', () => {
    const host = preparedSheet(leadRows(6));
    host.workbook.write(host.workbook.addSheet('Holidays').id, 1, 1, [[midnight(TODAY)]]);
    expect(readHandOver(host).holidays).toEqual([]);
  });
});

test('in Japanese the set-up brings a tab with Japan’s holidays, which is never made anew', () => {
  const host = preparedSheet(leadRows(6), 'ja');
  const [headings, first] = allOf(host, '祝日');
  expect(headings).toEqual(['日付', '名前']);
  expect(first).toEqual([midnight(Date.UTC(2026, 0, 1) / MS_A_DAY), '元日']);
  host.workbook.write(areaIn(host, '祝日', 'A1').id, 2, 2, [['正月']]);
  granted(call(host, 'prepareHandOver', { take: [], reasons: [] }));
  expect(allOf(host, '祝日')[1]?.[1]).toBe('正月');
  expect(host.workbook.sheets().filter(({ name }) => name.startsWith('祝日'))).toHaveLength(1);
});
