import type { BacktestSheet } from '../../domain/insight/backtest/backtest-sheet';
import { revisionOf } from '../../domain/notation/revision';
import type { Language } from '../../domain/values/language';
import { planCharts } from '../grid/charts';
import type { Sheet } from '../grid/document';
import { growTo, sizeOf } from '../grid/grid';
import { formatManagedHeading } from '../grid/look';
import { readNote, writeNote } from '../grid/metadata';
import { insertTabs, type Layout } from '../grid/own-tab';
import { asWrittenRows } from '../grid/plain-text';
import { protectionsOf } from '../grid/protection';

const GREY = '#f1f3f4';

/** Which sheet a Backtest tab is, and what was written into it. */
function noteOf(sheet: Sheet): string {
  return `${sheet.getSheetId()} ${revisionOf(sheet.getDataRange().getValues())}`;
}

/**
 * Writes a backtest as plain cells with native charts: over the last one, or into a new tab where somebody has changed a cell of
 * the last one, which then stays as it is.
 */
export function writeBacktest(layout: Layout, page: BacktestSheet, language: Language): Sheet {
  const { rows, headings, grey, formats, charts, chartRow } = page;
  const { app, tabs, metadata } = layout;
  const last = tabs.find(({ sheet }) => {
    const note = readNote(metadata, sheet, 'leadpact.backtest');
    return note !== '' && note === noteOf(sheet) && protectionsOf(layout, sheet).length === 0;
  });
  const sheet = last?.sheet ?? insertTab(layout, language);
  const size = sizeOf(sheet);
  const drawCharts = planCharts(layout, sheet, sheet, charts, { row: chartRow, column: 1 });
  if (last !== undefined) sheet.getDataRange().clear();
  const width = rows[0]?.length ?? 1;
  growTo(sheet, size, rows.length, width);
  sheet.getRange(1, 1, rows.length, width).setValues(asWrittenRows(rows, width));
  for (const { cells, format } of formats) sheet.getRange(cells).setNumberFormat(format);
  for (const cells of grey) sheet.getRange(cells).setBackground(GREY);
  sheet.getRange(1, 1).setFontWeight('bold').setFontSize(14);
  for (const cells of headings) formatManagedHeading(sheet.getRange(cells).setWrap(true));
  drawCharts();
  app.flush();
  writeNote(metadata, sheet, 'leadpact.backtest', noteOf(sheet));
  layout.spreadsheet.setActiveSheet(sheet);
  return sheet;
}

/** The newest Backtest tab, the one furthest to the right; null for none. */
export function findBacktest({ tabs }: Layout): Sheet | null {
  const made = tabs.filter(({ madeAs }) => madeAs === 'backtest');
  return made[made.length - 1]?.sheet ?? null;
}

/** Another tab beside the Backtest tabs that there are. */
function insertTab(layout: Layout, language: Language): Sheet {
  const [inserted] = insertTabs(layout, ['backtest'], language);
  if (inserted === undefined) throw new Error('No tab was inserted');
  return inserted[1];
}
