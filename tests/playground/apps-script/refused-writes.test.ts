import { describe, expect, test } from '@jest/globals';
import { openTestHost } from '../../host';

/** A sheet whose cells A1:A9 take two words only; the body runs on it, and tells what it saw in `told`. */
function run(body: string) {
  const script = `
    var told = [];
    function attempt(work) { try { work(); told.push('passed'); } catch (e) { told.push(String(e).split('.')[0]); } }
    function act() {
      var sheet = SpreadsheetApp.getActive().getSheetByName('Leads');
      sheet.getRange('A1:A9').setDataValidation(SpreadsheetApp.newDataValidation()
        .requireValueInList(['Accepted', 'Rejected']).setAllowInvalid(false).build());
      ${body}
      return told;
    }`;
  const host = openTestHost({ tables: [{ name: 'Leads', rows: [] }], script });
  const area = { row: 1, column: 1, rows: 3, columns: 2 };
  return { host, act: () => host.run('act', []), cells: () => host.workbook.values('sheet1', area) };
}

const REFUSED =
  'Exception: The data you entered in cell A2 violates the data validation rules set on this cell';

describe('a write that breaks a rejecting validation', () => {
  test.each([
    ['flush', 'SpreadsheetApp.flush()'],
    ['a read of cells', "sheet.getRange('B1').getValue()"],
    ['a read of sizes', 'sheet.getLastRow()'],
    ['a read of metadata', 'sheet.createDeveloperMetadataFinder().find()'],
  ])('is accepted, and throws at %s; it alone is dropped', (_, read) => {
    const { act, cells } = run(`
      sheet.getRange('A1').setValue('Accepted');
      attempt(function () { sheet.getRange('A2').setValue('Maybe'); sheet.getRange('B2').getA1Notation(); });
      attempt(function () { sheet.getRange('A3').setValue('Rejected'); });
      attempt(function () { ${read}; });
      attempt(function () { ${read}; });`);
    expect(act()).toEqual(['passed', 'passed', REFUSED, 'passed']);
    expect(cells()).toEqual([
      ['Accepted', ''],
      ['', ''],
      ['Rejected', ''],
    ]);
  });

  test('throws at the end of the run when nothing was read', () => {
    const { act, cells } = run(
      `sheet.getRange('B1').setValue(1); sheet.getRange('A1:A2').setValues([['Accepted'], ['Maybe']]);`,
    );
    expect(act).toThrow('cell A2 violates');
    expect(cells()[0]).toEqual(['', 1]);
  });

  test.each([
    ['a range list', "sheet.getRangeList(['A2']).setValue('Maybe')"],
    ['a row at the end', "sheet.getRange('B1').setValue(1); sheet.appendRow(['Maybe'])"],
  ])('so is that of %s', (_, write) => {
    expect(run(`attempt(function () { ${write}; }); attempt(SpreadsheetApp.flush);`).act()).toEqual([
      'passed',
      REFUSED,
    ]);
  });

  test('a person is refused at once', () => {
    const { host, act } = run('');
    act();
    expect(() => host.edit('Leads', 'A2', 'Maybe')).toThrow('cell A2 violates');
    host.edit('Leads', 'A2', 'Accepted');
  });
});

test('a cell without a number format says so in Google’s words, and takes them back', () => {
  const { act } = run(`
    var cell = sheet.getRange('B1').setNumberFormat('yyyy-mm-dd');
    told.push(sheet.getRange('B2').getNumberFormat(), cell.getNumberFormat());
    cell.setNumberFormat(sheet.getRange('B2').getNumberFormat()).setValue(45000);
    told.push(cell.getNumberFormat(), cell.getValue());`);
  expect(act()).toEqual(['0.###############', 'yyyy-mm-dd', '0.###############', 45000]);
});

test('dropdowns made by scripts are arrows', () => {
  const { host, act } = run('');
  act();
  expect(JSON.stringify(host.workbook.save().sheets)).toContain('"displayStyle":"arrow"');
});
