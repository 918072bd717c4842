import { expect, test } from '@jest/globals';
import { createWorkbook } from '../../../playground/engine/open-workbook';
import { undo } from './two-windows';

const ROW = { row: 2, column: 1, rows: 1, columns: 4 };

/** A column of dates on a coloured ground, between plain ones. */
function dated() {
  const workbook = createWorkbook([
    {
      name: 'Leads',
      rows: [
        ['Version', 'Score', 'Decided on', 'Note'],
        [1, 70, '', 'x'],
      ],
    },
  ]);
  const look = { numberFormat: 'yyyy-mm-dd', background: '#ff0000' };
  workbook.setFormat('sheet1', { row: 2, column: 3, rows: 20, columns: 1 }, look);
  return workbook;
}

test.each([
  ['to the right of dates', 1, 4, ['70', '', '1', 'x']],
  ['to the left of dates', 4, 3, ['1', '70', 'x', '']],
  ['with the dates', 3, 1, ['', '1', '70', 'x']],
] as const)(
  'a column that is moved %s keeps its look, and leaves the others theirs',
  (_, from, before, shown) => {
    const workbook = dated();
    const looks = () => workbook.formats('sheet1', ROW)[0]?.map((format) => JSON.stringify(format)) ?? [];
    const was = looks();
    workbook.moveColumns('sheet1', from, 1, before);
    expect(workbook.displays('sheet1', ROW)[0]).toEqual(shown);
    const [moved = ''] = was.splice(from - 1, 1);
    was.splice(before < from ? before - 1 : before - 2, 0, moved);
    expect(looks()).toEqual(was);
  },
);

test('that is undone with the move', () => {
  const workbook = dated();
  workbook.moveColumns('sheet1', 1, 1, 4);
  undo(workbook);
  expect(workbook.displays('sheet1', ROW)[0]).toEqual(['1', '70', '', 'x']);
  expect(workbook.formats('sheet1', ROW)).toEqual(dated().formats('sheet1', ROW));
});
