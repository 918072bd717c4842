import { createWorkbook } from '../engine/open-workbook';
import type { Table, Workbook } from '../engine/workbook';
import type { FileFormula } from '../files/excel-reading';
import { readFile } from '../files/read-file';
import type { UserLanguage } from '../language';
import { SAMPLES } from '../samples/sample';
import type { Origin } from './kept-document';
import { dressSample, fitColumns } from './sheet-look';

/** The time zone in which the playground's documents are kept, as a Japanese team's would be. */
const TIME_ZONE = 'Asia/Tokyo';

/** The locale that a new spreadsheet has, by the language of who makes it. */
const HOME_LOCALE = { ja: 'ja_JP', en: 'en_US' } as const;

export interface OpenedDocument {
  readonly workbook: Workbook;
  /** Written once the script's functions are known. */
  readonly formulas: readonly FileFormula[];
}

export function titleOf(origin: Origin): string {
  return origin.kind === 'sample' ? SAMPLES[origin.locale].title : origin.fileName;
}

/**
 * Makes the document afresh from where it came from.
 * @param progress told before the slow part, with the number of rows; resolves when that is on the screen
 */
export async function makeDocument(
  origin: Origin,
  locale: UserLanguage,
  progress: (rows: number) => Promise<void>,
): Promise<OpenedDocument> {
  const name = titleOf(origin);
  if (origin.kind === 'sample') {
    const workbook = createWorkbook([SAMPLES[origin.locale].make()], {
      name,
      timeZone: TIME_ZONE,
      locale: HOME_LOCALE[origin.locale],
    });
    dressSample(workbook);
    return { workbook, formulas: [] };
  }
  const { tables, formulas, encoding } = await readFile(origin.bytes, origin.fileName, TIME_ZONE);
  await progress(tables.reduce((sum: number, table: Table) => sum + table.rows.length, 0));
  const workbook = createWorkbook(tables, { name, timeZone: TIME_ZONE, locale: HOME_LOCALE[locale] });
  // An .xlsx file has looks of its own; a text file has none.
  if (encoding !== null) fitColumns(workbook);
  return { workbook, formulas };
}

/** Writes a file's formulas over their last results. */
export function writeFormulas(workbook: Workbook, formulas: readonly FileFormula[]): void {
  const ids = new Map(workbook.sheets().map((sheet) => [sheet.name, sheet.id]));
  workbook.writeAll(
    formulas.flatMap(({ tab, row, column, formula }) => {
      const sheetId = ids.get(tab);
      return sheetId === undefined ? [] : [{ sheetId, row, column, block: [[{ formula }]] }];
    }),
  );
}
