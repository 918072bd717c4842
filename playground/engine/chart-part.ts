import { areaName } from './area';
import type { Chart, ChartContent } from './chart';
import { accept, type Core } from './core';
import type { Workbook } from './workbook';

type ChartPart = Pick<Workbook, 'charts' | 'addChart' | 'removeChart'>;

/** The engine's charts, each of which draws some series as bars and some as lines. */
export function chartPart({ model, batch, freshId }: Core): ChartPart {
  const { getters } = model;

  function columnsOf({ ranges }: ChartContent): string[] {
    return ranges.flatMap(({ sheetId, area }) => {
      const tab = `'${getters.getSheetName(sheetId).replaceAll("'", "''")}'`;
      return Array.from(
        { length: area.columns },
        (_, at) => `${tab}!${areaName({ ...area, column: area.column + at, columns: 1 })}`,
      );
    });
  }

  return {
    charts: (sheetId) =>
      getters.getFigures(sheetId).flatMap(({ id: figureId, row, col, offset, width, height }): Chart[] => {
        const id = getters
          .getChartIds(sheetId)
          .find((each) => getters.getFigureIdFromChartId(each) === figureId);
        if (id === undefined) return [];
        const place = { sheetId, row: row + 1, column: col + 1, ...offset, width, height };
        return [{ id, place, title: getters.getChartDefinition(id).title.text ?? '' }];
      }),
    addChart({ sheetId, row, column, x, y, width, height }, content) {
      const [labels, ...series] = columnsOf(content);
      if (labels === undefined || series.length === 0)
        throw new Error('A chart needs a column of labels and one of figures.');
      const id = freshId('chart');
      const style = (at: number) => content.series[at] ?? { type: 'bar' as const, right: false, color: null };
      const axis = (max: number | null) => (max === null ? {} : { min: 0, max });
      batch(() => {
        accept(
          model.dispatch('CREATE_CHART', {
            chartId: id,
            figureId: `figure ${id}`,
            sheetId,
            row: row - 1,
            col: column - 1,
            offset: { x, y },
            size: { width, height },
            definition: {
              type: 'combo',
              title: { text: content.title },
              legendPosition: content.legend,
              dataSource: {
                type: 'range',
                labelRange: labels,
                dataSetsHaveTitle: content.named,
                dataSets: series.map((dataRange, at) => ({ dataSetId: String(at), dataRange })),
              },
              dataSetStyles: Object.fromEntries(
                series.map((_, at) => {
                  const { type, right, color } = style(at);
                  const colored = color === null ? {} : { backgroundColor: color };
                  return [String(at), { type, yAxisId: right ? 'y1' : 'y', ...colored }];
                }),
              ),
              axesDesign: { y: axis(content.max.left), y1: axis(content.max.right) },
            },
          }),
          'add a chart',
        );
      });
      return id;
    },
    removeChart(id) {
      const figureId = getters.getFigureIdFromChartId(id);
      const sheetId = getters.getFigureSheetId(figureId);
      if (sheetId === undefined) throw new Error('There is no such chart any more.');
      batch(() => {
        accept(model.dispatch('DELETE_FIGURE', { sheetId, figureId }), 'remove a chart');
      });
    },
  };
}
