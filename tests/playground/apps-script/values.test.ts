import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../playground/engine/workbook';
import { openTestHost } from '../../host';

/** Runs the body of a function of a script on the real host, on a sheet named Leads with these cells. */
function inScript(body: string, rows: readonly (readonly Cell[])[] = [], timeZone = 'Asia/Tokyo') {
  const script = `function act() {
    var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Leads');
    ${body}
  }`;
  const host = openTestHost({ tables: [{ name: 'Leads', rows }], script, timeZone });
  return { host, run: () => host.run('act', []) };
}

describe('what Google refuses', () => {
  test.each([
    [
      'a member that is not emulated',
      'SpreadsheetApp.openById("x")',
      'SpreadsheetApp.openById is not emulated in the playground',
    ],
    [
      'a range outside the sheet',
      'sheet.getRange(1, 27)',
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    ['row 0', 'sheet.getRange(0, 1)', 'The starting row of the range is too small.'],
    ['a range that is none', 'sheet.getRange("Leads")', 'Range not found'],
    [
      'arguments of the wrong type',
      'sheet.getRange("A", 1)',
      "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    ['too many rows', 'sheet.getRange(1, 1).setValues([[1], [2]])', 'The data has 2 but the range has 1.'],
    [
      'too many columns',
      'sheet.getRange(1, 1).setValues([[1, 2]])',
      'The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 1.',
    ],
    [
      'no table',
      'sheet.getRange(1, 1).setValues(1)',
      "The parameters (number) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    [
      'a sheet name that is taken',
      'SpreadsheetApp.getActive().insertSheet("leads")',
      'A sheet with the name "leads" already exists.',
    ],
    [
      'an HTML file that is not there',
      'HtmlService.createHtmlOutputFromFile("other")',
      'No HTML file named other was found.',
    ],
    [
      'metadata on a part of a column',
      'sheet.getRange("A1:A5").addDeveloperMetadata("k", "v")',
      'Adding developer metadata to arbitrary ranges',
    ],
  ])('%s', (_, code, message) => {
    expect(inScript(code).run).toThrow(message);
    const { run } = inScript(
      `try { ${code}; } catch (e) { return [e instanceof Error, e.name, String(e)]; }`,
    );
    expect(run()).toEqual([true, 'Exception', expect.stringContaining('Exception: ')]);
  });

  test('a value that breaks a validation that rejects, and then nothing is written', () => {
    const rule = `var rule = SpreadsheetApp.newDataValidation().requireValueInList(['Accepted', 'Rejected'])
      .setAllowInvalid(false).build(); sheet.getRange('A1:A3').setDataValidation(rule);`;
    const { host, run } = inScript(`${rule} sheet.getRange('A1:A2').setValues([['Accepted'], ['Maybe']]);`);
    expect(run).toThrow('cell A2 violates the data validation rules');
    expect(host.workbook.extent('sheet1')).toEqual({ rows: 0, columns: 0 });
    expect(
      inScript(
        `${rule} sheet.getRange('A1').setValue('Accepted'); return sheet.getRange('A1').getValue();`,
      ).run(),
    ).toBe('Accepted');
  });

  test('a write into what another user protected, until the protection only warns', () => {
    const script = `
      function lock() {
        var sheet = SpreadsheetApp.getActive().getSheetByName('Leads');
        var protection = sheet.protect().setDescription('Definition');
        protection.removeEditors(protection.getEditors());
        return protection.canEdit();
      }
      function warn() { SpreadsheetApp.getActive().getSheetByName('Leads').getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].setWarningOnly(true); }
      function write() { SpreadsheetApp.getActive().getSheetByName('Leads').getRange('B2').setValue(1); }`;
    const owner = { email: 'owner@example.co.jp', locale: 'ja' as const };
    const sales = { email: 'sales@example.co.jp', locale: 'ja' as const };
    const host = openTestHost({
      tables: [{ name: 'Leads', rows: [] }],
      script,
      user: owner,
      editors: [owner.email, sales.email],
    });
    expect(host.run('lock', [])).toBe(true);
    host.user = sales;
    expect(() => host.run('write', [])).toThrow('You are trying to edit a protected cell or object.');
    expect(() => host.edit('Leads', 'A1', 'x')).toThrow('protected cell');
    host.user = owner;
    host.run('warn', []);
    host.user = sales;
    host.run('write', []);
    expect(host.workbook.values('sheet1', { row: 2, column: 2, rows: 1, columns: 1 })).toEqual([[1]]);
  });
});

describe('values', () => {
  test.each<[string, unknown, unknown]>([
    ['a formula', '=1+1', 2],
    ['digits', '007', 7],
    ['text behind an apostrophe', "'007", '007'],
    ['text that begins with = behind an apostrophe', "'=1+1", '=1+1'],
    ['a boolean as text', 'true', true],
    ['text', '１２０名', '１２０名'],
    ['null', null, ''],
  ])('%s is read as Google reads it', (_, written, value) => {
    const { run } = inScript(
      `sheet.getRange('B2').setValues([[${JSON.stringify(written)}]]); return sheet.getRange('B2').getValue();`,
    );
    expect(run()).toBe(value);
  });

  test('plain text format keeps digits as text', () => {
    expect(
      inScript(`var cell = sheet.getRange('A1').setNumberFormat('@').setValue('007');
        return [cell.getValue(), cell.getNumberFormat()];`).run(),
    ).toEqual(['007', '@']);
  });

  test('dates are Dates of the script’s own realm, in the sheet’s time zone', () => {
    const date = new Date('2026-11-22T15:00:00Z');
    const body = `var value = sheet.getRange('A1').getValue();
      sheet.getRange('A2').setValue(new Date(2026, 0, 1));
      return [value instanceof Date, value.toISOString(), sheet.getRange('A1').getDisplayValue(),
        Utilities.formatDate(value, 'Asia/Tokyo', "yyyy-MM-dd'T'HH:mm"), sheet.getRange('A2').getValue() instanceof Date];`;
    expect(inScript(body, [[date]]).run()).toEqual([
      true,
      '2026-11-22T15:00:00.000Z',
      '2026/11/23',
      '2026-11-23T00:00',
      true,
    ]);
  });

  test('a blank is empty text, an error its text', () => {
    const body = `sheet.getRange('A1').setFormula('=1/0'); sheet.getRange('A2').setFormula('=NOSUCH(1)');
      return sheet.getRange('A1:A3').getValues();`;
    expect(inScript(body).run()).toEqual([['#DIV/0!'], ['#NAME?'], ['']]);
  });

  test('sizes, insertions and metadata that follows its column', () => {
    const body = `
      var column = sheet.getRange('B:B');
      column.addDeveloperMetadata('leadpact', 'score');
      sheet.insertColumnsAfter(1, 2);
      sheet.insertRowsAfter(sheet.getMaxRows(), 5);
      var found = sheet.createDeveloperMetadataFinder().withKey('leadpact').find();
      return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getMaxRows(), found.length, found[0].getValue(),
        found[0].getLocation().getColumn().getColumn(), sheet.getRange('D:D').getDeveloperMetadata().length,
        sheet.getRange('B:B').getDeveloperMetadata().length];`;
    expect(
      inScript(body, [
        ['a', 'b'],
        ['c', 'd'],
      ]).run(),
    ).toEqual([2, 4, 1005, 1, 'score', 4, 1, 0]);
  });
});
