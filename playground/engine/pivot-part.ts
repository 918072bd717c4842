import type { SpreadsheetPivotCoreDefinition } from '@odoo/o-spreadsheet';
import { accept, type Core } from './core';
import { quietly } from './engine';
import type { PivotContent, PivotValue } from './pivot';
import { FILLED } from './pivot-filter';
import type { Pivot, Workbook } from './workbook';
import { areaOf, zoneOf } from './zone';

type PivotPart = Pick<Workbook, 'pivots' | 'addPivot' | 'setPivot' | 'removePivot'>;

const AGGREGATORS: Readonly<Record<PivotValue['summarize'], string>> = {
  COUNTA: 'count',
  SUM: 'sum',
  AVERAGE: 'avg',
  MIN: 'min',
  MAX: 'max',
};
const SUMMARIZE: readonly PivotValue['summarize'][] = ['COUNTA', 'SUM', 'AVERAGE', 'MIN', 'MAX'];

/** The engine's pivots: a definition, and the formula `=PIVOT(number)` whose result spills from the first cell. */
export function pivotPart(core: Core): PivotPart {
  const { model } = core;
  const { getters } = model;

  /** The engine names a pivot's fields by the source's headings. */
  function headings({ sheetId, area }: PivotContent['source']): string[] {
    return Array.from(
      { length: area.columns },
      (_, at) =>
        getters.getEvaluatedCell({ sheetId, row: area.row - 1, col: area.column - 1 + at }).formattedValue,
    );
  }

  function definitionOf(content: PivotContent): SpreadsheetPivotCoreDefinition {
    const { source } = content;
    const names = headings(source);
    const field = (column: number): string => {
      const name = names[column - source.area.column] ?? '';
      if (name === '' || names.indexOf(name) !== names.lastIndexOf(name)) {
        throw new Error(`Column ${column} of the pivot table's source has no heading of its own.`);
      }
      return name;
    };
    const group = ({ column, descending }: { column: number; descending: boolean }) => ({
      fieldName: field(column),
      order: descending ? ('desc' as const) : ('asc' as const),
    });
    const definition: SpreadsheetPivotCoreDefinition = {
      type: 'SPREADSHEET',
      name: content.values[0]?.name ?? names[0] ?? '',
      dataSet: { sheetId: source.sheetId, zone: zoneOf(source.area) },
      rows: content.rows.map(group),
      columns: content.columns.map(group),
      measures: content.values.map(({ column, summarize, name }, at) => ({
        id: `${field(column)}:${AGGREGATORS[summarize]}:${at}`,
        fieldName: field(column),
        aggregator: AGGREGATORS[summarize],
        ...(name === null ? {} : { userDefinedName: name }),
      })),
      style: { displayTotals: true, displayMeasuresRow: content.values.length > 1 },
    };
    Reflect.set(definition, FILLED, content.filled.map(field));
    return definition;
  }

  function contentOf(id: string): PivotContent | null {
    const definition = getters.getPivotCoreDefinition(id);
    if (definition.type !== 'SPREADSHEET' || definition.dataSet === undefined) return null;
    const source = { sheetId: definition.dataSet.sheetId, area: areaOf(definition.dataSet.zone) };
    const names = headings(source);
    const column = (field: string) => source.area.column + names.indexOf(field);
    const group = ({ fieldName, order }: { fieldName: string; order?: string }) => ({
      column: column(fieldName),
      descending: order === 'desc',
    });
    const filled: unknown = Reflect.get(definition, FILLED);
    return {
      source,
      rows: definition.rows.map(group),
      columns: definition.columns.map(group),
      values: definition.measures.flatMap(({ fieldName, aggregator, userDefinedName }) => {
        const summarize = SUMMARIZE.find((each) => AGGREGATORS[each] === aggregator);
        return summarize === undefined
          ? []
          : [{ column: column(fieldName), summarize, name: userDefinedName ?? null }];
      }),
      filled: Array.isArray(filled) ? filled.map((field) => column(String(field))) : [],
    };
  }

  function all(): Pivot[] {
    return getters.getSheetIds().flatMap((sheetId) =>
      getters.getCells(sheetId).flatMap((cell) => {
        if (!cell.isFormula) return [];
        const number = /^=PIVOT\("?(\d+)"?[,)]/i.exec(cell.compiledFormula.toFormulaString(getters))?.[1];
        const id = getters.getPivotIds().find((each) => getters.getPivotFormulaId(each) === number);
        const content = id === undefined ? null : contentOf(id);
        if (id === undefined || content === null) return [];
        const { row, col } = getters.getCellPosition(cell.id);
        return [{ ...content, id, sheetId, row: row + 1, column: col + 1 }];
      }),
    );
  }

  function find(id: string): Pivot {
    const pivot = all().find((each) => each.id === id);
    if (pivot === undefined) throw new Error('There is no such pivot table any more.');
    return pivot;
  }

  return {
    pivots: (sheetId) => all().filter((pivot) => pivot.sheetId === sheetId),
    addPivot(sheetId, row, column, content) {
      const id = core.freshId('pivot');
      const position = { sheetId, row: row - 1, col: column - 1 };
      core.batch(() => {
        accept(
          model.dispatch('ADD_PIVOT', { pivotId: id, pivot: definitionOf(content) }),
          'add a pivot table',
        );
        const formula = `=PIVOT(${getters.getPivotFormulaId(id)})`;
        accept(model.dispatch('UPDATE_CELL', { ...position, content: formula }), 'place a pivot table');
      });
      return id;
    },
    setPivot(id, content) {
      const pivot = { ...definitionOf(content) };
      core.batch(() => {
        accept(model.dispatch('UPDATE_PIVOT', { pivotId: id, pivot }), 'change a pivot table');
      });
    },
    removePivot(id) {
      const { sheetId, row, column } = find(id);
      quietly(() =>
        core.batch(() => {
          model.dispatch('UPDATE_CELL', { sheetId, row: row - 1, col: column - 1, content: '' });
          accept(model.dispatch('REMOVE_PIVOT', { pivotId: id }), 'remove a pivot table');
        }),
      );
    },
  };
}
