import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openTestHost } from '../../host';

/** What a script may do with formats, and what shows or moves them. */
const STEPS = [
  ".setFontWeight('bold')",
  ".setFontWeight('normal')",
  ".setFontWeights(one('bold'))",
  ".setFontColor('#112233')",
  ".setBackground('#ff0000')",
  '.setBackground(null)',
  '.setWrap(true)',
  '.setWrap(false)',
  ".setVerticalAlignment('top')",
  '.setVerticalAlignment(null)',
  ".setHorizontalAlignment('right')",
  ".setHorizontalAlignment('normal')",
  ".setNumberFormat('0.0')",
  '.setNumberFormat(null)',
  ".setValues(one('7'))",
  ".setValue('=A1')",
  '.clearFormat()',
  '.clear()',
  '.merge()',
  '.getBackgrounds()',
  '.getFontWeight()',
  '.getNumberFormats()',
];
const ON_SHEET = [
  'insertRowsAfter(1, 1)',
  'insertColumnsBefore(2, 1)',
  'deleteRows(2, 1)',
  'deleteColumn(1)',
  'setFrozenRows(1)',
  'setColumnWidth(2, 50)',
  'getMaxRows()',
  'clearFormats()',
];
const AREAS = ['A1', 'A1:C3', 'B2:D2', 'A:B'];

const step = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.constantFrom(...AREAS), fc.constantFrom(...STEPS)) },
  { weight: 1, arbitrary: fc.constantFrom(...ON_SHEET) },
);

/** One run of a script with these steps: what its reads gave, and the workbook after it. */
function outcome(steps: readonly (string | readonly [string, string])[], between: string) {
  const calls = steps.map((one) => {
    const call = typeof one === 'string' ? `sheet.${one}` : `(range = sheet.getRange('${one[0]}'))${one[1]}`;
    return `try { tell(${call}); } catch (error) { told.push(error.message); }`;
  });
  const script = `function act() {
    var sheet = SpreadsheetApp.getActiveSheet(), range, told = [];
    function one(value) {
      return range.getValues().map(function (row) { return row.map(function () { return value; }); });
    }
    function tell(value) {
      if (Array.isArray(value)) told.push(value.slice(0, 5));
      else if (typeof value !== 'object') told.push(value === undefined ? '' : value);
    }
    ${calls.join(`\n${between}\n`)}
    return told;
  }`;
  const host = openTestHost({
    tables: [
      {
        name: 'Leads',
        rows: [
          [1, 'a', 2, 'b'],
          [3, 'c', 4, 'd'],
        ],
      },
    ],
    script,
  });
  const [sheet] = host.workbook.sheets();
  host.workbook.deleteRows(sheet?.id ?? '', 9, (sheet?.rows ?? 0) - 8);
  return { told: host.run('act', []), saved: { ...host.workbook.save().sheets, revisionId: '' } };
}

describe('formats that a script sets', () => {
  test('are gathered, and nothing shows that they are', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 4, maxLength: 12 }), (steps) => {
        expect(outcome(steps, '')).toEqual(outcome(steps, 'SpreadsheetApp.flush();'));
      }),
      { numRuns: 15 },
    );
  });

  test('of the same cells reach the engine as one change', () => {
    const script = `function act() {
      var range = SpreadsheetApp.getActiveSheet().getRange('A1:C3');
      range.setWrap(true).setVerticalAlignment('top').setFontWeight('bold');
    }`;
    const host = openTestHost({ tables: [{ name: 'Leads', rows: [] }], script });
    let changes = 0;
    host.on('workbook', () => changes++);
    host.run('act', []);
    expect(changes).toBe(1);
    const [sheet] = host.workbook.sheets();
    expect(host.workbook.formats(sheet?.id ?? '', { row: 3, column: 3, rows: 1, columns: 1 })).toMatchObject([
      [{ wrap: 'wrap', verticalAlign: 'top', bold: true }],
    ]);
  });

  test('that someone else protected are refused at the call', () => {
    const script = `function act() {
      try { SpreadsheetApp.getActiveSheet().getRange('A1').setWrap(true); } catch (error) { return error.message; }
    }`;
    const host = openTestHost({
      tables: [{ name: 'Leads', rows: [] }],
      script: `${script}
        function guard() { SpreadsheetApp.getActiveSheet().protect(); }`,
      editors: ['owner@example.co.jp', 'marketing@example.co.jp'],
    });
    const me = host.user;
    host.user = { ...me, email: 'owner@example.co.jp' };
    host.run('guard', []);
    const [sheet] = host.workbook.sheets();
    const [mark] = host.workbook.marks('protection');
    host.workbook.setMark(mark?.id ?? '', {
      owner: 'owner@example.co.jp',
      editors: ['owner@example.co.jp'],
      description: '',
      warningOnly: false,
    });
    host.user = me;
    expect(host.run('act', [])).toContain('protected cell');
    expect(
      host.workbook.formats(sheet?.id ?? '', { row: 1, column: 1, rows: 1, columns: 1 })[0]?.[0]?.wrap,
    ).toBeUndefined();
  });
});
