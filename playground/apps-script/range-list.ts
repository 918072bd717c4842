import type { Input } from '../engine/workbook';
import { emulate } from './emulate';
import type { HostContext, RangeHandle } from './host-context';
import { mismatch } from './parameters';
import { checkLengths, readInput, refusedBlock } from './range-values';
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
    checkLengths(context, [[input]]);
    for (const { sheetId, row, column, block } of blocks) {
      const refused = refusedBlock(context, sheetId, { row, column }, block);
      if (refused === null) continue;
      context.refusedWrites.add(refused);
      return list;
    }
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
