import { EncryptedFileError, HucreError, readXlsx } from 'hucre';
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

/** A workbook's tabs with their values and formulas. Throws a FileError when it is none, damaged or locked. */
export async function readExcel(bytes: Uint8Array, clock: Clock): Promise<ExcelContent> {
  try {
    const { sheets } = await readXlsx(bytes);
    const place = (cell: Cell): Cell => (cell instanceof Date ? clock.toInstant(cell.getTime()) : cell);
    return {
      tables: sheets.map((sheet) => ({
        name: sheet.name,
        rows: squareRows(sheet.rows.map((row) => row.map(place))),
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
