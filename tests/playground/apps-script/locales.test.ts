import { describe, expect, test } from '@jest/globals';
import type { SpreadsheetLocale } from '../../../playground/engine/workbook';
import { openTestHost } from '../../host';

/** Runs the body of a function on the first sheet of a spreadsheet of this locale. */
function inSheet(locale: SpreadsheetLocale, body: string): unknown {
  const script = `function act() {
    var spreadsheet = SpreadsheetApp.getActive();
    var sheet = spreadsheet.getSheets()[0];
    ${body}
  }`;
  return openTestHost({ tables: [{ name: 'Leads', rows: [[2, 3]] }], script, locale, language: 'en' }).run(
    'act',
    [],
  );
}

const COMMA = ['de_DE', 'fr_FR', 'pt_BR'] as const;
const POINT = ['ja_JP', 'en_US'] as const;

describe.each(COMMA)('formulas in %s, which has a decimal comma', (locale) => {
  test.each([
    ['a comma between arguments', '=IF(A1>1,B1,0)'],
    ['a comma between cells', '=SUM(A1,B1)'],
    ['a comma between numbers', '=IF(A1=2,1,0)'],
    ['a decimal literal with a point', '=A1*1.5'],
    ['a decimal literal without digits before the point', '=A1*.5'],
    ['a list with commas', '={A1,B1}'],
  ])('%s is a parse error, and stands as it was written', (_, formula) => {
    for (const write of ['setFormula(f)', 'setFormulas([[f]])', 'setValue(f)', 'setValues([[f]])']) {
      const body = `var f = ${JSON.stringify(formula)}; var cell = sheet.getRange('D1'); cell.${write};
        return [cell.getValue(), cell.getFormula()];`;
      expect(inSheet(locale, body)).toEqual(['#ERROR!', formula]);
    }
  });

  test.each([
    ['=IF(A1>1;B1;0)', 3],
    ['=A1*1,5', 3],
    ['=SUM(1,5;2)', 3.5],
    ['=SUM(1,5)', 1.5],
    ['="a,b;c.d"', 'a,b;c.d'],
    ['=SUM({1\\2;3\\4})', 10],
  ])('%s is read, and given back alike', (formula, value) => {
    const body = `var cell = sheet.getRange('D1').setFormula(${JSON.stringify(formula)});
      return [cell.getValue(), cell.getFormula()];`;
    expect(inSheet(locale, body)).toEqual([value, formula]);
  });

  test('the error says what is wrong', () => {
    const host = openTestHost({ tables: [{ name: 'Leads', rows: [] }], script: '', locale });
    host.edit('Leads', 'A1', '=SUM(B1,C1)');
    expect(host.errorAt('Leads', 'A1')).toBe('Formula parse error.');
  });

  test('so are the formulas of conditional formats and validations', () => {
    const rules = `
      var format = function (f) { sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(f).setBold(true).setRanges([sheet.getRange('A1')]).build()]); };
      var validate = function (f) { sheet.getRange('A1').setDataValidation(
        SpreadsheetApp.newDataValidation().requireFormulaSatisfied(f).build()); };`;
    for (const set of ['format', 'validate']) {
      expect(() => inSheet(locale, `${rules} ${set}('=AND(A1>1,B1>1)');`)).toThrow('Formula parse error');
      inSheet(locale, `${rules} ${set}('=AND(A1>1;B1>1,5)');`);
    }
    const read = `return [sheet.getConditionalFormatRules()[0].getBooleanCondition().getCriteriaValues(),
      sheet.getRange('A1').getDataValidation().getCriteriaValues()];`;
    const formula = '=AND(A1>1;B1>1,5)';
    expect(inSheet(locale, `${rules} format('${formula}'); validate('${formula}'); ${read}`)).toEqual([
      [formula],
      [formula],
    ]);
  });
});

