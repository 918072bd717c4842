import { expect, test } from '@jest/globals';
import { gridModel } from '../../../playground/engine/grid';
import { createWorkbook } from '../../../playground/engine/open-workbook';

const RED = '#FF0000';
const ROWS = 500;

test('a conditional format by a formula shows on each row, in whatever order they are scrolled to, and follows what is written', () => {
  const workbook = createWorkbook([
    { name: 'Leads', rows: [['Pages'], ...Array.from({ length: ROWS }, (_, at) => [at])] },
  ]);
  const id = workbook.sheets()[0]?.id ?? '';
  const area = { row: 2, column: 1, rows: ROWS, columns: 1 };
  workbook.setConditionalFormats(id, [
    { areas: [area], condition: { kind: 'formula', formula: '=ISEVEN($A2)' }, format: { background: RED } },
  ]);
  const shown = (row: number) =>
    gridModel(workbook).getters.getCellConditionalFormatStyle({ sheetId: id, col: 0, row: row - 1 })
      ?.fillColor;
  const isRed = (row: number) => shown(row)?.toUpperCase() === RED;
  for (const row of [2, 40, 498, 3, 200, 499, ROWS + 1])
    expect([row, isRed(row)]).toEqual([row, row % 2 === 0]);
  expect([isRed(1), isRed(ROWS + 2)]).toEqual([false, false]);
  workbook.write(id, 2, 1, [[1]]);
  workbook.write(id, 499, 1, [[2]]);
  expect([isRed(2), isRed(499), isRed(500)]).toEqual([false, true, true]);
});
