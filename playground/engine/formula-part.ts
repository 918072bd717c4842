import type { CellPosition } from '@odoo/o-spreadsheet';
import type { Core } from './core';
import { quietly } from './engine';
import { googleError, PARSE_ERROR, SPILL_BLOCKED } from './errors';
import { registerFunction } from './function-registry';
import type { CellError, CustomFunction, Spill, Workbook } from './workbook';
import { areaOf } from './zone';

type FormulaPart = Pick<Workbook, 'spills' | 'errors' | 'error' | 'setFunctions'>;

export function formulaPart(core: Core): FormulaPart {
  const { model, session } = core;
  const { getters } = model;

  function errorAt(position: CellPosition): CellError | null {
    const cell = getters.getEvaluatedCell(position);
    if (cell.type !== 'error') return null;
    const { sheetId, row, col } = position;
    return {
      sheetId,
      row: row + 1,
      column: col + 1,
      text: googleError(cell.value),
      message:
        cell.value === PARSE_ERROR
          ? 'Formula parse error.'
          : (cell.message ?? (cell.value === SPILL_BLOCKED ? 'The result can not be expanded.' : '')),
    };
  }

  function evaluatedPositions(): CellPosition[] {
    return getters.getSheetIds().flatMap((sheetId) => getters.getEvaluatedCellsPositions(sheetId));
  }

  /** A formula is compiled when it is written: one that named a function not known then has to be written again. */
  function recompile(functions: readonly CustomFunction[]): void {
    const names = functions.map((each) => `${each.name.toUpperCase()}(`);
    core.batch(() => {
      for (const sheetId of getters.getSheetIds()) {
        for (const cell of getters.getCells(sheetId)) {
          if (!cell.isFormula) continue;
          const content = cell.compiledFormula.toFormulaString(getters);
          if (!names.some((name) => content.toUpperCase().includes(name))) continue;
          const position = getters.getCellPosition(cell.id);
          model.dispatch('UPDATE_CELL', { ...position, content: '' });
          model.dispatch('UPDATE_CELL', { ...position, content });
        }
      }
    });
  }

  return {
    spills() {
      return evaluatedPositions().flatMap((position): Spill[] => {
        if (!getters.getCell(position)?.isFormula) return [];
        const zone = getters.getSpreadZone(position);
        if (zone === undefined) return [];
        const area = areaOf(zone);
        if (area.rows === 1 && area.columns === 1) return [];
        return [{ sheetId: position.sheetId, row: position.row + 1, column: position.col + 1, area }];
      });
    },
    errors: () => evaluatedPositions().flatMap((position) => errorAt(position) ?? []),
    error: (sheetId, row, column) => errorAt({ sheetId, row: row - 1, col: column - 1 }),
    setFunctions(functions, options = {}) {
      const added = functions.filter((each) => registerFunction(each));
      session.functions.set(functions, options);
      if (added.length > 0) recompile(added);
      if (added.length < functions.length) quietly(() => model.dispatch('EVALUATE_CELLS'));
    },
  };
}
