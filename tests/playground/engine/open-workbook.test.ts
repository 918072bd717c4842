import { describe, expect, test } from '@jest/globals';
import { createWorkbook, openWorkbook } from '../../../playground/engine/open-workbook';
import type { CustomFunction, Workbook } from '../../../playground/engine/workbook';

const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
const first = (workbook: Workbook) => workbook.sheets()[0]?.id ?? '';

function valueAt(workbook: Workbook, row: number, column: number) {
  return workbook.values(first(workbook), cell(row, column))[0]?.[0];
}

function counting(
  name: string,
  call: CustomFunction['call'],
): CustomFunction & { calls: (readonly unknown[])[] } {
  const calls: (readonly unknown[])[] = [];
  return {
    name,
    description: '',
    parameters: [
      { name: 'leads', description: '', optional: false },
      { name: 'definition', description: '', optional: false },
    ],
    calls,
    call: (args) => {
      calls.push(args);
      return call(args);
    },
  };
}

describe('a workbook made of tables', () => {
  test('refuses no table, equal names and a time zone that does not exist', () => {
    expect(() => createWorkbook([])).toThrow('at least one table');
    const table = { name: 'Leads', rows: [] };
    expect(() => createWorkbook([table, { ...table, name: 'leads' }])).toThrow('Two tables are named leads');
    expect(() => createWorkbook([table], { timeZone: 'Asia/Atlantis' })).toThrow(RangeError);
  });

  test.each([
    ['text', '営業部'],
    ['text that reads as a number', '007'],
    ['text that reads as a date', '2026/1/2'],
    ['text that reads as a boolean', 'TRUE'],
    ['text that begins with =', '=1+1'],
    ['text that begins with an apostrophe', "'quoted"],
    ['text of two lines', '=a\nb'],
    ['a link', '[label](https://example.com)'],
    ['a number', 12.5],
    ['a tiny number', 1e-7],
    ['a large number', 1.5e21],
    ['a boolean', true],
  ])('keeps %s as it is', (_, value) => {
    const workbook = createWorkbook([{ name: 'Leads', rows: [[value]] }]);
    expect(valueAt(workbook, 1, 1)).toBe(value);
    workbook.write(first(workbook), 2, 1, [[value]]);
    expect(valueAt(workbook, 2, 1)).toBe(value);
    expect(valueAt(openWorkbook(workbook.save()), 2, 1)).toBe(value);
  });

  test('keeps a date as the same instant in the workbook’s time zone', () => {
    const noon = new Date('2026-11-23T03:00:00Z');
    for (const timeZone of ['Asia/Tokyo', 'America/New_York', 'UTC']) {
      const workbook = createWorkbook([{ name: 'Leads', rows: [[noon]] }], { timeZone });
      expect(valueAt(workbook, 1, 1)).toEqual(noon);
    }
    const workbook = createWorkbook([{ name: 'Leads', rows: [[new Date('2026-11-22T15:00:00Z')]] }]);
    expect(workbook.displays(first(workbook), cell(1, 1))).toEqual([['2026/11/23']]);
  });

  test('20,000 rows of 10 columns load', () => {
    const rows = Array.from({ length: 20_000 }, (_, row) =>
      Array.from({ length: 10 }, (_, column) => (column % 2 ? `値${row}` : row * column)),
    );
    const workbook = createWorkbook([{ name: 'Leads', rows }]);
    expect(workbook.extent(first(workbook))).toEqual({ rows: 20_000, columns: 10 });
    expect(valueAt(workbook, 20_000, 2)).toBe('値19999');
  });
});

