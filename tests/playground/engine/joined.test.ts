import { describe, expect, test } from '@jest/globals';
import { joinWorkbook, leaveWorkbook, shareWorkbook } from '../../../playground/engine/join-workbook';
import type { SharedWorkbook } from '../../../playground/engine/shared-workbook';
import type { Workbook } from '../../../playground/engine/workbook';
import { cell, join, openTwo, type, undo, valueAt } from './two-windows';
import { stateOf } from './workbook-state';

describe('what can’t be joined', () => {
  test('a workbook that was joined itself, and one that is closed', () => {
    const [first, second] = openTwo();
    expect(() => shareWorkbook(second)).toThrow('Only the window that opened the workbook can share it');
    leaveWorkbook(first);
    expect(() => join(first)).toThrow('no longer shared');
  });

  test('sheets that can’t be read leave no one in the room', () => {
    const [first, second] = openTwo();
    const broken: SharedWorkbook = { ...shareWorkbook(first), history: () => '[{"type":' };
    expect(() => joinWorkbook(broken, () => undefined)).toThrow(SyntaxError);
    first.write('sheet1', 5, 1, [['still in step']]);
    expect(valueAt(second, 5, 1)).toBe('still in step');
  });
});

test('the locale that one window sets is that of the other, and of one that joins later', () => {
  const [first, second] = openTwo();
  second.setLocale('de_DE');
  second.write('sheet1', 5, 1, [[{ typed: '1,5' }]]);
  first.sortSheet('sheet1', [{ column: 2, ascending: true }]);
  const third = join(first);
  expect([first, second, third].map(({ locale }) => locale)).toEqual(['de_DE', 'de_DE', 'de_DE']);
  expect([second, third].map((one) => one.displays('sheet1', cell(2, 1)))).toEqual([[['Acme']], [['Acme']]]);
  expect(stateOf(third)).toEqual(stateOf(first));
  expect(first.save().locale).toBe('de_DE');
});

describe.each([
  ['the first', 0],
  ['the second', 1],
] as const)('what %s of two windows does is in the other at once', (_, from) => {
  function sides(): readonly [Workbook, Workbook] {
    const [first, second] = openTwo();
    return from === 0 ? [first, second] : [second, first];
  }

  test('values, formulas, formats, rules, marks, sheets, rows and columns, and what is stored', () => {
    const [here, there] = sides();
    const steps: readonly (() => unknown)[] = [
      () => here.write('sheet1', 4, 1, [['営業部', '=text', '007', new Date('2026-01-01T00:00:00Z'), true]]),
      () => here.write('sheet1', 1, 6, [[{ formula: '=SCORE(A1:B4)' }]]),
      () => type(here, 2, 0, 'Blue sky'),
      () => here.setFormat('sheet1', { row: 1, column: 1, rows: 1, columns: 3 }, { bold: true }),
      () => here.setColumnWidth('sheet1', 2, 1, 250),
      () =>
        here.setValidation('sheet1', cell(2, 1), {
          condition: { kind: 'list', values: ['a', 'b'], dropdown: true },
          reject: true,
          help: 'pick one',
        }),
      () =>
        here.setConditionalFormats('sheet1', [
          { areas: [cell(2, 2)], condition: { kind: 'numberAtLeast', value: 7 }, format: { bold: true } },
        ]),
      () =>
        here.addMark('m', { on: 'columns', sheetId: 'sheet1', area: { ...cell(1, 2), rows: 1000 } }, 'score'),
      () => here.insertColumns('sheet1', 1, 2),
      () => here.insertRows('sheet1', 2, 3),
      () => here.deleteRows('sheet1', 3, 1),
      () => here.addSheet('Draft', 1),
      () => here.renameSheet('sheet2', '用語'),
      () => here.merge('sheet2', { row: 4, column: 1, rows: 1, columns: 3 }),
      () => here.deleteSheet('sheet3'),
      () => here.store('properties/document', { revision: '3' }),
    ];
    for (const step of steps) {
      const before = stateOf(there);
      step();
      expect(stateOf(there)).not.toEqual(before);
      expect(stateOf(there)).toEqual(stateOf(here));
    }
    expect(there.values('sheet1', { row: 1, column: 8, rows: 3, columns: 1 })).toEqual([[7], [0], [0]]);
    expect(there.marks('m')).toMatchObject([{ place: { area: { column: 4 } }, data: 'score' }]);
    expect(there.stored('properties/document')).toEqual({ revision: '3' });
  });

  test('a batch of a script’s comes as one change, also where it fails half-way', () => {
    const [here, there] = sides();
    let told = 0;
    there.onChange((kind) => {
      if (kind === 'cells') told++;
    });
    here.writeAll([
      { sheetId: 'sheet1', row: 10, column: 1, block: [[1], [2]] },
      { sheetId: 'sheet2', row: 10, column: 1, block: [[{ formula: '=SUM(Leads!A10:A11)' }]] },
    ]);
    expect(told).toBe(1);
    expect(there.values('sheet2', cell(10, 1))).toEqual([[3]]);
    expect(() => here.write('sheet1', 12, 1, [['written'], [Number.NaN]])).toThrow('NaN');
    expect(valueAt(there, 12, 1)).toBe('written');
  });

  test('undo takes back what was done in its own window, and leaves what the other did since', () => {
    const [here, there] = sides();
    type(here, 3, 0, 'mine');
    const { id } = here.addMark('m', { on: 'area', sheetId: 'sheet1', area: cell(4, 1) }, 1);
    undo(there);
    expect(valueAt(here, 4, 1)).toBe('mine');
    here.insertRows('sheet1', 2, 2);
    there.write('sheet1', 6, 2, [['yours']]);
    there.addMark('m', { on: 'area', sheetId: 'sheet1', area: cell(6, 2) }, 2);
    undo(here);
    expect([valueAt(there, 4, 1), valueAt(there, 4, 2)]).toEqual(['mine', 'yours']);
    expect(there.marks('m').map(({ place, data }) => [place, data])).toEqual([
      [{ on: 'area', sheetId: 'sheet1', area: cell(4, 1) }, 1],
      [{ on: 'area', sheetId: 'sheet1', area: cell(4, 2) }, 2],
    ]);
    undo(here);
    expect(there.marks('m').map((mark) => mark.id === id)).toEqual([false]);
    expect(stateOf(there)).toEqual(stateOf(here));
  });

  test('a selection stays its own, and an edit is a person’s only where it was typed', () => {
    const [here, there] = sides();
    const told: string[] = [];
    here.onPersonEdit((edits) => told.push(`here ${edits.length}`));
    there.onPersonEdit((edits) => told.push(`there ${edits.length}`));
    here.select('sheet2', cell(3, 3));
    there.select('sheet1', cell(2, 2));
    type(here, 5, 5, 'typed');
    expect(told).toEqual(['here 1']);
    expect(here.selection()).toMatchObject({ sheetId: 'sheet2', row: 3, column: 3 });
    expect(there.selection()).toMatchObject({ sheetId: 'sheet1', row: 2, column: 2 });
    there.deleteSheet('sheet2');
    expect(here.selection().sheetId).toBe('sheet1');
  });
});
