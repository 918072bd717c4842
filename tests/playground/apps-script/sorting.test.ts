import { describe, expect, test } from '@jest/globals';
import { quietly } from '../../../playground/engine/engine';
import { gridModel } from '../../../playground/engine/grid';
import type { Cell } from '../../../playground/engine/workbook';
import { openTestHost } from '../../host';

const SCRIPT = `
  function sheet() { return SpreadsheetApp.getActive().getSheetByName('Leads'); }
  function freeze() { sheet().setFrozenRows(1); }
  function sortSheet(column, ascending) { sheet().sort(column, ascending); }
  function sortRange(a1, spec) { sheet().getRange(a1).sort(spec); }
  function read(a1) { return sheet().getRange(a1).getValues(); }
  function formulas(a1) { return sheet().getRange(a1).getFormulas(); }
  function bold(a1) { sheet().getRange(a1).setFontWeight('bold'); }
  function weight(a1) { return sheet().getRange(a1).getFontWeight(); }
  function merge(a1) { sheet().getRange(a1).merge(); }
  /** Twice the number in the second column, below a heading.
   * @customfunction */
  function TWICE(rows) { return [['Score']].concat(rows.slice(1).map(function (row) { return [row[1] === '' ? '' : row[1] * 2]; })); }`;

const LEADS: readonly (readonly Cell[])[] = [
  ['Company', 'Size', 'Handed over'],
  ['Acme', 3, 'by Ann'],
  ['Blue', 1, 'by Ben'],
  ['Sky', 2, ''],
];

function open(rows = LEADS, formula = '=TWICE(A1:B9)') {
  const host = openTestHost({ tables: [{ name: 'Leads', rows }], script: SCRIPT });
  if (formula !== '') host.edit('Leads', 'D1', formula);
  return host;
}

describe('sorting the sheet', () => {
  test('rows move with what was written into them, spilled scores are computed anew, and a frozen heading stays', () => {
    const host = open();
    host.run('freeze', []);
    host.run('sortSheet', [2, true]);
    expect(host.run('read', ['A1:D5'])).toEqual([
      ['Company', 'Size', 'Handed over', 'Score'],
      ['Blue', 1, 'by Ben', 2],
      ['Sky', 2, '', 4],
      ['Acme', 3, 'by Ann', 6],
      ['', '', '', ''],
    ]);
    expect(host.run('formulas', ['D1:D2'])).toEqual([['=TWICE(A1:B9)'], ['']]);
    host.run('sortSheet', [4, false]);
    expect(host.run('read', ['A2:D2'])).toEqual([['Acme', 3, 'by Ann', 6]]);
  });

  test('a heading that isn’t frozen moves with its formula', () => {
    const host = open();
    host.run('sortSheet', [2, true]);
    expect(host.run('read', ['A1:C4'])).toEqual([
      ['Blue', 1, 'by Ben'],
      ['Sky', 2, ''],
      ['Acme', 3, 'by Ann'],
      ['Company', 'Size', 'Handed over'],
    ]);
    expect(host.run('formulas', ['D1:D4'])).toEqual([[''], [''], [''], ['=TWICE(A4:B12)']]);
  });

  test('formulas go on looking at their own row, and formats move along', () => {
    const host = open(
      [
        ['n', 'double'],
        [2, ''],
        [1, ''],
      ],
      '',
    );
    host.edit('Leads', 'B2', '=A2*2');
    host.edit('Leads', 'B3', '=A3*10');
    host.run('bold', ['A2']);
    host.run('freeze', []);
    host.run('sortSheet', [1, true]);
    expect(host.run('formulas', ['B2:B3'])).toEqual([['=A2*10'], ['=A3*2']]);
    expect(host.run('read', ['B2:B3'])).toEqual([[10], [4]]);
    expect([host.run('weight', ['A2']), host.run('weight', ['A3'])]).toEqual(['normal', 'bold']);
  });

  test('it is one step to undo', () => {
    const host = open();
    host.run('freeze', []);
    const before = host.run('read', ['A1:D4']);
    host.workbook.sortSheet('sheet1', [{ column: 2, ascending: true }]);
    expect(host.run('read', ['A1:D4'])).not.toEqual(before);
    quietly(() => gridModel(host.workbook).dispatch('REQUEST_UNDO'));
    expect(host.run('read', ['A1:D4'])).toEqual(before);
  });
});

describe('sorting a range', () => {
  test.each<[string, unknown, string[]]>([
    ['a column', 2, ['Blue', 'Sky', 'Acme']],
    ['a column downwards', { column: 1, ascending: false }, ['Sky', 'Blue', 'Acme']],
    ['two columns', [{ column: 3, ascending: true }, 2], ['Acme', 'Blue', 'Sky']],
  ])('by %s', (_, spec, names) => {
    const host = open();
    host.run('sortRange', ['A2:C4', spec]);
    expect(host.run('read', ['A2:A4'])).toEqual(names.map((name) => [name]));
  });

  test('numbers come before texts, and blanks last either way', () => {
    const host = open([['b'], [2], [''], ['a'], [true], [1]], '');
    host.run('sortRange', ['A1:A6', 1]);
    expect(host.run('read', ['A1:A6'])).toEqual([[1], [2], ['a'], ['b'], [true], ['']]);
    host.run('sortRange', ['A1:A6', { column: 1, ascending: false }]);
    expect(host.run('read', ['A1:A6'])).toEqual([[true], ['b'], ['a'], [2], [1], ['']]);
  });

  test('what Google refuses', () => {
    const host = open();
    expect(() => host.run('sortRange', ['A2:B4', 3])).toThrow('The sort column is outside of the range.');
    expect(() => host.run('sortRange', ['A2:B4', 'A'])).toThrow('SpreadsheetApp.Range.sort');
    host.run('merge', ['A2:A3']);
    expect(() => host.run('sortRange', ['A2:B4', 1])).toThrow("A2:B4 can't be sorted");
  });
});
