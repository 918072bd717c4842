import { describe, expect, test } from '@jest/globals';
import { openTestHost } from '../../host';
import { makeLikeOthers, type Others } from '../../others-spreadsheet';

const ROWS = [
  ['Company', 'Size'],
  ['Acme', 3],
  ['Blue', 1],
  ['Sky', 2],
];

function open(others: Others, body: string) {
  const script = `
    function attempt(work) { try { return work(); } catch (e) { return String(e); } }
    function act() {
      var spreadsheet = SpreadsheetApp.getActive();
      var sheet = spreadsheet.getSheetByName('Leads');
      ${body}
    }`;
  const user = { email: 'sales@example.co.jp', locale: 'en' } as const;
  const editors = ['owner@example.co.jp', user.email];
  const host = openTestHost({ tables: [{ name: 'Leads', rows: ROWS }], script, user, editors });
  makeLikeOthers(host, 'Leads', others);
  return host;
}

const seen = (others: Others, body: string) => open(others, body).run('act', []);

describe('tabs without cells', () => {
  test('are told by their type, and know their name and place', () => {
    const body = `return spreadsheet.getSheets().map(function (tab) {
      return [tab.getName(), String(tab.getType()), tab.getType() === SpreadsheetApp.SheetType.GRID, tab.getIndex()]; });`;
    expect(seen({ tabsWithoutCells: true }, body)).toEqual([
      ['Chart1', 'OBJECT', false, 1],
      ['Connected', 'DATASOURCE', false, 2],
      ['Leads', 'GRID', true, 3],
    ]);
  });

  test.each([
    'getDataRange()',
    'getRange(1, 1)',
    "getRange('A1')",
    'getLastRow()',
    'getMaxColumns()',
    'getDeveloperMetadata()',
    'getProtections(SpreadsheetApp.ProtectionType.SHEET)',
    'getConditionalFormatRules()',
    'setFrozenRows(1)',
  ])('throw at %s', (call) => {
    const body = `return ['Chart1', 'Connected'].map(function (name) {
      return attempt(function () { return spreadsheet.getSheetByName(name).${call}; }); });`;
    expect(seen({ tabsWithoutCells: true }, body)).toEqual([
      'Exception: This operation is not supported on sheets of type OBJECT.',
      'Exception: This operation is not supported on sheets of type DATASOURCE.',
    ]);
  });

  test('have no active range while a person looks at them', () => {
    const body = `spreadsheet.setActiveSheet(spreadsheet.getSheetByName('Chart1'));
      return [spreadsheet.getActiveSheet().getName(), spreadsheet.getActiveRange(), spreadsheet.getCurrentCell()];`;
    expect(seen({ tabsWithoutCells: true }, body)).toEqual(['Chart1', null, null]);
  });
});

describe('what hangs on cells', () => {
  test('merged, frozen, grouped', () => {
    const body = `return [sheet.getRange('A1:C9').getMergedRanges().map(function (r) { return r.getA1Notation(); }),
      sheet.getFrozenRows(), sheet.getFrozenColumns(), sheet.getRowGroupDepth(3), sheet.getRowGroupDepth(4)];`;
    const others = { merged: 'B9:C9', frozenRows: 1, frozenColumns: 1, groupedRows: [2, 2] as const };
    expect(seen(others, body)).toEqual([['B9:C9'], 1, 1, 1, 0]);
  });

  test('a script groups and ungroups', () => {
    const body = `sheet.getRange('2:3').shiftRowGroupDepth(1); sheet.getRange('B:B').shiftColumnGroupDepth(1);
      var before = [sheet.getRowGroupDepth(2), sheet.getColumnGroupDepth(2)];
      sheet.getRange('2:3').shiftRowGroupDepth(-1);
      return before.concat(sheet.getRowGroupDepth(2));`;
    expect(seen({}, body)).toEqual([1, 1, 0]);
  });

  test('a filter is one a sheet, follows its cells, and sorts below its headings', () => {
    const body = `
      var again = attempt(function () { sheet.getRange('A1:B2').createFilter(); });
      sheet.insertColumnsBefore(1, 1);
      sheet.getFilter().sort(3, true);
      var place = sheet.getFilter().getRange().getA1Notation();
      sheet.getFilter().remove();
      return [again, place, sheet.getFilter(), sheet.getRange('B1:B4').getValues().join()];`;
    expect(seen({ filter: 'A1:B4', filterView: 'A1:B4' }, body)).toEqual([
      "Exception: You can't create a filter in a sheet that already has a filter.",
      'B1:C4',
      null,
      'Company,Blue,Sky,Acme',
    ]);
  });

  test('a range that another person protected refuses a write, and sorting through it', () => {
    const others = { protectedRange: { a1: 'B2:B4', by: 'owner@example.co.jp' } };
    for (const write of [
      "getRange('B2').setValue(1)",
      "getRange('A2:B4').sort(1)",
      'sort(1)',
      'insertRowBefore(1)',
    ])
      expect(() => seen(others, `sheet.${write};`)).toThrow(
        'You are trying to edit a protected cell or object.',
      );
    seen(others, "sheet.getRange('A2').setValue('x');");
  });

  test('the headings of a Table take no formula, its rows do', () => {
    const body = `
      sheet.getRange('B2').setFormula('=1+1');
      sheet.getRange('A1').setValue('Firm');
      sheet.getRange('B1').setFormula('=1+1');
      var told = attempt(function () { SpreadsheetApp.flush(); });
      return [told, sheet.getRange('A1:B2').getValues()];`;
    expect(seen({ table: 'A1:B4' }, body)).toEqual([
      'Exception: The header cells of a table take no formulas.',
      [
        ['Firm', 'Size'],
        ['Acme', 2],
      ],
    ]);
    expect(() => open({ table: 'A1:B4' }, '').edit('Leads', 'B1', '=1')).toThrow('take no formulas');
  });
});
