import { describe, expect, jest, test } from '@jest/globals';
import { gridModel } from '../../../playground/engine/grid';
import {
  appearAs,
  joinWorkbook,
  leaveWorkbook,
  shareWorkbook,
} from '../../../playground/engine/join-workbook';
import { createWorkbook, openWorkbook } from '../../../playground/engine/open-workbook';
import { Room } from '../../../playground/engine/room';
import type { Guest } from '../../../playground/engine/shared-workbook';
import type { Workbook } from '../../../playground/engine/workbook';
import { cell, join, openTwo, scoring, TABLES, type, undo, valueAt } from './two-windows';
import { stateOf } from './workbook-state';

/** Does what is meant to fail without the failure's standing in the log. */
function quietly(work: () => void): void {
  const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  work();
  expect(logged).toHaveBeenCalledTimes(1);
  logged.mockRestore();
}

describe('a window that joins late', () => {
  test('has all that was done before, and knows it when it is undone', () => {
    const saved = openTwo()[0].save();
    const first = openWorkbook({ ...saved, name: 'リード', store: { kept: 1 } });
    first.setFunctions([scoring()]);
    type(first, 3, 0, 'before');
    first.write('sheet1', 1, 6, [[{ formula: '=SCORE(A1:B4)' }]]);
    const second = join(first);
    expect(stateOf(second)).toEqual(stateOf(first));
    expect([second.name, second.stored('kept')]).toEqual(['リード', 1]);
    undo(first);
    undo(first);
    expect(valueAt(second, 4, 1)).toBe('');
    expect(stateOf(second)).toEqual(stateOf(first));
    expect(openWorkbook(second.save()).marks('m')).toEqual(first.marks('m'));
  });

  test('changes nothing by joining, and can’t be undone', () => {
    const first = createWorkbook(TABLES);
    first.setFunctions([scoring()]);
    first.write('sheet1', 1, 6, [[{ formula: '=SCORE(A1:B3)' }]]);
    const before = first.save();
    let told = 0;
    first.onChange(() => told++);
    const second = join(first);
    expect(second.values('sheet1', cell(2, 6))).toEqual([[4]]);
    expect([first.save(), told]).toEqual([before, 0]);
    expect(gridModel(second).getters.canUndo()).toBe(false);
  });
});

test('a window whose engine never heard of the functions scores with them, and changes nothing by joining', () => {
  const [first] = openTwo();
  first.write('sheet1', 1, 6, [[{ formula: '=SCORE(A1:B3)' }]]);
  const before = first.save();
  // An engine of its own, as each window of a browser has.
  jest.isolateModules(() => {
    const other: typeof import('../../../playground/engine/join-workbook') = require('../../../playground/engine/join-workbook');
    const second = other.joinWorkbook(shareWorkbook(first), () => undefined);
    expect(second.values('sheet1', cell(1, 6))).toEqual([['#NAME?']]);
    second.setFunctions([scoring()]);
    expect(second.values('sheet1', cell(2, 6))).toEqual([[4]]);
    expect(first.save()).toEqual(before);
    second.write('sheet1', 2, 1, [['longer name']]);
    expect(first.values('sheet1', cell(2, 6))).toEqual([[11]]);
    first.write('sheet1', 2, 1, [['short']]);
    expect(second.values('sheet1', cell(2, 6))).toEqual([[5]]);
  });
});

test('each window is named to the others by who acts in it', () => {
  const [first, second] = openTwo();
  appearAs(second, 'sales1@example.co.jp');
  appearAs(first, 'marketing1@example.co.jp');
  second.select('sheet1', cell(3, 2));
  const seen = (workbook: Workbook) =>
    gridModel(workbook)
      .getters.getClientsToDisplay()
      .map(({ name, position }) => [name, position.row, position.col]);
  expect(seen(first)).toEqual([['sales1@example.co.jp', 2, 1]]);
  expect(seen(second)).toEqual([['marketing1@example.co.jp', 0, 0]]);
  appearAs(second, 'sales2@example.co.jp');
  expect(seen(first)).toEqual([['sales2@example.co.jp', 2, 1]]);
  leaveWorkbook(second);
  expect(seen(first)).toEqual([]);
});

describe('the end', () => {
  test('of the first window is told to the second, which then refuses changes and keeps what it showed', () => {
    const [first] = openTwo();
    let told = 0;
    const second = join(first, () => {
      told++;
      return undefined;
    });
    leaveWorkbook(first);
    expect(told).toBe(1);
    expect(() => second.write('sheet1', 2, 1, [['late']])).toThrow('takes no changes any more');
    expect(() => second.store('a', 1)).toThrow('no longer follows');
    expect(valueAt(second, 2, 1)).toBe('Acme');
    first.write('sheet1', 2, 1, [['alone']]);
    expect([valueAt(first, 2, 1), valueAt(second, 2, 1)]).toEqual(['alone', 'Acme']);
    undo(first);
    type(first, 3, 0, 'on');
    expect([valueAt(first, 2, 1), valueAt(first, 4, 1)]).toEqual(['Acme', 'on']);
  });

  test('of the second loses nothing in the first', () => {
    const [first, second] = openTwo();
    second.write('sheet1', 2, 1, [['from the second']]);
    leaveWorkbook(second);
    first.write('sheet1', 3, 1, [['on']]);
    expect([valueAt(first, 2, 1), valueAt(first, 3, 1)]).toEqual(['from the second', 'on']);
    expect(gridModel(first).getters.getConnectedClients()).toHaveLength(1);
  });

  test('comes for all others when the window that has the document could not take a change in', () => {
    const told: string[] = [];
    const room = new Room([]);
    const guest = (name: string): Guest => ({
      receive(message) {
        if (name === 'first' && message === 'poison') throw new Error('out of step');
        told.push(`${name} ${message}`);
      },
      stored: () => told.push(`${name} stored`),
      ended: () => told.push(`${name} ended`),
    });
    const [first, second] = ['first', 'second', 'third'].map((name) => room.join(guest(name)));
    quietly(() => second?.send('poison', 'change', () => told.push('acknowledged')));
    expect(told).toEqual(['second ended', 'third ended', 'acknowledged']);
    first?.store('a', '1');
    expect([first?.stored('a'), told.at(-1)]).toEqual(['1', 'first stored']);
    expect(() => second?.store('a', '2')).toThrow('no longer follows');
  });

  test('comes for a window that could not take a change in, and for no other', () => {
    const [first, second] = openTwo();
    let told = 0;
    const shared = shareWorkbook(first);
    const third = joinWorkbook(
      {
        ...shared,
        join: (guest) =>
          shared.join({
            ...guest,
            receive: (message) => {
              if (message.includes('poison')) throw new Error('out of step');
              guest.receive(message);
            },
          }),
      },
      () => told++,
    );
    quietly(() => first.write('sheet1', 2, 1, [['poison']]));
    expect([told, valueAt(second, 2, 1), valueAt(third, 2, 1)]).toEqual([1, 'poison', 'Acme']);
    first.write('sheet1', 2, 1, [['cure']]);
    expect([valueAt(second, 2, 1), valueAt(third, 2, 1)]).toEqual(['cure', 'Acme']);
  });
});
