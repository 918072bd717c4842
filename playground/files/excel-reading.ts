import { EncryptedFileError, HucreError, readXlsx } from 'hucre';
import { type Area, areaOf } from '../engine/area';
import type { Clock } from '../engine/clock';
import type { Cell, Table } from '../engine/workbook';
import { FileError } from './file-error';
import { squareRows } from './rectangle';

/** A formula of a file's tab, at a 1-based place. */
export interface FileFormula {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  /** With its leading `=`. */
  readonly formula: string;
}

export interface ExcelContent {
  readonly tables: readonly Table[];
  readonly formulas: readonly FileFormula[];
}

type ReadSheet = Awaited<ReturnType<typeof readXlsx>>['sheets'][number];

function readFormulas(sheet: ReadSheet): FileFormula[] {
  return [...(sheet.cells ?? [])].flatMap(([place, cell]) => {
    const [row, column] = place.split(',').map(Number);
    if (row === undefined || column === undefined) return [];
    return cell.formula
      ? [{ tab: sheet.name, row: row + 1, column: column + 1, formula: `=${cell.formula}` }]
      : [];
  });
}

/** What the tab's formulas fill beside their own cells: values that would stand in the way of what is filled anew. */
function filledAreas(sheet: ReadSheet): Area[] {
  return [...(sheet.cells?.values() ?? [])].flatMap(({ formulaType, formulaRef }) => {
    const area = formulaType === 'array' && formulaRef !== undefined ? areaOf(formulaRef) : null;
    return area === null ? [] : [area];
  });
}

/** The rows without what formulas fill beside their own cells. */
function ownValues(sheet: ReadSheet): Cell[][] {
  const rows: Cell[][] = sheet.rows.map((row) => [...row]);
  for (const { row, column, rows: height, columns } of filledAreas(sheet)) {
    rows.slice(row - 1, row - 1 + height).forEach((cells, down) => {
      const from = column - 1 + (down === 0 ? 1 : 0);
      cells.fill(null, from, column - 1 + columns);
    });
  }
  return rows;
}

/** A workbook's tabs with their values and formulas. Throws a FileError when it is none, damaged or locked. */
export async function readExcel(bytes: Uint8Array, clock: Clock): Promise<ExcelContent> {
  try {
    const { sheets } = await readXlsx(bytes);
    const place = (cell: Cell): Cell => (cell instanceof Date ? clock.toInstant(cell.getTime()) : cell);
    return {
      tables: sheets.map((sheet) => ({
        name: sheet.name,
        rows: squareRows(ownValues(sheet).map((row) => row.map(place))),
      })),
      formulas: sheets.flatMap(readFormulas),
    };
  } catch (cause) {
    if (cause instanceof EncryptedFileError) throw new FileError({ kind: 'encrypted' }, cause);
    if (cause instanceof HucreError)
      throw new FileError({ kind: 'brokenWorkbook', detail: cause.message }, cause);
    throw cause;
  }
}
