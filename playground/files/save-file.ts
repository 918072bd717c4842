import { writeXlsx } from 'hucre/xlsx';
import { makeClock } from '../engine/clock';
import type { Workbook } from '../engine/workbook';
import { nameExcelTabs } from './excel-names';
import { writeExcelSheet } from './excel-sheet';

/**
 * The workbook as an .xlsx file, with each formula and the values that it gave. A formula that fills several cells names
 * them, so that their values are not taken for somebody's. Developer metadata and protections have no place in the format.
 */
export async function saveExcel(workbook: Workbook): Promise<Uint8Array> {
  const sheets = workbook.sheets();
  const names = nameExcelTabs(sheets.map((sheet) => sheet.name));
  const rowsOf = (tab: string) =>
    sheets.find((sheet) => sheet.name.toLowerCase() === tab.toLowerCase())?.rows;
  const clock = makeClock(workbook.timeZone);
  const active = sheets.findIndex((sheet) => sheet.id === workbook.selection().sheetId);
  return writeXlsx({
    sheets: sheets.map((sheet) =>
      writeExcelSheet(workbook, sheet, { tab: sheet.name, names, rowsOf }, clock),
    ),
    activeSheet: Math.max(0, active),
  });
}
