import { expect, test } from '@jest/globals';
import { areaIn, call, formulasOf, granted } from '../../add-on';
import { signedSheet } from '../../made-sheet';
import { HEADINGS, leadRows, REASONS } from '../../make-sheet';
import { readHandOver } from '../hand-over-sheet';

test('the columns that go with every edit are counted; those moved to the right of Why no longer go', () => {
  const more = Array.from({ length: 38 }, (_, at) => `Column ${at}`);
  const rows = leadRows(4).map((row) => [...row, ...more.map((_, at) => at)]);
  const host = signedSheet(rows, 'en', [...HEADINGS, ...more]);
  granted(call(host, 'prepareHandOver', { take: [], reasons: REASONS.en }));
  expect(readHandOver(host).sentColumns).toBe(44);
  const { id } = areaIn(host, 'Leads', 'A1');
  // A to AR are the team's own, and AS to AU are Score, Grade and Why.
  expect(formulasOf(host, 'Leads', 'AS1:AU1')).toEqual([['=LEADS(A1:AR,Definition!A:H)', '', '']]);
  host.workbook.moveColumns(id, 7, 30, 48);
  expect(readHandOver(host).sentColumns).toBe(14);
  granted(call(host, 'recalculate', {}));
  expect(formulasOf(host, 'Leads', 'O1:Q1')).toEqual([['=LEADS(A1:N,Definition!A:H)', '', '']]);
});
