import type { Day } from '../values/day';
import type { Hundredths } from '../values/hundredths';
import type { Wording } from '../values/language';
import type { Range } from '../values/range';
import type { Reading } from '../values/reading';
import type { Operand, OperandReader } from './operand';

/** What a condition has to read in a lead's cell; a cell that can't be read so fails it with a warning. */
export type Needs = 'anything' | 'text' | 'list' | 'e-mail' | 'number' | 'date';

/** A condition with its Value read: tests a cell, and for the computing conditions tells what it earns. */
export interface Test {
  holds(reading: Reading): boolean;
  earns?(reading: Reading, points: Hundredths): Hundredths;
  /** `holds` by the normalised text alone, of a cell that is a text and not blank. */
  accepts?(text: string): boolean;
  /** The numbers of which it holds, where of a cell that is a number nothing else counts. */
  readonly numbers?: Range;
  /** The days of which it holds, likewise for a cell that is a date. */
  readonly days?: Range;
  /** `earns` by the number or the day alone. */
  amount?(value: number, points: Hundredths): Hundredths;
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
}

/** True for a cell that is not blank and can't be read as what the condition needs. */
export function isUnreadable(reading: Reading, needs: Needs): boolean {
  if (needs === 'number') return !reading.blank && reading.number === null;
  return needs === 'date' && !reading.blank && reading.day === null;
}
