import type { Area } from '../engine/workbook';
import type { HostContext } from './host-context';
import { checkBlock, readTyped } from './range-values';
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
  const block = [[readTyped(typed)]];
  checkBlock(context, sheetId, cell, block);
  workbook.write(sheetId, cell.row, cell.column, block);
  return {
    range: context.make.range(sheetId, cell),
    ...(typed === '' ? {} : { value: typed }),
    ...(old === '' ? {} : { oldValue: String(old) }),
  };
}
