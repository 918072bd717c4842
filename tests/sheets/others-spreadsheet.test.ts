import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../playground/apps-script/host';
import {
  allOf,
  call,
  ENGLISH,
  formulasOf,
  granted,
  openAddOn,
  refused,
  SHARED,
  setUp,
  valuesOf,
} from '../add-on';
import { preparedSheet } from '../made-sheet';
import { HEADINGS, leadRows, trimSheets } from '../make-sheet';
import { makeLikeOthers, type Others } from '../others-spreadsheet';
import { columnOf, handOver, place, readHandOver } from '../rpc/hand-over-sheet';

const OWNER = 'owner@example.co.jp';

/** A spreadsheet that its owner has shared, and made as people make theirs. */
function open(others: Others): Host {
  const host = openAddOn([ENGLISH], 'en', SHARED);
  makeLikeOthers(host, 'Leads', others);
  return host;
}

const namesOf = ({ workbook }: Host) => workbook.sheets().map(({ name }) => name);
const plan = (host: Host) => granted(call(host, 'planSetup', { tab: null }));

/** All that people may have in their spreadsheets, at once. */
const ALL: Others = {
  tabsWithoutCells: true,
  merged: 'A3:B3',
  frozenRows: 2,
  frozenColumns: 2,
  groupedRows: [2, 2],
  hiddenRows: [3, 1],
  filter: 'A1:G4',
  filterView: 'A1:G4',
  protectedRange: { a1: 'A2:C4', by: OWNER },
  table: 'A1:G4',
};

describe('the set-up works in a spreadsheet', () => {
  test.each<[string, Others]>([
    ['with tabs of a chart and of connected data', { tabsWithoutCells: true }],
    ['with merged cells below the headings', { merged: 'A3:B3' }],
    ['with frozen columns', { frozenColumns: 2 }],
    ['with frozen rows', { frozenRows: 1 }],
    ['with more frozen rows', { frozenRows: 2 }],
    ['with grouped and hidden rows', { groupedRows: [2, 2], hiddenRows: [3, 1] }],
    ['with a filter and a filter view', { filter: 'A1:G4', filterView: 'A1:G4' }],
    [
      'whose leads are protected, but for what the add-on writes',
      { protectedRange: { a1: 'A2:C4', by: OWNER } },
    ],
    ['with a Table that its owner can extend no further', { table: 'A1:G4' }],
    ['with all of these', ALL],
  ])('%s', (_, others) => {
    const host = open(others);
    expect(plan(host).obstacles).toEqual([]);
    expect(plan(host).leadTab).toBe('Leads');
    setUp(host);
    expect(namesOf(host).slice(-5)).toEqual(['Leads', 'Definition', 'Draft', 'Terms', 'History']);
    expect(valuesOf(host, 'Leads', 'H1:J1')).toEqual([['Score', 'Grade', 'Why']]);
    expect(host.workbook.errors()).toEqual([]);
    const { frozenRows, frozenColumns } = host.workbook.sheets().find(({ name }) => name === 'Leads') ?? {};
    expect([frozenRows, frozenColumns]).toEqual([
      Math.max(others.frozenRows ?? 0, 1),
      others.frozenColumns ?? 0,
    ]);
    // A trimmed sheet has to grow for new columns, and protected cells would be in the way of that.
    if (!others.tabsWithoutCells && !others.protectedRange) trimSheets(host);
    granted(call(host, 'readState', {}));
    granted(call(host, 'readLeads', {}));
    granted(call(host, 'prepareHandOver', { take: [], reasons: [] }));
    // The Summary reads what the requests before it read, and takes by far the longest: it is built where all of these meet.
    if (others === ALL) {
      trimSheets(host);
      granted(call(host, 'buildSummary', {}));
    }
    expect(host.workbook.errors()).toEqual([]);
  });
});

