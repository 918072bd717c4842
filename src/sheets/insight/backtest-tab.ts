import type { BacktestSheet } from '../../domain/insight/backtest/backtest-sheet';
import { revisionOf } from '../../domain/notation/revision';
import type { Language } from '../../domain/values/language';
import { writeCharts } from '../grid/charts';
import type { Document, Sheet } from '../grid/document';
import { growTo } from '../grid/grid';
import { dressManagedHeading } from '../grid/look';
import { makeTab } from '../grid/own-tab';
import { asWrittenRows } from '../grid/plain-text';
import { protectionOf } from '../grid/protection';
import { readNote, writeNote } from '../grid/sheet-note';

/** On a Backtest tab: which sheet it is, and what was written into it. */
const KEY = 'leadpact.backtest';
const GREY = '#f1f3f4';

function noteOf(sheet: Sheet): string {
  return `${sheet.getSheetId()} ${revisionOf(sheet.getDataRange().getValues())}`;
}

/**
 * Writes a backtest as plain cells with native charts: over the last one, or into a new tab where somebody has changed a cell of
 * the last one, which then stays as it is.
 */
export function writeBacktest(document: Document, page: BacktestSheet, language: Language): Sheet {
  const { rows, headings, grey, formats, charts, chartRow } = page;
  const last = document.spreadsheet.getSheets().find((one) => {
    const note = readNote(one, KEY);
    return note !== '' && note === noteOf(one) && protectionOf(document, one) === null;
  });
  const sheet = last ?? makeTab(document, 'backtest', language);
  if (last !== undefined) sheet.getDataRange().clear();
  const width = rows[0]?.length ?? 1;
  growTo(sheet, rows.length, width);
  sheet.getRange(1, 1, rows.length, width).setValues(asWrittenRows(rows, width));
  for (const { cells, format } of formats) sheet.getRange(cells).setNumberFormat(format);
  for (const cells of grey) sheet.getRange(cells).setBackground(GREY);
  sheet.getRange(1, 1).setFontWeight('bold').setFontSize(14);
  for (const cells of headings) dressManagedHeading(sheet.getRange(cells).setWrap(true));
  writeCharts(sheet, sheet, charts, { row: chartRow, column: 1 });
  document.app.flush();
  writeNote(sheet, KEY, noteOf(sheet));
  return sheet;
}
