import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { alikeAreas } from '../../../playground/apps-script/alike-areas';

const tables = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.constantFrom('a', 'b', null), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

describe('areas of cells that are alike', () => {
  it('hold each cell of a table once, with its own value', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const painted = table.map((row) => row.map((): string[] => []));
        for (const { value, area } of alikeAreas(table, { row: 5, column: 3, rows: 1, columns: 1 }))
          for (let row = area.row; row < area.row + area.rows; row += 1)
            for (let column = area.column; column < area.column + area.columns; column += 1)
              painted[row - 5]?.[column - 3]?.push(String(value));
        expect(painted).toEqual(table.map((row) => row.map((value) => [String(value)])));
      }),
    );
  });

  it('are few: a table of one value is one area, and a column of another splits it in three', () => {
    const at = { row: 1, column: 1, rows: 1, columns: 1 };
    const same = Array.from({ length: 50 }, () => ['0', '0', '0']);
    expect(alikeAreas(same, at)).toEqual([{ value: '0', area: { row: 1, column: 1, rows: 50, columns: 3 } }]);
    expect(
      alikeAreas(
        same.map(() => ['0', '@', '0']),
        at,
      ),
    ).toHaveLength(3);
  });
});
