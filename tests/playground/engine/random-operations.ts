import { quietly } from '../../../playground/engine/engine';
import { gridModel } from '../../../playground/engine/grid';
import type { Area, Condition, Workbook } from '../../../playground/engine/workbook';

/** A whole number from 0 to below the limit. */
export type Die = (limit: number) => number;

/** The same numbers for the same seed. */
export function makeDie(seed: number): Die {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const INPUTS = ['x', '営業部', '007', '=text', 'TRUE', '12', "'12", ''];
const FORMULAS = ['=A1', '=SUM(A1:C9)', '=B2&"!"', '=SCORE(A1:C5)', '=Terms!A1', '=IF(A2>3,A2,"-")', '=1/0'];
const CONDITIONS: readonly Condition[] = [
  { kind: 'list', values: ['x', 'y'], dropdown: true },
  { kind: 'numberBetween', from: -5, to: 5 },
  { kind: 'textContains', value: '@' },
];

type Operation = (workbook: Workbook, sheetId: string, die: Die) => void;

function areaIn(workbook: Workbook, sheetId: string, die: Die): Area {
  const { rows, columns } = workbook.sheet(sheetId);
  const row = 1 + die(Math.min(rows, 12));
  const column = 1 + die(Math.min(columns, 8));
  return {
    row,
    column,
    rows: Math.min(1 + die(3), rows - row + 1),
    columns: Math.min(1 + die(3), columns - column + 1),
  };
}

function pick<T>(items: readonly T[], die: Die): T {
  const item = items[die(items.length)];
  if (item === undefined) throw new Error('Nothing to pick from');
  return item;
}

const dispatch = (workbook: Workbook, type: 'REQUEST_UNDO' | 'REQUEST_REDO') =>
  quietly(() => gridModel(workbook).dispatch(type));

const OPERATIONS: Readonly<Record<string, Operation>> = {
  'a script writes a block': (workbook, sheetId, die) => {
    const { row, column, rows, columns } = areaIn(workbook, sheetId, die);
    const block = Array.from({ length: rows }, () =>
      Array.from(
        { length: columns },
        () => [die(100), pick(INPUTS, die), die(2) === 0, null][die(4)] ?? null,
      ),
    );
    workbook.write(sheetId, row, column, block);
  },
  'a script writes a formula': (workbook, sheetId, die) =>
    workbook.write(sheetId, 1 + die(12), 1 + die(10), [[{ formula: pick(FORMULAS, die) }]]),
  'a person types': (workbook, sheetId, die) => {
    const content = die(3) === 0 ? pick(FORMULAS, die) : pick(INPUTS, die);
    quietly(() =>
      gridModel(workbook).dispatch('UPDATE_CELL', { sheetId, row: die(12), col: die(8), content }),
    );
  },
  clear: (workbook, sheetId, die) =>
    workbook.clear(sheetId, areaIn(workbook, sheetId, die), { contents: true, formats: die(2) === 0 }),
  format: (workbook, sheetId, die) =>
    workbook.setFormat(sheetId, areaIn(workbook, sheetId, die), {
      bold: die(2) === 0,
      background: pick(['#ff0000', '#00ff00', null], die),
      numberFormat: pick(['0.0', '@', null, 'yyyy/MM/dd'], die),
    }),
  'insert rows': (workbook, sheetId, die) => workbook.insertRows(sheetId, 1 + die(12), 1 + die(3)),
  'insert columns': (workbook, sheetId, die) => workbook.insertColumns(sheetId, 1 + die(8), 1 + die(2)),
  'delete rows': (workbook, sheetId, die) => workbook.deleteRows(sheetId, 1 + die(12), 1 + die(3)),
  'delete columns': (workbook, sheetId, die) => workbook.deleteColumns(sheetId, 1 + die(8), 1),
  'set widths': (workbook, sheetId, die) => workbook.setColumnWidth(sheetId, 1 + die(5), 1, 50 + die(200)),
  freeze: (workbook, sheetId, die) => workbook.setFrozen(sheetId, die(3), die(2)),
  merge: (workbook, sheetId, die) => workbook.merge(sheetId, areaIn(workbook, sheetId, die)),
  unmerge: (workbook, sheetId, die) => workbook.unmerge(sheetId, areaIn(workbook, sheetId, die)),
  'add a sheet': (workbook, _, die) => {
    if (workbook.sheets().length < 5) workbook.addSheet(`Tab${die(1000)}`, 1 + die(2));
  },
  'delete a sheet': (workbook, sheetId) => {
    if (workbook.sheets().length > 2 && sheetId !== 'sheet1') workbook.deleteSheet(sheetId);
  },
  'rename a sheet': (workbook, sheetId, die) => {
    if (sheetId !== 'sheet1')
      workbook.renameSheet(sheetId, pick(['Terms', '用語', 'History'], die) + die(50));
  },
  'move a sheet': (workbook, sheetId, die) => workbook.moveSheet(sheetId, 1 + die(workbook.sheets().length)),
  'set a validation': (workbook, sheetId, die) => {
    const condition = pick(CONDITIONS, die);
    const validation = die(3) === 0 ? null : { condition, reject: die(2) === 0, help: 'pick one' };
    workbook.setValidation(sheetId, areaIn(workbook, sheetId, die), validation);
  },
  'set conditional formats': (workbook, sheetId, die) =>
    workbook.setConditionalFormats(sheetId, [
      {
        areas: [areaIn(workbook, sheetId, die)],
        condition: { kind: 'numberAtLeast', value: die(50) },
        format: { bold: true },
      },
    ]),
  'mark a place': (workbook, sheetId, die) => {
    const area = areaIn(workbook, sheetId, die);
    const { rows, columns } = workbook.sheet(sheetId);
    const place = pick(
      [
        { on: 'workbook' },
        { on: 'sheet', sheetId },
        { on: 'area', sheetId, area },
        { on: 'columns', sheetId, area: { ...area, row: 1, rows } },
        { on: 'rows', sheetId, area: { ...area, column: 1, columns } },
      ] as const,
      die,
    );
    workbook.addMark('m', place, { note: die(1000) });
  },
  'change a mark': (workbook, _, die) => {
    const marks = workbook.marks('m');
    if (marks.length > 0) workbook.setMark(pick(marks, die).id, { note: die(1000) });
  },
  'remove a mark': (workbook, _, die) => {
    const marks = workbook.marks('m');
    if (marks.length > 3) workbook.removeMark(pick(marks, die).id);
  },
  store: (workbook, _, die) => workbook.store(`properties/${die(3)}`, { revision: String(die(1000)) }),
  undo: (workbook) => dispatch(workbook, 'REQUEST_UNDO'),
  redo: (workbook) => dispatch(workbook, 'REQUEST_REDO'),
};

/** Does one operation; one that the spreadsheet refuses changes nothing. Gives its name. */
export function operate(workbook: Workbook, die: Die): string {
  const name = pick(Object.keys(OPERATIONS), die);
  const sheetId = pick(workbook.sheets(), die).id;
  try {
    OPERATIONS[name]?.(workbook, sheetId, die);
    return `${name} on ${sheetId}`;
  } catch (error) {
    if (!(error instanceof Error) || !/refused|can't show|no sheet/.test(error.message)) throw error;
    return `${name} on ${sheetId}: ${error.message}`;
  }
}