describe('the set-up refuses before it writes anything', () => {
  test.each<[string, Others, object]>([
    ['merged headings', { merged: 'B1:C1' }, { kind: 'merged header', tab: 'Leads', range: 'B1:C1' }],
    [
      'a heading merged with the first lead',
      { merged: 'B1:B2' },
      { kind: 'merged header', tab: 'Leads', range: 'B1:B2' },
    ],
    [
      'protected headings',
      { protectedRange: { a1: 'A1:Z1', by: OWNER } },
      { kind: 'protected tab', tab: 'Leads' },
    ],
  ])('%s', (_, others, obstacle) => {
    const host = open(others);
    const before = allOf(host, 'Leads');
    const { revision, obstacles } = plan(host);
    expect(obstacles).toEqual([obstacle]);
    expect(refused(call(host, 'setUp', { tab: 'Leads', revision }))).toEqual({ kind: 'obstacle', obstacle });
    expect(namesOf(host)).toEqual(['Leads']);
    expect(allOf(host, 'Leads')).toEqual(before);
  });

  test('a protected range where the sheet has no column to spare', () => {
    const host = open({ protectedRange: { a1: 'A2:B4', by: OWNER } });
    const { id, columns } = host.workbook.sheets()[0] ?? { id: '', columns: 0 };
    host.workbook.deleteColumns(id, 8, columns - 7);
    expect(plan(host).obstacles).toEqual([{ kind: 'protected tab', tab: 'Leads' }]);
  });
});

describe('sorting', () => {
  test('the plan tells that the headings are frozen, once', () => {
    const host = open({});
    expect(plan(host).freezes).toBe(1);
    setUp(host);
    expect(plan(host).freezes).toBe(0);
  });

  test('leaves the formulas in place, and the hand-over’s columns follow their leads', () => {
    const host = preparedSheet(leadRows(6));
    granted(handOver(host, [0, 4]));
    host.edit('Leads', place(host, 4, 'Decision'), 'Accepted');
    const formulas = formulasOf(host, 'Leads', 'G1:I2');
    const { id } = host.workbook.sheets().find(({ name }) => name === 'Leads') ?? { id: '' };
    host.workbook.sortSheet(id, [{ column: 1, ascending: false }]);
    expect(allOf(host, 'Leads')[0]?.slice(0, HEADINGS.length)).toEqual(HEADINGS);
    expect(formulasOf(host, 'Leads', 'G1:I2')).toEqual(formulas);
    expect(columnOf(host, 'Company')).toEqual([5, 4, 3, 2, 1, 0].map((at) => `Company ${at}`));
    expect(columnOf(host, 'Score').map((score) => score === 70)).toEqual([
      false,
      true,
      false,
      true,
      false,
      true,
    ]);
    expect(columnOf(host, 'Handed over on').map((date) => date instanceof Date)).toEqual([
      false,
      true,
      false,
      false,
      false,
      true,
    ]);
    expect(columnOf(host, 'Decision')).toEqual(['', 'Accepted', '', '', '', '']);
    granted(call(host, 'check', {}));
    expect(readHandOver(host).table.count).toBe(6);
    granted(handOver(host, [3]));
    expect(columnOf(host, 'Handed over on').filter((date) => date instanceof Date)).toHaveLength(3);
  });
});

test('a value that breaks a dropdown’s rule is told, and the lock is released', () => {
  const host = preparedSheet(leadRows(2));
  const { id } = host.workbook.sheets().find(({ name }) => name === 'Leads') ?? { id: '' };
  const column = (allOf(host, 'Leads')[0] ?? []).indexOf('Handed over on') + 1;
  host.workbook.setValidation(
    id,
    { row: 2, column, rows: 2, columns: 1 },
    { condition: { kind: 'list', values: ['never'], dropdown: true }, reject: true, help: null },
  );
  expect(refused(handOver(host, [0]))).toMatchObject({
    kind: 'refused value',
    tabs: ['Leads'],
    said: expect.stringContaining('violates the data validation rules'),
  });
  expect(columnOf(host, 'Handed over on')).toEqual(['', '']);
  granted(call(host, 'check', {}));
});
