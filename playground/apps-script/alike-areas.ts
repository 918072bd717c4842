import type { Area } from '../engine/workbook';

interface AlikeArea<T> {
  readonly value: T;
  readonly area: Area;
}

interface GrowingArea<T> {
  readonly value: T;
  readonly area: { row: number; column: number; rows: number; columns: number };
}

/**
 * The rectangles of equal values into which a table of cells falls, its first cell being the area's first: each cell is in one of them.
 * The engine takes as long for a rectangle as for a cell.
 */
export function alikeAreas<T>(table: readonly (readonly T[])[], { row, column }: Area): AlikeArea<T>[] {
  const found: GrowingArea<T>[] = [];
  let above: GrowingArea<T>[] = [];
  table.forEach((values, down) => {
    const here: GrowingArea<T>[] = [];
    values.forEach((value, right) => {
      const last = here[here.length - 1];
      if (last !== undefined && Object.is(last.value, value)) last.area.columns += 1;
      else here.push({ value, area: { row: row + down, column: column + right, rows: 1, columns: 1 } });
    });
    above = here.map((run) => {
      const grown = above.find(
        (open) =>
          open.area.column === run.area.column &&
          open.area.columns === run.area.columns &&
          Object.is(open.value, run.value),
      );
      if (grown !== undefined) grown.area.rows += 1;
      else found.push(run);
      return grown ?? run;
    });
  });
  return found;
}
