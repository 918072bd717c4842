import type { Area, Mark } from '../engine/workbook';
import { emulate } from './emulate';
import type { HostContext, RangeHandle } from './host-context';
import { checkProtection } from './write-guard';

type Filter = GoogleAppsScript.Spreadsheet.Filter;

const FILTER = 'filter';

interface PlacedFilter {
  readonly id: string;
  readonly area: Area;
}

function placedFilter(context: HostContext, sheetId: string): PlacedFilter | null {
  const isHere = ({ place }: Mark) => place.on === 'area' && place.sheetId === sheetId;
  const mark = context.workbook.marks(FILTER).find(isHere);
  return mark?.place.on === 'area' ? { id: mark.id, area: mark.place.area } : null;
}

/** A sheet has one filter at most. It is there and can be sorted by; rows are not hidden by it. */
export function createFilter(context: HostContext, { sheetId, area }: RangeHandle): Filter {
  checkProtection(context, sheetId, area);
  if (placedFilter(context, sheetId) !== null)
    throw context.error("You can't create a filter in a sheet that already has a filter.");
  context.workbook.addMark(FILTER, { on: 'area', sheetId, area }, null);
  return emulateFilter(context, sheetId);
}

export function filterOf(context: HostContext, sheetId: string): Filter | null {
  return placedFilter(context, sheetId) === null ? null : emulateFilter(context, sheetId);
}

function emulateFilter(context: HostContext, sheetId: string): Filter {
  const { workbook } = context;
  function now(): PlacedFilter {
    const placed = placedFilter(context, sheetId);
    if (placed === null) throw context.error('The filter no longer exists.');
    return placed;
  }
  const filter: Filter = emulate<Filter>(context, 'Filter', {
    getRange: () => context.make.range(sheetId, now().area),
    getColumnFilterCriteria: () => null,
    remove: () => workbook.removeMark(now().id),
    sort(column, ascending) {
      const { area } = now();
      checkProtection(context, sheetId, area);
      const below = { ...area, row: area.row + 1, rows: area.rows - 1 };
      if (below.rows > 0) workbook.sortRange(sheetId, below, [{ column, ascending }]);
      return filter;
    },
  });
  return filter;
}