describe.each(POINT)('formulas in %s, which has a decimal point', (locale) => {
  test.each([
    ['=IF(A1>1;B1;0)', 3, '=IF(A1>1,B1,0)'],
    ['=IF(A1>1,B1,0)', 3, '=IF(A1>1,B1,0)'],
    ['=SUM({1,2;3,4})', 10, '=SUM({1,2;3,4})'],
    ['="a;b"', 'a;b', '="a;b"'],
    ['=A1*1.5', 3, '=A1*1.5'],
  ])('%s is read, and `;` corrected to `,`', (formula, value, given) => {
    const body = `var cell = sheet.getRange('D1').setFormula(${JSON.stringify(formula)});
      return [cell.getValue(), cell.getFormula()];`;
    expect(inSheet(locale, body)).toEqual([value, given]);
  });
});

describe('values by the locale’s habits', () => {
  test.each<[SpreadsheetLocale, string, unknown, string]>([
    ['de_DE', '1.234,5', 1234.5, '1234,5'],
    ['de_DE', '1,5', 1.5, '1,5'],
    ['de_DE', '12,5%', 0.125, '12,50%'],
    ['de_DE', '1234.5', '1234.5', '1234.5'],
    ['fr_FR', '1 234,5', 1234.5, '1234,5'],
    ['fr_FR', '1.5', '1.5', '1.5'],
    ['pt_BR', '1.234,5', 1234.5, '1234,5'],
    ['en_US', '1,5', '1,5', '1,5'],
  ])('in %s the typed %s is %p', (locale, typed, value, shown) => {
    const body = `var cell = sheet.getRange('D1').setValue(${JSON.stringify(typed)});
      return [cell.getValue(), cell.getDisplayValue()];`;
    expect(inSheet(locale, body)).toEqual([value, shown]);
  });

  test.each<[SpreadsheetLocale, string, string, string]>([
    ['de_DE', '29.11.2026', '2026-11-29', '29.11.2026'],
    ['de_DE', '1.5.2026 10:30', '2026-05-01', '01.05.2026 10:30:00'],
    ['fr_FR', '3/4/2026', '2026-04-03', '3/4/2026'],
    ['pt_BR', '29/11/2026', '2026-11-29', '29/11/2026'],
    ['en_US', '11/29/2026', '2026-11-29', '11/29/2026'],
    ['ja_JP', '2026/11/29', '2026-11-29', '2026/11/29'],
  ])('in %s the typed %s is a date', (locale, typed, day, shown) => {
    const body = `var cell = sheet.getRange('D1').setValue(${JSON.stringify(typed)});
      return [Utilities.formatDate(cell.getValue(), 'Asia/Tokyo', 'yyyy-MM-dd'), cell.getDisplayValue()];`;
    expect(inSheet(locale, body)).toEqual([day, shown]);
  });

  test('numbers and dates of a script are shown in it too', () => {
    const body = `sheet.getRange('D1:D2').setValues([[1.5], [new Date('2026-11-28T15:00:00Z')]]);
      sheet.getRange('D3').setValue(12345.678).setNumberFormat('#,##0.00');
      return sheet.getRange('D1:D3').getDisplayValues().map(String);`;
    expect(inSheet('de_DE', body)).toEqual(['1,5', '29.11.2026', '12.345,68']);
    expect(inSheet('en_US', body)).toEqual(['1.5', '11/29/2026', '12,345.68']);
  });
});

test('the locale can be changed: what is there is shown anew, and formulas stay right', () => {
  const body = `
    sheet.getRange('D1:E1').setValues([['=IF(A1>1,1.5,0)', new Date('2026-11-28T15:00:00Z')]]);
    var before = spreadsheet.getSpreadsheetLocale();
    spreadsheet.setSpreadsheetLocale('de_DE');
    return [before, spreadsheet.getSpreadsheetLocale(), sheet.getRange('D1').getFormula(),
      sheet.getRange('D1:E1').getDisplayValues()[0], Session.getActiveUserLocale()];`;
  expect(inSheet('en_US', body)).toEqual(['en_US', 'de_DE', '=IF(A1>1;1,5;0)', ['1,5', '29.11.2026'], 'en']);
});
