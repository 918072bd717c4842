import type { WorkbookData } from '@odoo/o-spreadsheet';
import { columnLetters } from './area';
import { contentOf } from './cell-content';
import type { SerialClock } from './date-serial';
import { helpers } from './engine';
import { engineLocales } from './engine-locale';
import type { SpreadsheetLocale, Table } from './workbook';

/** Room that Google leaves in a new sheet. */
export const NEW_SHEET = { rows: 1000, columns: 26 } as const;
/** Blank rows and columns kept beyond a table, so that there is room to work. */
const MARGIN = { rows: 100, columns: 10 } as const;

/**
 * The engine's JSON for the tables. Writing them cell by cell into a model would take minutes at 45,000 rows.
 */
export function modelData(
  tables: readonly Table[],
  clock: SerialClock,
  code: SpreadsheetLocale,
): WorkbookData {
  const locale = engineLocales[code];
  const data = helpers.createEmptyWorkbookData();
  const formats = new Map<string, number>();
  const sheets = tables.map((table, index) => {
    const sheet = helpers.createEmptySheet(`sheet${index + 1}`, table.name);
    const width = table.rows.reduce((most, row) => Math.max(most, row.length), 0);
    sheet.rowNumber = Math.max(NEW_SHEET.rows, table.rows.length + MARGIN.rows);
    sheet.colNumber = Math.max(NEW_SHEET.columns, width + MARGIN.columns);
    const letters = Array.from({ length: width }, (_, column) => columnLetters(column + 1));
    table.rows.forEach((row, rowIndex) => {
      row.forEach((cell, columnIndex) => {
        const { content, format } = contentOf(cell, undefined, clock, locale);
        if (content === '') return;
        const name = `${letters[columnIndex]}${rowIndex + 1}`;
        sheet.cells[name] = content;
        if (format === undefined) return;
        const id = formats.get(format) ?? formats.size + 1;
        formats.set(format, id);
        sheet.formats[name] = id;
      });
    });
    return sheet;
  });
  data.sheets = sheets;
  data.formats = Object.fromEntries([...formats].map(([format, id]) => [id, format]));
  data.settings = { locale };
  return data;
}
