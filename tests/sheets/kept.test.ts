import { describe, expect, test } from '@jest/globals';
import {
  addMembers,
  areaIn,
  call,
  formulasOf,
  granted,
  NAMES,
  openAddOn,
  protectTab,
  putInForce,
  refused,
  SHARED,
  setUp,
  valuesOf,
} from '../add-on';
import { freshSheet } from '../made-sheet';

const names = NAMES.en;
const open = () => freshSheet('en');
const state = (host: ReturnType<typeof open>) => granted(call(host, 'readState', {}));
const proposal = (host: ReturnType<typeof open>) => ({
  draft: state(host).draft?.revision ?? '',
  reason: 'why not',
});

describe('tabs that people delete, rename, copy and rearrange', () => {
  test('a Draft that is renamed to Definition is not taken for the Definition', () => {
    const host = open();
    host.workbook.deleteSheet(areaIn(host, 'Definition', 'A1').id);
    host.workbook.renameSheet(areaIn(host, 'Draft', 'A1').id, 'Definition');
    expect(state(host).definition).toBeNull();
    expect(granted(call(host, 'planSetup', { tab: null })).adds.map(({ name }) => name)).toEqual([
      'Definition',
    ]);
  });

  test('a column inserted into the Definition or Draft is not written over', () => {
    const host = open();
    host.workbook.insertColumns(areaIn(host, 'Definition', 'A1').id, 3, 1);
    host.edit('Definition', 'C5', 'mine');
    expect(refused(call(host, 'propose', proposal(host)))).toEqual({
      kind: 'obstacle',
      obstacle: { kind: 'columns changed', tab: 'Definition' },
    });
    expect(valuesOf(host, 'Definition', 'C5')).toEqual([['mine']]);
  });

  test('a header row that was emptied is no header row: the set-up finds the new one', () => {
    const host = open();
    const { id } = areaIn(host, 'Leads', 'A1');
    host.workbook.clear(id, areaIn(host, 'Leads', 'A1:J1').area, { contents: true });
    expect(state(host).leadTab).toBeNull();
    expect(refused(call(host, 'readLeads', {}))).toEqual({ kind: 'not set up' });
    expect(granted(call(host, 'recalculate', {}))).toEqual({ columns: 0, canJoin: false });
  });
});

describe('what people write into cells of LeadPact’s', () => {
  test('a heading typed over a formula stays, and is said to stand in the way', () => {
    const host = open();
    host.edit('Leads', 'J1', 'Owner');
    const obstacle = { kind: 'column in the way', tab: 'Leads', range: 'J1', found: 'Owner' };
    expect(refused(call(host, 'recalculate', {}))).toEqual({ kind: 'obstacle', obstacle });
    expect(refused(call(host, 'propose', proposal(host)))).toEqual({ kind: 'obstacle', obstacle });
    expect(granted(call(host, 'planSetup', { tab: null })).obstacles).toEqual([obstacle]);
    expect(valuesOf(host, 'Leads', 'J1')).toEqual([['Owner']]);
    expect(formulasOf(host, 'Leads', 'H1')[0]?.[0]).toContain('LEADS(');
  });

  test('Recalculate without a Definition tab leaves the formulas where they are', () => {
    const host = open();
    host.workbook.deleteSheet(areaIn(host, 'Definition', 'A1').id);
    expect(granted(call(host, 'recalculate', {}))).toEqual({ columns: 0, canJoin: false });
    expect(formulasOf(host, 'Leads', 'H1')[0]?.[0]).toContain('LEADS(');
  });

  test('a lead tab that someone protected afterwards: nothing of the new version is written', () => {
    const host = openAddOn([names.table], 'en', SHARED);
    setUp(host);
    protectTab(host, 'Leads');
    const before = state(host).definition;
    expect(refused(call(host, 'propose', proposal(host)))).toEqual({
      kind: 'obstacle',
      obstacle: { kind: 'protected tab', tab: 'Leads' },
    });
    expect(state(host).definition).toEqual(before);
  });

  test('a formula in the Draft stays while its value does', () => {
    const host = open();
    host.edit('Draft', 'F5', '=10+15');
    const { draft } = state(host);
    const rows = (draft?.rows ?? []).map((row, at) => (at === 5 ? [...row.slice(0, 7), 'note'] : row));
    granted(call(host, 'saveDraft', { rows, revision: draft?.revision ?? '' }));
    expect(formulasOf(host, 'Draft', 'F5')).toEqual([['=10+15']]);
    expect(valuesOf(host, 'Draft', 'F5:H6')).toEqual([
      [25, 'Fit', ''],
      [expect.any(Number), 'Fit', 'note'],
    ]);
  });

  test('a number moved into a cell that held a date stays a number', () => {
    const host = open();
    host.edit('Draft', 'E6', '2026/4/1');
    const { draft } = state(host);
    const rows = (draft?.rows ?? []).map((row, at) =>
      at === 5 ? [...row.slice(0, 4), 3, ...row.slice(5)] : row,
    );
    const saved = granted(call(host, 'saveDraft', { rows, revision: draft?.revision ?? '' }));
    expect(saved.rows[5]?.[4]).toBe(3);
  });

  test('a person’s note beside the version stays when the next one is put in force', () => {
    const host = open();
    host.edit('Draft', 'H2', 'agreed on 12 May');
    addMembers(host);
    putInForce(host);
    expect(valuesOf(host, 'Definition', 'B2:H2')[0]?.[6]).toBe('agreed on 12 May');
  });

  test('a column of the team’s that is reckoned from the score does not become part of it', () => {
    const host = open();
    host.edit('Leads', 'K1', 'Priority');
    host.edit('Leads', 'K2', '=H2*2');
    expect(granted(call(host, 'recalculate', {}))).toEqual({ columns: 3, canJoin: false });
    expect(formulasOf(host, 'Leads', 'H1')[0]?.[0]).not.toContain('K');
    expect(valuesOf(host, 'Leads', 'K2')).toEqual([[2 * Number(valuesOf(host, 'Leads', 'H2')[0]?.[0])]]);
  });
});
