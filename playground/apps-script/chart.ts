import type { Chart, ChartContent, ChartPlace } from '../engine/workbook';
import { emulate } from './emulate';
import type { HostContext } from './host-context';
import { mismatch } from './parameters';

type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type EmbeddedChartBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type ComboBuilder = GoogleAppsScript.Spreadsheet.EmbeddedComboChartBuilder;
type ContainerInfo = GoogleAppsScript.Spreadsheet.ContainerInfo;

/** A chart that is built and not on the sheet yet. */
interface Built {
  readonly place: Omit<ChartPlace, 'sheetId'>;
  readonly content: ChartContent;
}

const SIZE = { width: 600, height: 371 };

/** Google's chart ids are whole numbers, the engine's texts. */
function numberOf(id: string): number {
  let number = 7;
  for (const letter of id) number = (number * 31 + letter.charCodeAt(0)) % 2_147_483_647;
  return number;
}

const built = new WeakMap<object, Built>();
const placed = new WeakMap<object, string>();

export function builtChart(chart: object): Built | undefined {
  return built.get(chart);
}

/** The engine's id of a chart that is on a sheet. */
export function placedChart(chart: object): string | undefined {
  return placed.get(chart);
}

/** @param place in the sheet, and the engine's id where it has one */
function emulateEmbedded(
  context: HostContext,
  { row, column, x, y }: Built['place'],
  id: string | null,
): EmbeddedChart {
  return emulate<EmbeddedChart>(context, 'EmbeddedChart', {
    getChartId: () => (id === null ? null : numberOf(id)),
    getContainerInfo: () =>
      emulate<ContainerInfo>(context, 'ContainerInfo', {
        getAnchorRow: () => row,
        getAnchorColumn: () => column,
        getOffsetX: () => x,
        getOffsetY: () => y,
      }),
  });
}

export function emulateChart(context: HostContext, { id, place }: Chart): EmbeddedChart {
  const chart = emulateEmbedded(context, place, id);
  placed.set(chart, id);
  return chart;
}

/** Google's options, of which these are shown: title, width, height, legend, series, vAxes. */
function contentOf(
  ranges: ChartContent['ranges'],
  headers: number,
  options: ReadonlyMap<string, unknown>,
): ChartContent {
  const part = (value: unknown, key: string | number): unknown =>
    typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  const series = options.get('series');
  const end = (axis: number) => {
    const max = part(part(part(options.get('vAxes'), axis), 'viewWindow'), 'max');
    return typeof max === 'number' ? max : null;
  };
  const columns = ranges.reduce((sum, { area }) => sum + area.columns, 0);
  const position = part(options.get('legend'), 'position');
  const legends = ['top', 'bottom', 'left', 'right', 'none'] as const;
  return {
    ranges,
    named: headers > 0,
    title: String(options.get('title') ?? ''),
    legend: legends.find((each) => each === position) ?? 'right',
    series: Array.from({ length: Math.max(columns - 1, 0) }, (_, at) => {
      const one = part(series, at);
      const color = part(one, 'color');
      return {
        // As in Google, the series of a combo chart are lines unless said otherwise.
        type: part(one, 'type') === 'bars' ? ('bar' as const) : ('line' as const),
        right: part(one, 'targetAxisIndex') === 1,
        color: typeof color === 'string' ? color : null,
      };
    }),
    max: { left: end(0), right: end(1) },
  };
}

export function emulateChartBuilder(context: HostContext): EmbeddedChartBuilder {
  const ranges: ChartContent['ranges'][number][] = [];
  const options = new Map<string, unknown>();
  let headers = 0;
  let place = { row: 1, column: 1, x: 0, y: 0 };

  const combo: ComboBuilder = emulate<ComboBuilder>(context, 'EmbeddedComboChartBuilder', {
    addRange(range) {
      const handle = context.ranges.get(range);
      if (handle === undefined)
        throw mismatch(context, 'SpreadsheetApp.EmbeddedComboChartBuilder.addRange', [range]);
      ranges.push({ sheetId: handle.sheetId, area: handle.area });
      return combo;
    },
    setNumHeaders(count) {
      headers = count;
      return combo;
    },
    setTitle: (title) => set('title', title),
    setOption: set,
    setPosition(row: number, column: number, x: number, y: number) {
      place = { row, column, x, y };
      return combo;
    },
    build() {
      const size = { ...SIZE };
      for (const side of ['width', 'height'] as const) {
        const wanted = options.get(side);
        if (typeof wanted === 'number') size[side] = wanted;
      }
      const chart = emulateEmbedded(context, { ...place, ...size }, null);
      built.set(chart, { place: { ...place, ...size }, content: contentOf(ranges, headers, options) });
      return chart;
    },
  });

  function set(option: string, value: unknown): ComboBuilder {
    // A copy of the script's, which may change it afterwards.
    options.set(option, value === undefined ? undefined : JSON.parse(JSON.stringify(value)));
    return combo;
  }

  return emulate<EmbeddedChartBuilder>(context, 'EmbeddedChartBuilder', { asComboChart: () => combo });
}
