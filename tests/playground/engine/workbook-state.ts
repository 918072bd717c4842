import { gridModel } from '../../../playground/engine/grid';
import type { SheetInfo, Workbook } from '../../../playground/engine/workbook';

/** The kinds of marks that the tests set. */
const KINDS = ['m', 'protection', 'developerMetadata', 'validationHelp'] as const;

function sheetState(workbook: Workbook, sheet: SheetInfo) {
  const { id, rows, columns } = sheet;
  const extent = workbook.extent(id);
  const area = { row: 1, column: 1, rows: Math.max(1, extent.rows), columns: Math.max(1, extent.columns) };
  const formatted = { row: 1, column: 1, rows: Math.min(rows, 30), columns: Math.min(columns, 12) };
  const cells = Array.from({ length: formatted.rows }, (_, row) =>
    Array.from({ length: formatted.columns }, (_, column) => [row + 1, column + 1] as const),
  ).flat();
  return {
    sheet,
    values: workbook.values(id, area),
    formulas: workbook.formulas(id, area),
    displays: workbook.displays(id, area),
    formats: workbook.formats(id, formatted),
    widths: cells.slice(0, formatted.columns).map(([, column]) => workbook.columnWidth(id, column)),
    merges: workbook.merges(id),
    validations: cells.map(([row, column]) => workbook.validation(id, row, column)),
    conditionalFormats: workbook.conditionalFormats(id),
  };
}

/** All that a person or a script can see of a workbook. */
export function stateOf(workbook: Workbook) {
  return {
    sheets: workbook.sheets().map((sheet) => sheetState(workbook, sheet)),
    marks: KINDS.map((kind) => workbook.marks(kind)),
    errors: workbook.errors(),
    spills: workbook.spills(),
    store: workbook.save().store,
    revision: gridModel(workbook).getters.isFullySynchronized(),
  };
}
