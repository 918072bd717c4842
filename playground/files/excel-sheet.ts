import type { CellStyle, Cell as ExcelCell, CellValue as ExcelValue, WriteSheet } from 'hucre/xlsx';
import { areaName } from '../engine/area';
import type { Clock } from '../engine/clock';
import type { Area, CellValue, SheetInfo, Spill, Workbook } from '../engine/workbook';
import { type FormulaPlace, writeExcelFormula } from './excel-formula';
import { writeConditionalRules, writeValidations } from './excel-rules';
import { writeStyle } from './excel-style';

/** Excel counts a column's width in digits of seven pixels, with five pixels of margin. */
const widthInDigits = (pixels: number) => Math.max(1, Math.round(((pixels - 5) / 7) * 100) / 100);

/** The style that most cells of a column have, as JSON; `''` for none. Only what differs is written cell by cell. */
function commonest(keys: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), ['', 0])[0];
}

/** What a formula fills, by the place of the formula's own cell. */
function areasFilled(spills: readonly Spill[]): ReadonlyMap<string, Area> {
  return new Map(
    spills
      .filter(({ area }) => area.rows * area.columns > 1)
      .map(({ row, column, area }) => [`${row - 1},${column - 1}`, area]),
  );
}

/** A tab as hucre writes it: values, formulas with their last result, looks, widths, frozen rows, rules, merges. */
export function writeExcelSheet(
  workbook: Workbook,
  sheet: SheetInfo,
  place: FormulaPlace,
  clock: Clock,
): WriteSheet {
  const { rows, columns } = workbook.extent(sheet.id);
  const area = { row: 1, column: 1, rows: Math.max(rows, 1), columns: Math.max(columns, 1) };
  const filled = areasFilled(workbook.spills().filter((spill) => spill.sheetId === sheet.id));
  const formulas = workbook.formulas(sheet.id, area);
  const numberFormats = workbook.numberFormats(sheet.id, area);
  const styles = workbook.formats(sheet.id, area).map((row, r) =>
    row.map((format, c) => {
      const style = writeStyle(format, numberFormats[r]?.[c] ?? '');
      return { style, key: style === null ? '' : JSON.stringify(style) };
    }),
  );
  const toExcel = (value: CellValue): ExcelValue =>
    value instanceof Date ? new Date(clock.toWall(value)) : value === '' ? null : value;

  const defaults = Array.from({ length: area.columns }, (_, c) =>
    commonest(styles.map((row) => row[c]?.key ?? '')),
  );
  const cells = new Map<string, Partial<ExcelCell>>();
  const values = workbook.values(sheet.id, area).map((row, r) =>
    row.map((value, c): ExcelValue => {
      const key = `${r},${c}`;
      const look = styles[r]?.[c];
      const override: Partial<ExcelCell> = {};
      if (look !== undefined && look.key !== defaults[c]) override.style = look.style ?? {};
      const formula = formulas[r]?.[c] ?? '';
      const written = toExcel(value);
      if (formula !== '') {
        override.formula = writeExcelFormula(formula, place);
        if (written !== null) override.formulaResult = written;
        const area = filled.get(key);
        // Without the reference the values beside the formula would stand in the way of what it fills.
        if (area !== undefined) {
          override.formulaType = 'array';
          override.formulaRef = areaName(area);
          override.formulaDynamic = true;
        }
      }
      if (Object.keys(override).length > 0) cells.set(key, override);
      return formula === '' ? written : null;
    }),
  );
  const styleOfColumn = (c: number): CellStyle | undefined =>
    styles.find((row) => row[c]?.key === defaults[c])?.[c]?.style ?? undefined;

  return {
    name: place.names.get(sheet.name) ?? sheet.name,
    rows: values,
    cells,
    columns: Array.from({ length: Math.min(sheet.columns, Math.max(area.columns, 26)) }, (_, c) => {
      const style = c < area.columns ? styleOfColumn(c) : undefined;
      return { width: widthInDigits(workbook.columnWidth(sheet.id, c + 1)), ...(style && { style }) };
    }),
    merges: workbook.merges(sheet.id).map((merge) => ({
      startRow: merge.row - 1,
      startCol: merge.column - 1,
      endRow: merge.row + merge.rows - 2,
      endCol: merge.column + merge.columns - 2,
    })),
    dataValidations: writeValidations(workbook, sheet, place),
    conditionalRules: writeConditionalRules(workbook, sheet, place),
    ...((sheet.frozenRows > 0 || sheet.frozenColumns > 0) && {
      freezePane: { rows: sheet.frozenRows, columns: sheet.frozenColumns },
    }),
    ...(sheet.hidden && { hidden: true }),
    ...(sheet.tabColor && { view: { tabColor: { rgb: sheet.tabColor.replace('#', '').toUpperCase() } } }),
  };
}
