import type { SummaryChart, SummaryCharts } from '../domain/summary-charts';
import type { Sheet } from './document';
import { growTo } from './grid';
import { readNote, writeNote } from './sheet-note';

/** On the Summary: the ids of LeadPact's charts. */
const KEY = 'leadpact.charts';
/** The data's column from which on the rows stand that only charts show. */
const HELPING = 10;
/** Pixels. */
const SIZE = { width: 480, height: 370, gap: 16 };

/**
 * Draws the charts anew, side by side: LeadPact's only, which are known by their ids.
 * @param column 1-based, on the Summary
 */
export function writeCharts(
  sheet: Sheet,
  data: Sheet,
  { rows, charts }: SummaryCharts,
  column: number,
): void {
  const width = Math.max(...rows.map((row) => row.length));
  growTo(data, rows.length, HELPING + width - 1);
  data.getRange(1, HELPING, rows.length, width).setValues(rows.map((row) => [...row]));
  const own = new Set(readNote(sheet, KEY).split(' '));
  const idsNow = () => sheet.getCharts().map((chart) => String(chart.getChartId()));
  const theirs = idsNow().filter((id) => !own.has(id));
  try {
    for (const chart of sheet.getCharts()) {
      if (own.has(String(chart.getChartId()))) sheet.removeChart(chart);
    }
    charts.forEach((chart, at) => {
      insertChart(sheet, data, chart, column, at * (SIZE.width + SIZE.gap));
    });
  } finally {
    // Also where a call fails: what was drawn by then is LeadPact's.
    writeNote(
      sheet,
      KEY,
      idsNow()
        .filter((id) => !theirs.includes(id))
        .join(' '),
    );
  }
}

function insertChart(sheet: Sheet, data: Sheet, chart: SummaryChart, column: number, left: number): void {
  const { title, ranges, series, share } = chart;
  const builder = sheet.newChart().asComboChart();
  for (const { on, cells } of ranges) builder.addRange((on === 'data' ? data : sheet).getRange(cells));
  const axis = (side: 'left' | 'right') =>
    side === share ? { format: '0%', viewWindow: { min: 0, max: 1 } } : { viewWindow: { min: 0 } };
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
    .setPosition(3, column, left, 0);
  sheet.insertChart(builder.build());
}
