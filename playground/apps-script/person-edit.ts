import type { Area, PersonEdit } from '../engine/workbook';
import type { HostContext } from './host-context';
import { checkLengths, readTyped, refusedBlock } from './range-values';
import { checkProtection } from './write-guard';

/** Writes what a person typed into one cell. Gives the part of `onEdit`'s event that tells of it. */
export function personEdit(
  context: HostContext,
  sheetId: string,
  area: Area,
  typed: string,
): Record<string, unknown> {
  const { workbook } = context;
  const cell: Area = { ...area, rows: 1, columns: 1 };
  const old = workbook.values(sheetId, cell)[0]?.[0] ?? '';
  checkProtection(context, sheetId, cell);
  const block = [[readTyped(context, typed)]];
  checkLengths(context, block);
  const refused = refusedBlock(context, sheetId, cell, block);
  if (refused !== null) throw refused;
  workbook.write(sheetId, cell.row, cell.column, block);
  return {
    range: context.make.range(sheetId, cell),
    ...(typed === '' ? {} : { value: typed }),
    ...(old === '' ? {} : { oldValue: String(old) }),
  };
}

/** The events of what a person changed in the grid at once: one for each sheet, over all the cells between. */
export function editEvents(context: HostContext, edits: readonly PersonEdit[]): Record<string, unknown>[] {
  return [...new Set(edits.map(({ sheetId }) => sheetId))].map((sheetId) => {
    const here = edits.filter((edit) => edit.sheetId === sheetId);
    const rows = here.map(({ row }) => row);
    const columns = here.map(({ column }) => column);
    const [row, column] = [Math.min(...rows), Math.min(...columns)];
    const area: Area = {
      row,
      column,
      rows: Math.max(...rows) - row + 1,
      columns: Math.max(...columns) - column + 1,
    };
    const value = context.workbook.values(sheetId, area)[0]?.[0] ?? '';
    const isSingle = area.rows === 1 && area.columns === 1;
    return {
      range: context.make.range(sheetId, area),
      ...(isSingle && value !== '' ? { value: String(value) } : {}),
    };
  });
}
