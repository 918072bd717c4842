import type { Obstacle } from '../../domain/setup/obstacle';
import type { SummaryCell, SummarySheet } from '../../domain/summary/summary';
import type { Language } from '../../domain/values/language';
import { planCharts } from '../grid/charts';
import type { Sheet } from '../grid/document';
import { growTo, type Size, sizeOf } from '../grid/grid';
import { formatManagedHeading } from '../grid/look';
import { findTab, type Layout, makeTabs } from '../grid/own-tab';
import { asWritten } from '../grid/plain-text';
import { inTheWay } from '../leads/cells-below';
import { forgetPivots, planPivots, planRemoval, roomFor, writeData } from './summary-pivots';

/** Where the charts and pivot tables begin, right of the table and the columns that help it; the width is in pixels. */
const BESIDE = { row: 22, column: 12, width: 200 };
const CHARTS = { row: 3, column: BESIDE.column };
/** The data's column from which on the rows stand that only charts show. */
const CHART_ROWS_COLUMN = 10;
/** Of the table's columns, in pixels. */
const WIDTHS = [230, 110, 110, 110, 130, 110, 150];

/**
 * Writes the Summary's table, the hidden columns that help it, the pivot tables and the charts; what a person wrote at the right of it or below
 * stays, and so do a person's pivot tables and charts. The tab is shown then.
 * @param leads how many are handed over now
 */
export function writeSummary(layout: Layout, summary: SummarySheet, leads: number, language: Language): void {
  const { pivots, charts } = summary;
  const present = findTab(layout, 'summary');
  const removePivots = present === null ? () => undefined : planRemoval(present, pivots.titles);
  // What is to be drawn elsewhere is removed before the rest is read: the Summary's cells are read once.
  forgetPivots(layout);
  removePivots();
  const sheetOf = makeTabs(layout, ['summary', 'summaryData'], language);
  const sheet = sheetOf('summary');
  const data = { tab: sheetOf('summaryData'), room: roomFor(leads) };
  const [size, dataSize] = [sizeOf(sheet), sizeOf(data.tab)];
  const drawPivots = planPivots(layout, sheet, data, pivots, BESIDE);
  const drawCharts = planCharts(layout, sheet, data.tab, charts.charts, CHARTS);
  const grown = writeTable(sheet, size, summary);
  const dataGrown = writeData(data, dataSize, pivots);
  sheet.setColumnWidth(BESIDE.column, BESIDE.width);
  drawPivots(grown);
  writeChartRows(data.tab, dataGrown, charts.rows);
  drawCharts();
  layout.spreadsheet.setActiveSheet(sheet);
}

/**
 * What a person wrote into the hidden columns that help the table, where it would be written over. LeadPact's own cells there are
 * formulas, and words with a formula beside them.
 */
export function helpObstacles(layout: Layout, { rows, hidden }: SummarySheet): Obstacle[] {
  const sheet = findTab(layout, 'summary');
  const [first] = hidden;
  const height = Math.min(rows.length, sheet?.getLastRow() ?? 0);
  if (sheet === null || first === undefined || height === 0 || sheet.getLastColumn() < first) return [];
  const range = sheet.getRange(1, first, height, Math.min(hidden.length, sheet.getLastColumn() - first + 1));
  const formulas = range.getFormulas();
  const cells = range.getValues().flatMap((row, down) =>
    row.flatMap((cell, right) => {
      const isOwn = (formulas[down] ?? []).slice(right).some((formula) => formula !== '');
      return isOwn || cell === '' ? [] : [{ down, right }];
    }),
  );
  return cells.slice(0, 1).map(({ down, right }) => {
    const cell = range.getCell(down + 1, right + 1);
    return inTheWay(cell, cell.getDisplayValue());
  });
}

function writeTable(sheet: Sheet, size: Size, { rows, headings, formats, hidden }: SummarySheet): Size {
  const width = Math.max(...rows.map((row) => row.length));
  const grown = growTo(sheet, size, rows.length, Math.max(width, BESIDE.column));
  const helping = Math.min(...hidden, width + 1);
  const blocks = [
    { first: 1, columns: WIDTHS.length },
    { first: helping, columns: width - helping + 1 },
  ];
  for (const { first, columns } of blocks) {
    if (columns < 1) continue;
    const range = sheet.getRange(1, first, rows.length, columns);
    // The Summary that stood here may have had other rows.
    range.clear();
    range.setValues(
      rows.map((row) => Array.from({ length: columns }, (_, at) => written(row[first - 1 + at] ?? ''))),
    );
  }
  for (const { cells, format } of formats) sheet.getRange(cells).setNumberFormat(format);
  sheet.getRange(1, 1).setFontWeight('bold').setFontSize(14);
  for (const row of headings) formatManagedHeading(sheet.getRange(row, 1, 1, WIDTHS.length));
  WIDTHS.forEach((pixels, at) => {
    sheet.setColumnWidth(at + 1, pixels);
  });
  for (const column of hidden) sheet.hideColumns(column);
  return grown;
}

function writeChartRows(data: Sheet, size: Size, rows: readonly (readonly string[])[]): void {
  const width = Math.max(...rows.map((row) => row.length));
  growTo(data, size, rows.length, CHART_ROWS_COLUMN + width - 1);
  data.getRange(1, CHART_ROWS_COLUMN, rows.length, width).setValues(rows.map((row) => [...row]));
}

function written(cell: SummaryCell): string | number | boolean | Date {
  return typeof cell === 'object' ? cell.formula : asWritten(cell);
}
