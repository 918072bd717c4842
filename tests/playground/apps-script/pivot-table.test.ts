import { describe, expect, test } from '@jest/globals';
import { openWorkbook } from '../../../playground/engine/open-workbook';
import { openTestHost } from '../../host';

const LEADS = [
  ['Reason', 'Month', 'Leads'],
  ['No need', '2026-10', 2],
  ['No budget', '2026-11', 3],
  ['No need', '2026-11', 1],
  ['', '', ''],
];
const PIVOT = `var pivot = sheet.getRange('E2').createPivotTable(sheet.getRange('A1:C6'));
  pivot.addRowGroup(1).sortAscending();
  pivot.addColumnGroup(2);
  pivot.addPivotValue(3, SpreadsheetApp.PivotTableSummarizeFunction.SUM).setDisplayName('Sum');
  pivot.addFilter(1, SpreadsheetApp.newFilterCriteria().whenCellNotEmpty().build());`;

function open(body: string) {
  const script = `function act() {
    var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Leads');
    ${body}
  }
  function shown() { return SpreadsheetApp.getActiveSheet().getRange('E2:I6').getValues(); }
  function count() { return SpreadsheetApp.getActiveSheet().getPivotTables().length; }`;
  const host = openTestHost({ tables: [{ name: 'Leads', rows: LEADS }], script });
  return { host, act: () => host.run('act', []), shown: () => host.run('shown', []) };
}

describe('what a pivot table refuses', () => {
  test.each([
    [
      'no range as its source',
      "sheet.getRange('E2').createPivotTable('A1:C5')",
      "don't match the method signature",
    ],
    ['a column outside of its source', `${PIVOT} pivot.addRowGroup(5)`, 'outside of the source data'],
    [
      'a condition that is not emulated',
      `${PIVOT} pivot.addFilter(1, SpreadsheetApp.newFilterCriteria().whenTextContains('x').build())`,
      'is not emulated',
    ],
    [
      'a source without headings',
      "sheet.getRange('E2').createPivotTable(sheet.getRange('A5:C6')).addRowGroup(1)",
      'has no heading of its own',
    ],
  ])('%s', (_, body, message) => {
    expect(open(body).act).toThrow(message);
  });
});

describe('a pivot table', () => {
  test('counts by row and column with totals, without the rows that its filter leaves out, live', () => {
    const { host, act, shown } = open(PIVOT);
    act();
    expect(shown()).toEqual([
      ['Sum', '2026-10', '2026-11', 'Total', ''],
      ['No budget', '', 3, 3, ''],
      ['No need', 2, 1, 3, ''],
      ['Total', 2, 4, 6, ''],
      ['', '', '', '', ''],
    ]);
    const { workbook } = host;
    const [sheet] = workbook.sheets();
    workbook.write(sheet?.id ?? '', 5, 1, [['No budget', '2026-10', 4]]);
    expect(shown()).toEqual([
      ['Sum', '2026-10', '2026-11', 'Total', ''],
      ['No budget', 4, 3, 7, ''],
      ['No need', 2, 1, 3, ''],
      ['Total', 6, 4, 10, ''],
      ['', '', '', '', ''],
    ]);
  });

  test('is found with its parts, and goes without its source', () => {
    const { host, act } = open(`${PIVOT}
      var found = sheet.getPivotTables()[0];
      var parts = [found.getAnchorCell().getA1Notation(), found.getRowGroups()[0].getSourceDataColumn(), found.getColumnGroups().length, found.getPivotValues().length];
      found.remove();
      return parts.concat(sheet.getRange('E2').getValue(), sheet.getRange('A2').getValue());`);
    expect(act()).toEqual(['E2', 1, 1, 1, '', 'No need']);
    expect(host.run('count', [])).toBe(0);
  });

  test('stands in what is saved', () => {
    const { host, act, shown } = open(PIVOT);
    act();
    const again = openWorkbook(host.workbook.save());
    const [sheet] = again.sheets();
    const area = { row: 2, column: 5, rows: 5, columns: 5 };
    expect(again.values(sheet?.id ?? '', area)).toEqual(shown());
  });
});
