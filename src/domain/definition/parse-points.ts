import type { Cell } from '../values/cell';
import { type Hundredths, toHundredths } from '../values/hundredths';
import { readNumber } from '../values/number';
import { isBlank } from '../values/text';
import { type Fault, type FaultKind, fault } from './fault';
import type { PartRow } from './part-row';

/** The Points cell in hundredths; with a fault noted, 0. */
export function readPoints(row: PartRow, faults: Fault[]): Hundredths {
  const cell = row.cell('points');
  if (isBlank(cell)) {
    faults.push(fault(row.row, 'points', 'missing points'));
    return 0;
  }
  const read = hundredthsIn(cell, 'unreadable points');
  if (typeof read === 'number') return read;
  faults.push(fault(row.row, 'points', read, row.text('points')));
  return 0;
}

/** A Grade's minimum: null for an empty Value, undefined with a fault noted. */
export function readMinimum(row: PartRow, faults: Fault[]): Hundredths | null | undefined {
  const cell = row.cell('value');
  if (isBlank(cell)) return null;
  const read = hundredthsIn(cell, 'unreadable value');
  if (typeof read === 'number') return read;
  const wanted = { en: 'a number such as 70', ja: '「70」のような数値' };
  faults.push(fault(row.row, 'value', read, row.text('value'), wanted));
  return undefined;
}

function hundredthsIn(cell: Cell, unreadable: FaultKind): Hundredths | FaultKind {
  const number = readNumber(cell);
  return number === null ? unreadable : toHundredths(number);
}
