import type { SheetChart } from '../../domain/notation/sheet-chart';
import type { Sheet } from './document';
import { readNote, writeNote } from './sheet-note';

/** On a tab: the ids of LeadPact's charts. */
const KEY = 'leadpact.charts';
/** Pixels. */
const SIZE = { width: 480, height: 370, gap: 16 };

/**
 * Draws charts anew, side by side: LeadPact's only, which are known by their ids.
 * @param data the tab on which those of their cells stand that only charts show
 * @param at 1-based row and column of the first chart's corner
 */
export function writeCharts(
  sheet: Sheet,
  data: Sheet,
  charts: readonly SheetChart[],
  at: { readonly row: number; readonly column: number },
): void {
  const own = new Set(readNote(sheet, KEY).split(' '));
  const idsNow = () => sheet.getCharts().map((chart) => String(chart.getChartId()));
  const theirs = idsNow().filter((id) => !own.has(id));
  try {
    for (const chart of sheet.getCharts()) {
      if (own.has(String(chart.getChartId()))) sheet.removeChart(chart);
    }
    charts.forEach((chart, place) => {
      insertChart(sheet, data, chart, at, place * (SIZE.width + SIZE.gap));
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

function insertChart(
  sheet: Sheet,
  data: Sheet,
  { title, ranges, series, share }: SheetChart,
  { row, column }: { readonly row: number; readonly column: number },
  left: number,
): void {
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
    .setPosition(row, column, left, 0);
  sheet.insertChart(builder.build());
}
