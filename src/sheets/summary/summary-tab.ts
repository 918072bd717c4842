import type { SummaryCell, SummarySheet } from '../../domain/summary/summary';
import type { Language } from '../../domain/values/language';
import { writeCharts } from '../grid/charts';
import type { Document, Sheet } from '../grid/document';
import { growTo } from '../grid/grid';
import { dressManagedHeading } from '../grid/look';
import { findTab, isOwnTab, makeTab } from '../grid/own-tab';
import { asWritten } from '../grid/plain-text';
import { writeData, writePivots } from './summary-pivots';

/** Where the charts and pivot tables begin, right of the table and the columns that help it. */
const BESIDE = { row: 22, column: 12, width: 200 };
const CHARTS = { row: 3, column: BESIDE.column };
/** The data's column from which on the rows stand that only charts show. */
const CHART_ROWS = 10;
const WIDTHS = [230, 110, 110, 110, 130, 110, 150];

/** True for a tab that LeadPact made, or an empty one. */
export function isSummary(sheet: Sheet): boolean {
  return isOwnTab(sheet) || sheet.getLastRow() === 0;
}

/**
 * Writes the Summary's table, the hidden columns that help it, the pivot tables and the charts; what a person wrote at the right of it or below
 * stays, and so do a person's pivot tables and charts.
 * @param leads how many are handed over now
 */
export function writeSummary(
  document: Document,
  summary: SummarySheet,
  leads: number,
  language: Language,
): void {
  const { rows, headings, formats, hidden } = summary;
  const sheet = findTab(document, 'summary') ?? makeTab(document, 'summary', language);
  const width = Math.max(...rows.map((row) => row.length));
  growTo(sheet, rows.length, width);
  const helping = Math.min(...hidden, width + 1);
  const blocks = [
    { first: 1, columns: WIDTHS.length },
    { first: helping, columns: width - helping + 1 },
  ];
  for (const { first, columns } of blocks) {
    if (columns < 1) continue;
    const range = sheet.getRange(1, first, rows.length, columns);
    // Of the Summary before, which may have had other rows.
    range.clear();
    range.setValues(
      rows.map((row) => Array.from({ length: columns }, (_, at) => written(row[first - 1 + at] ?? ''))),
    );
  }
  for (const { cells, format } of formats) sheet.getRange(cells).setNumberFormat(format);
  sheet.getRange(1, 1).setFontWeight('bold').setFontSize(14);
  for (const row of headings) dressManagedHeading(sheet.getRange(row, 1, 1, WIDTHS.length));
  WIDTHS.forEach((pixels, at) => {
    sheet.setColumnWidth(at + 1, pixels);
  });
  for (const column of hidden) sheet.hideColumns(column);
  const data = writeData(document, summary.pivots, leads, language);
  sheet.setColumnWidth(BESIDE.column, BESIDE.width);
  writePivots(document, sheet, data, summary.pivots, BESIDE);
  writeChartRows(data.tab, summary.charts.rows);
  writeCharts(sheet, data.tab, summary.charts.charts, CHARTS);
}

function writeChartRows(data: Sheet, rows: readonly (readonly string[])[]): void {
  const width = Math.max(...rows.map((row) => row.length));
  growTo(data, rows.length, CHART_ROWS + width - 1);
  data.getRange(1, CHART_ROWS, rows.length, width).setValues(rows.map((row) => [...row]));
}

function written(cell: SummaryCell): string | number | boolean | Date {
  return typeof cell === 'object' ? cell.formula : asWritten(cell);
}
