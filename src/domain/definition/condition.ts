import { domainOf } from '../values/address';
import type { Day } from '../values/day';
import type { Hundredths } from '../values/hundredths';
import type { Wording } from '../values/language';
import type { Range } from '../values/range';
import type { Reading } from '../values/reading';
import type { WriteSql } from './condition-sql';
import type { Operand, OperandReader } from './operand';
import type { Trouble } from './trouble';

/** What a condition has to read in a lead's cell; a cell that can't be read so fails it with a warning. */
export type Needs = 'anything' | 'text' | 'list' | 'e-mail' | 'number' | 'date';

/** A condition with its Value read: tests a cell, and for the computing conditions tells what it earns. */
export interface Test {
  holds(reading: Reading): boolean;
  /** Why the condition can't judge the cell; null where it can. Left out by conditions that can judge every cell. */
  trouble?(reading: Reading): Trouble | null;
  /** `holds` by the normalised text alone, of a cell that is a text and not blank. */
  accepts?(text: string): boolean;
  /** The numbers of which it holds, where of a cell that is a number nothing else counts. */
  readonly numbers?: Range;
  /** The days of which it holds, likewise for a cell that is a date. */
  readonly days?: Range;
  /** What a computing condition earns by the number or the day of a cell of which it holds. */
  amount?(value: number, points: Hundredths): Hundredths;
  /** `amount` of a cell. */
  earns?(reading: Reading, points: Hundredths): Hundredths;
  /** The number or the day of which `amount` is largest in size. */
  readonly best?: number;
}

/** One entry of the table of conditions. */
export interface Condition {
  /** The keywords; the English one is also the condition's name in code and messages. */
  readonly keyword: Wording;
  readonly needs: Needs;
  readonly operand: OperandReader;
  /** True for the two conditions that compute points: they stand in a Criterion only. */
  readonly computes: boolean;
  /** @param asOf the definition's As of; conditions on dates are only ever compiled with one. */
  compile(operand: Operand, asOf: Day | null): Test;
  /** The same test in SQL. */
  readonly sql: WriteSql;
}

/** Why a cell can't be read as what a condition needs; null for one that can, and for a blank one. */
export function unreadableAs(reading: Reading, needs: Needs): Trouble | null {
  if (reading.blank) return null;
  if (needs === 'number') return reading.number === null ? 'no number' : null;
  if (needs === 'date') return reading.day === null ? 'no date' : null;
  return needs === 'e-mail' && domainOf(reading.text) === null ? 'no address' : null;
}

/** True for a cell that is not blank and can't be read as what the condition needs; a range is read as numbers. */
export function isUnreadable(reading: Reading, needs: Needs): boolean {
  return unreadableAs(reading, needs) !== null && (needs !== 'number' || reading.numberRange === null);
}
