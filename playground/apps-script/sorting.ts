import type { SortKey } from '../engine/workbook';
import type { HostContext, RangeHandle } from './host-context';
import { mismatch } from './parameters';
import { checkProtection } from './write-guard';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** `Range.sort` takes a column, or a column with its direction, or a list of these. Columns are the sheet's own. */
function keysOf(context: HostContext, spec: unknown): SortKey[] {
  if (Array.isArray(spec)) return spec.flatMap((each) => keysOf(context, each));
  if (typeof spec === 'number') return [{ column: spec, ascending: true }];
  if (typeof spec === 'object' && spec !== null && 'column' in spec && typeof spec.column === 'number') {
    const ascending = !('ascending' in spec) || spec.ascending !== false;
    return [{ column: spec.column, ascending }];
  }
  throw mismatch(context, 'SpreadsheetApp.Range.sort', [spec]);
}

/** As in Google, a range is sorted as a whole: its first row isn't spared. */
export function rangeSorting(
  context: HostContext,
  { sheetId, area }: RangeHandle,
  self: () => Range,
): Pick<Range, 'sort'> {
  return {
    sort(spec: unknown) {
      const keys = keysOf(context, spec);
      if (keys.some(({ column }) => column < area.column || column >= area.column + area.columns))
        throw context.error('The sort column is outside of the range.');
      checkProtection(context, sheetId, area);
      context.workbook.sortRange(sheetId, area, keys);
      return self();
    },
  };
}

/** Sorts the sheet but for its frozen rows. */
export function sortSheet(context: HostContext, sheetId: string, column: number, ascending = true): void {
  if (typeof column !== 'number') throw mismatch(context, 'SpreadsheetApp.Sheet.sort', [column]);
  checkProtection(context, sheetId, null);
  context.workbook.sortSheet(sheetId, [{ column, ascending }]);
}
