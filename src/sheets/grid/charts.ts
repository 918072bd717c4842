import type { SheetChart } from '../../domain/notation/sheet-chart';
import type { Sheet, Write } from './document';
import { readNote, writeNote } from './metadata';
import type { Layout } from './own-tab';

/** The size of a chart and the gap between two, in pixels. */
const SIZE = { width: 480, height: 370, gap: 16 };

/** An axis of shares ends at 100 %; one of counts has whole numbers only. */
const SHARES = { format: '0%', viewWindow: { min: 0, max: 1 } };
const COUNTS = { format: '#,##0', viewWindow: { min: 0 }, gridlines: { multiple: 1 } };

const idOf = (chart: GoogleAppsScript.Spreadsheet.EmbeddedChart) => String(chart.getChartId());

/**
 * Draws charts anew, side by side: LeadPact's only, whose ids are noted on the tab.
 * @param data the tab on which those of their cells stand that only charts show
 * @param at 1-based row and column of the first chart's corner
 */
export function planCharts(
  { metadata }: Pick<Layout, 'metadata'>,
  sheet: Sheet,
  data: Sheet,
  charts: readonly SheetChart[],
  at: { readonly row: number; readonly column: number },
): Write {
  const noted = new Set(readNote(metadata, sheet, 'leadpact.charts').split(' '));
  const present = sheet.getCharts();
  const own = present.filter((chart) => noted.has(idOf(chart)));
  const theirs = present.filter((chart) => !own.includes(chart)).map(idOf);
  return () => {
    try {
      for (const chart of own) sheet.removeChart(chart);
      charts.forEach((chart, place) => {
        insertChart(sheet, data, chart, at, place * (SIZE.width + SIZE.gap));
      });
    } finally {
      // Also where a call fails: what was drawn by then is LeadPact's. Google gives ids to charts that it has drawn only.
      const drawn = sheet.getCharts().map(idOf);
      const ids = drawn.filter((id) => !theirs.includes(id)).join(' ');
      writeNote(metadata, sheet, 'leadpact.charts', ids);
    }
  };
}

function insertChart(
  sheet: Sheet,
  data: Sheet,
  { title, ranges, series, share }: SheetChart,
  { row, column }: { readonly row: number; readonly column: number },
  left: number,
): void {
  const builder = sheet.newChart().asComboChart();
  for (const { on, cells } of ranges) builder.addRange((on === 'data' ? data : sheet).getRange(cells));
  const axis = (side: 'left' | 'right') => (side === share ? SHARES : COUNTS);
  const drawn = series.map(({ type, axis: side, color }) => ({
    type,
    color,
    targetAxisIndex: side === 'right' ? 1 : 0,
  }));
  builder
    .setTitle(title)
    .setNumHeaders(1)
    .setOption('series', { ...drawn })
    .setOption('vAxes', { 0: axis('left'), 1: axis('right') })
    .setOption('legend', { position: 'bottom' })
    .setOption('width', SIZE.width)
    .setOption('height', SIZE.height)
    .setPosition(row, column, left, 0);
  sheet.insertChart(builder.build());
}