describe('custom functions', () => {
  const rows = [
    ['name', 'size'],
    ['A', 1],
    ['B', 2],
  ];

  test('get rows of cells, blanks as empty text, dates as Date, one cell as a scalar', () => {
    const date = new Date('2026-11-22T15:00:00Z');
    const workbook = createWorkbook([{ name: 'Leads', rows: [...rows, ['', date]] }]);
    const echo = counting('ECHO', () => 'done');
    workbook.setFunctions([echo]);
    workbook.write(first(workbook), 1, 5, [[{ formula: '=ECHO(A1:B4, B2)' }]]);
    expect(echo.calls).toEqual([
      [
        [
          ['name', 'size'],
          ['A', 1],
          ['B', 2],
          ['', date],
        ],
        1,
      ],
    ]);
    expect(valueAt(workbook, 1, 5)).toBe('done');
  });

  test('are called again when a cell of a range changes, and only then', () => {
    const workbook = createWorkbook([{ name: 'Leads', rows }]);
    const sheet = first(workbook);
    const total = counting('TOTAL', ([leads]) =>
      Array.isArray(leads) ? leads.map((row) => [row[1]]) : 'no range',
    );
    workbook.setFunctions([total]);
    workbook.write(sheet, 1, 5, [[{ formula: '=TOTAL(A1:B3)' }]]);
    expect(total.calls).toHaveLength(1);

    workbook.write(sheet, 10, 10, [['elsewhere']]);
    workbook.setFormat(sheet, { row: 1, column: 1, rows: 3, columns: 2 }, { bold: true });
    workbook.addSheet('Other');
    workbook.insertRows(sheet, 50, 5);
    workbook.write(sheet, 2, 1, [['A']]);
    expect(total.calls).toHaveLength(1);

    workbook.write(sheet, 2, 2, [[7]]);
    expect(total.calls).toHaveLength(2);
    expect(workbook.values(sheet, { row: 1, column: 5, rows: 3, columns: 1 })).toEqual([['size'], [7], [2]]);

    workbook.write(sheet, 1, 5, [[{ formula: '=TOTAL(A2:B3)' }]]);
    expect(total.calls).toHaveLength(3);
    expect(workbook.spills()).toEqual([
      { sheetId: sheet, row: 1, column: 5, area: { row: 1, column: 5, rows: 2, columns: 1 } },
    ]);
  });

  test('known only after a formula names them fill it', () => {
    const workbook = createWorkbook([{ name: 'Leads', rows }]);
    workbook.write(first(workbook), 1, 5, [[{ formula: '=LATER(A1)' }]]);
    expect(valueAt(workbook, 1, 5)).toBe('#NAME?');
    workbook.setFunctions([counting('LATER', ([name]) => name)]);
    expect(valueAt(workbook, 1, 5)).toBe('name');
  });

  test('what they throw is the error’s message', () => {
    const workbook = createWorkbook([{ name: 'Leads', rows }]);
    workbook.setFunctions([
      counting('FAIL', () => {
        throw new Error('row 3, Points: "many" is not a number');
      }),
    ]);
    workbook.write(first(workbook), 1, 5, [[{ formula: '=FAIL(A1)' }]]);
    expect(workbook.errors()).toEqual([
      expect.objectContaining({ text: '#ERROR!', message: 'row 3, Points: "many" is not a number' }),
    ]);
  });

  test('never overwrite what a person wrote', () => {
    const workbook = createWorkbook([{ name: 'Leads', rows }]);
    const sheet = first(workbook);
    workbook.write(sheet, 3, 5, [['mine']]);
    workbook.setFunctions([counting('COLUMN3', () => [[1], [2], [3]])]);
    workbook.write(sheet, 1, 5, [[{ formula: '=COLUMN3(A1)' }]]);
    expect(workbook.values(sheet, { row: 1, column: 5, rows: 3, columns: 1 })).toEqual([
      ['#REF!'],
      [''],
      ['mine'],
    ]);
    expect(workbook.error(sheet, 1, 5)?.message).toContain('overwrite data');
    workbook.clear(sheet, cell(3, 5), { contents: true });
    expect(workbook.values(sheet, { row: 1, column: 5, rows: 3, columns: 1 })).toEqual([[1], [2], [3]]);
  });
});
