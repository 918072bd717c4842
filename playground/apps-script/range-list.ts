import type { Input } from '../engine/workbook';
import { emulate } from './emulate';
import type { HostContext, RangeHandle } from './host-context';
import { mismatch } from './parameters';
import { checkBlock, readInput } from './range-values';
import { checkProtection } from './write-guard';

type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** Ranges of one sheet that are written together, in one command of the engine. */
export function emulateRangeList(context: HostContext, ranges: readonly Range[]): RangeList {
  const handles = ranges.map((range): RangeHandle => {
    const handle = context.ranges.get(range);
    if (handle === undefined) throw mismatch(context, 'SpreadsheetApp.Sheet.getRangeList', [range]);
    return handle;
  });

  function fill(input: Input): RangeList {
    const blocks = handles.map(({ sheetId, area }) => ({
      sheetId,
      row: area.row,
      column: area.column,
      block: Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => input)),
    }));
    for (const { sheetId, area } of handles) checkProtection(context, sheetId, area);
    blocks.forEach(({ sheetId, block }, at) => {
      const handle = handles[at];
      if (input !== '' && handle !== undefined) checkBlock(context, sheetId, handle.area, block);
    });
    context.workbook.writeAll(blocks);
    return list;
  }

  const list: RangeList = emulate<RangeList>(context, 'RangeList', {
    getRanges: () => [...ranges],
    clearContent: () => fill(''),
    setValue: (value: unknown) => fill(readInput(context, value)),
  });
  return list;
}
