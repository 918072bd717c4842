import { expect, test } from '@jest/globals';
import { createWorkbook, openWorkbook } from '../../../playground/engine/open-workbook';
import type { Workbook } from '../../../playground/engine/workbook';

const BOLD = { bold: true, wrap: 'wrap' } as const;

function open(): { workbook: Workbook; id: string } {
  const workbook = createWorkbook([
    {
      name: 'Leads',
      rows: [
        ['Company', 'Pages'],
        ['Acme', 1],
        ['Blue', 2],
        ['Sky', 3],
      ],
    },
  ]);
  return { workbook, id: workbook.sheets()[0]?.id ?? '' };
}

const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
const looks = (workbook: Workbook, id: string, row: number, column: number) =>
  workbook.formats(id, cell(row, column))[0]?.[0];

test('a format is set on blank cells as on the others, is saved, and stays while contents come and go', () => {
  const { workbook, id } = open();
  workbook.setFormat(id, { row: 2, column: 1, rows: 400, columns: 3 }, BOLD);
  for (const [row, column] of [
    [2, 1],
    [300, 2],
    [401, 3],
  ] as const)
    expect(looks(workbook, id, row, column)).toMatchObject(BOLD);
  expect(looks(workbook, id, 402, 1)).not.toHaveProperty('bold');
  workbook.write(id, 300, 2, [['late']]);
  workbook.write(id, 300, 2, [['']]);
  workbook.setFormat(id, { row: 2, column: 1, rows: 400, columns: 3 }, { color: '#ff0000' });
  const again = openWorkbook(workbook.save());
  for (const one of [workbook, again]) {
    expect(looks(one, id, 300, 2)).toMatchObject({ ...BOLD, color: '#ff0000' });
    expect(one.extent(id)).toEqual({ rows: 4, columns: 2 });
  }
});

test('rows that are deleted take their contents, formats and spilled values along', () => {
  const { workbook, id } = open();
  workbook.write(id, 1, 4, [[{ formula: '=TRANSPOSE(TRANSPOSE(A1:B4))' }]]);
  workbook.setFormat(id, { row: 3, column: 1, rows: 2, columns: 1 }, BOLD);
  workbook.deleteRows(id, 3, 1);
  expect(workbook.values(id, { row: 1, column: 4, rows: 4, columns: 2 })).toEqual([
    ['Company', 'Pages'],
    ['Acme', 1],
    ['Sky', 3],
    ['', ''],
  ]);
  expect(looks(workbook, id, 3, 1)).toMatchObject(BOLD);
  expect(looks(workbook, id, 4, 1)).not.toHaveProperty('bold');
  workbook.deleteRows(id, 3, 500);
  expect(workbook.extent(id)).toEqual({ rows: 2, columns: 5 });
});

test('what a formula spills far from all other cells outlives a change of the structure, and goes with the formula', () => {
  const { workbook, id } = open();
  workbook.write(id, 4, 26, [[{ formula: '=TRANSPOSE(TRANSPOSE(B1:B4))' }]]);
  const spilled = { row: 4, column: 26, rows: 4, columns: 1 };
  const expected = [['Pages'], [1], [2], [3]];
  expect(workbook.values(id, spilled)).toEqual(expected);
  workbook.addSheet('Other');
  expect(workbook.values(id, spilled)).toEqual(expected);
  expect(workbook.extent(id)).toEqual({ rows: 7, columns: 26 });
  workbook.write(id, 4, 26, [['']]);
  expect(workbook.extent(id)).toEqual({ rows: 4, columns: 2 });
});

test('the extent is told anew after each change, also amid several that are made as one', () => {
  const { workbook, id } = open();
  expect(workbook.extent(id)).toEqual({ rows: 4, columns: 2 });
  workbook.together(() => {
    workbook.write(id, 10, 1, [['more']]);
    workbook.extent(id);
    workbook.write(id, 1, 5, [[{ formula: '=TRANSPOSE(TRANSPOSE(A1:A10))' }]]);
    workbook.extent(id);
  });
  expect(workbook.extent(id)).toEqual({ rows: 10, columns: 5 });
  workbook.clear(id, { row: 5, column: 1, rows: 20, columns: 1 }, { contents: true });
  workbook.clear(id, cell(1, 5), { contents: true });
  expect(workbook.extent(id)).toEqual({ rows: 4, columns: 2 });
});
