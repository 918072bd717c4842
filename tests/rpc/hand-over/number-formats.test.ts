import { expect, test } from '@jest/globals';
import { areaIn, call, granted, openAddOn, setUp } from '../../add-on';
import { preparedSheet } from '../../made-sheet';
import { leadRows, REASONS, signDefinition } from '../../make-sheet';
import { handOver } from '../hand-over-sheet';

/** A version of 1, a score of 70, as dates. */
const AS_DATES = /^(1899-12-31|1900-03-10)$/;

test('beside a last column of dates, in a sheet without a column to spare, scores and versions are numbers', () => {
  const day = new Date('2026-11-01T00:00:00Z');
  const headings = ['Company', 'Job title', 'Employees', 'Phone', 'Last activity'];
  const rows = [headings, ['Acme', 'Sales Director', 500, '1', day], ['Blue', 'Clerk', 5, '', day]];
  const host = openAddOn([{ name: 'Leads', rows }]);
  const { workbook } = host;
  const { id } = areaIn(host, 'Leads', 'A1');
  workbook.deleteColumns(id, 6, workbook.sheet(id).columns - 5);
  workbook.setFormat(id, areaIn(host, 'Leads', 'E2:E').area, { numberFormat: 'yyyy-mm-dd' });
  setUp(host);
  signDefinition(host);
  granted(call(host, 'prepareHandOver', { take: [], reasons: REASONS.en }));
  granted(handOver(host, [0]));
  const { columns } = workbook.extent(id);
  const shown = workbook.displays(id, { row: 2, column: 1, rows: 1, columns })[0] ?? [];
  expect(shown.slice(4, 7)).toEqual(['2026-11-01', '70', 'Hot']);
  expect(shown.slice(9, 11)).toEqual(['1', '70']);
});

test.each([
  [12, 17],
  [11, 16],
  [10, 13],
  [15, 11],
])('with column %s moved before %s, no number of a hand-over is shown as a date', (from, before) => {
  const host = preparedSheet(leadRows());
  const { id } = areaIn(host, 'Leads', 'A1');
  granted(handOver(host, [0]));
  host.workbook.moveColumns(id, from, 1, before);
  granted(handOver(host, [2, 4]));
  const { rows, columns } = host.workbook.extent(id);
  const shown = host.workbook.displays(id, { row: 2, column: 1, rows: rows - 1, columns }).flat();
  expect(shown.filter((text) => AS_DATES.test(text))).toEqual([]);
  expect(shown.filter((text) => text === '70').length).toBe(6);
});
