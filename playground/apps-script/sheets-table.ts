import type { Area, Workbook } from '../engine/workbook';

const TABLE = 'table';

/** Makes a Sheets Table of the area, whose first row are its headings. Scripts can't make one, but meet those of people. */
export function addTable(workbook: Workbook, sheetId: string, area: Area, name: string): void {
  workbook.addMark(TABLE, { on: 'area', sheetId, area }, name);
}

/** Whether the cell is a heading of a Table: these are text, and take no formula. */
export function isTableHeading(workbook: Workbook, sheetId: string, row: number, column: number): boolean {
  return workbook
    .marks(TABLE)
    .some(
      ({ place }) =>
        place.on === 'area' &&
        place.sheetId === sheetId &&
        place.area.row === row &&
        column >= place.area.column &&
        column < place.area.column + place.area.columns,
    );
}
