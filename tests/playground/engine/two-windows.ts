import { quietly } from '../../../playground/engine/engine';
import { gridModel } from '../../../playground/engine/grid';
import { joinWorkbook, shareWorkbook } from '../../../playground/engine/join-workbook';
import { createWorkbook } from '../../../playground/engine/open-workbook';
import type { CustomFunction, Workbook } from '../../../playground/engine/workbook';

export const TABLES = [
  {
    name: 'Leads',
    rows: [
      ['Company', 'Size', 'Visited'],
      ['Acme', 12, new Date('2026-11-22T15:00:00Z')],
      ['Blue', 5, '007'],
    ],
  },
  { name: 'Terms', rows: [['lead', 'a person']] },
];
export const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

/** A function whose result is seen to change with its range. */
export function scoring(): CustomFunction {
  return {
    name: 'SCORE',
    description: '',
    parameters: [{ name: 'leads', description: '', optional: false }],
    call: ([leads]) => (Array.isArray(leads) ? leads.map((row) => [String(row[0]).length]) : 'no range'),
  };
}

/** Another window of the workbook. */
export function join(first: Workbook, ended = () => undefined): Workbook {
  const second = joinWorkbook(shareWorkbook(first), ended);
  second.setFunctions([scoring()]);
  return second;
}

export function openTwo(): readonly [Workbook, Workbook] {
  const first = createWorkbook(TABLES);
  first.setFunctions([scoring()]);
  return [first, join(first)];
}

/** Types as a person in the grid. */
export const type = (workbook: Workbook, row: number, col: number, content: string) =>
  quietly(() => gridModel(workbook).dispatch('UPDATE_CELL', { sheetId: 'sheet1', row, col, content }));
export const undo = (workbook: Workbook) => quietly(() => gridModel(workbook).dispatch('REQUEST_UNDO'));
export const valueAt = (workbook: Workbook, row: number, column: number) =>
  workbook.values('sheet1', cell(row, column))[0]?.[0];
