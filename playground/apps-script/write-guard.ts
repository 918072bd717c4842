import { areaName, intersects } from '../engine/area';
import type { Area, CellValue } from '../engine/workbook';
import type { HostContext } from './host-context';
import { canEdit, protections } from './protection-record';

/** Throws as Google does when the area lies in what another user protected. */
export function checkProtection(context: HostContext, sheetId: string, area: Area | null): void {
  for (const { place, record } of protections(context)) {
    if (place.on === 'workbook' || place.sheetId !== sheetId || canEdit(context, record)) continue;
    const within = place.on === 'sheet' || area === null || intersects(place.area, area);
    if (!within) continue;
    throw context.error(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
  }
}

/** What Google says of a value that breaks a validation that rejects; null for one that may stand. The engine itself would only flag it. */
export function brokenValidation(
  context: HostContext,
  sheetId: string,
  row: number,
  column: number,
  value: CellValue,
): Error | null {
  const { workbook } = context;
  const validation = workbook.validation(sheetId, row, column);
  if (validation?.reject !== true || workbook.meetsValidation(sheetId, row, column, value)) return null;
  const cell = areaName({ row, column, rows: 1, columns: 1 });
  const { condition } = validation;
  const allowed =
    condition.kind === 'list'
      ? ` Please enter one of the following values: ${condition.values.join(', ')}.`
      : '';
  return context.error(
    `The data you entered in cell ${cell} violates the data validation rules set on this cell.${allowed}`,
  );
}
