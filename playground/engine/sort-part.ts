import type { CellPosition, EvaluatedCell } from '@odoo/o-spreadsheet';
import { areaName, intersects } from './area';
import { accept, type Core } from './core';
import type { Area, SheetInfo, SortKey, Workbook } from './workbook';

type SortPart = Pick<Workbook, 'sortRange' | 'sortSheet'>;
type Reader = Pick<Workbook, 'merges' | 'extent'> & { sheet(sheetId: string): SheetInfo };

/** Google's order of what is not alike; blanks come last in either direction. */
const KINDS: readonly string[] = ['number', 'text', 'boolean', 'error'];

function isBlank({ type, value }: EvaluatedCell): boolean {
  return type === 'empty' || value === '';
}

function compare(one: EvaluatedCell, other: EvaluatedCell, ascending: boolean): number {
  if (isBlank(one) || isBlank(other)) return Number(isBlank(one)) - Number(isBlank(other));
  const kinds = KINDS.indexOf(one.type) - KINDS.indexOf(other.type);
  const order = kinds === 0 ? compareAlike(one, other) : kinds;
  return ascending ? order : -order;
}

function compareAlike(one: EvaluatedCell, other: EvaluatedCell): number {
  if (one.type === 'text' || one.type === 'error')
    return String(one.value).localeCompare(String(other.value));
  return Number(one.value) - Number(other.value);
}

/**
 * Rows move with their values, formulas and formats. What a formula spilled is nobody's own: it doesn't move, and is computed anew
 * from where its formula stands then.
 */
export function sortPart({ model, batch }: Core, { merges, extent, sheet }: Reader): SortPart {
  const { getters } = model;

  function contentAt(from: CellPosition, down: number): string {
    const cell = getters.getCell(from);
    if (cell === undefined) return '';
    if (!cell.isFormula) return cell.content;
    return getters.getTranslatedCellFormula(from.sheetId, 0, down, cell.compiledFormula);
  }

  /** What has to change in one cell so that it is as another was; nothing where the two are alike. */
  function changeOf(place: CellPosition, from: CellPosition) {
    const [cell, present] = [getters.getCell(from), getters.getCell(place)];
    const content = contentAt(from, place.row - from.row);
    const update = {
      ...place,
      ...(content === contentAt(place, 0) ? {} : { content }),
      ...(cell?.style === present?.style ? {} : { style: cell?.style ?? null }),
      ...(cell?.format === present?.format ? {} : { format: cell?.format ?? '' }),
    };
    return Object.keys(update).length > Object.keys(place).length ? [update] : [];
  }

  /** The rows of the area, counted from the engine's 0, in their new order. */
  function orderOf(sheetId: string, area: Area, rows: number, keys: readonly SortKey[]): number[] {
    const from = Array.from({ length: rows }, (_, at) => area.row - 1 + at);
    const cells = keys.map(({ column }) =>
      from.map((row) => getters.getEvaluatedCell({ sheetId, row, col: column - 1 })),
    );
    return from
      .map((row, at) => ({ row, at }))
      .sort((one, other) => {
        for (const [key, { ascending }] of keys.entries()) {
          const [first, second] = [cells[key]?.[one.at], cells[key]?.[other.at]];
          const order = first && second ? compare(first, second, ascending) : 0;
          if (order !== 0) return order;
        }
        return one.at - other.at;
      })
      .map(({ row }) => row);
  }

  function sortRange(sheetId: string, area: Area, keys: readonly SortKey[]): void {
    if (merges(sheetId).some((merge) => intersects(merge, area)))
      throw new Error(`${areaName(area)} can't be sorted: there are merged cells in it.`);
    const rows = Math.min(area.rows, extent(sheetId).rows - area.row + 1);
    if (rows < 2) return;
    const updates = orderOf(sheetId, area, rows, keys).flatMap((source, at) => {
      const row = area.row - 1 + at;
      if (row === source) return [];
      return Array.from({ length: area.columns }, (_, right) => {
        const from = { sheetId, row: source, col: area.column - 1 + right };
        return changeOf({ ...from, row }, from);
      }).flat();
    });
    batch(() => {
      for (const update of updates) accept(model.dispatch('UPDATE_CELL', update), `sort ${areaName(area)}`);
    });
  }

  return {
    sortRange,
    sortSheet(sheetId, keys) {
      const { frozenRows, rows, columns } = sheet(sheetId);
      if (frozenRows < rows)
        sortRange(sheetId, { row: frozenRows + 1, column: 1, rows: rows - frozenRows, columns }, keys);
    },
  };
}
