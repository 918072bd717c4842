import type { Rule, Test } from './definition';
import { type Condition, computing, conditions, findKeyword } from './keywords';
import { readNumber, wholeOf } from './number';
import type { CellReader } from './read-cells';
import type { Row } from './rows';
import { isBlank } from './text';
import { readValue } from './value';

/** The condition that a row of a definition names, in whichever language. */
export function conditionOf(row: Row): Condition | undefined {
  return findKeyword(conditions, row.cells.condition)?.key;
}

/** Reads Criterion, Required, Knock-out and Owner rows with their `And` and `Or` rows. */
export class RuleReader {
  readonly rules: Rule[] = [];
  /** The rule that an `And` or `Or` row would join. */
  private open: Rule | null = null;

  constructor(private readonly cells: CellReader) {}

  /** Any other row parts what is above it from what is below. */
  close(): void {
    this.open = null;
  }

  readRule(row: Row, part: Rule['part']): void {
    const test = part === 'owner' ? null : this.readTest(row);
    if (part === 'owner') this.readLimit(row);
    if (test && part !== 'criterion' && computing.has(test.condition)) {
      this.cells.fault(row, 'condition', 'for criteria only');
    }
    this.open = {
      row: row.row,
      part,
      name: this.cells.need(row, 'name'),
      alternatives: [test ? [test] : []],
      points: part === 'criterion' ? this.cells.hundredths(row, 'points') : 0n,
      group: this.cells.group(row),
    };
    this.rules.push(this.open);
  }

  readAnd(row: Row): void {
    const test = this.readFurther(row);
    if (this.open === null) this.cells.fault(row, 'part', 'nothing above it to join');
    else if (test) this.open.alternatives.at(-1)?.push(test);
  }

  readOr(row: Row): void {
    const test = this.readFurther(row);
    if (this.open === null || this.open.part === 'owner') this.cells.fault(row, 'part', 'nothing to join');
    else if (this.open.alternatives[0]?.some(({ condition }) => computing.has(condition))) {
      this.cells.fault(row, 'part', 'a computing condition takes no Or rows');
    } else this.open.alternatives.push(test ? [test] : []);
  }

  /** §1: an And or Or row carries no Name, Points or Group, and none of the computing conditions. */
  private readFurther(row: Row): Test | null {
    const test = this.readTest(row);
    if (test && computing.has(test.condition)) this.cells.fault(row, 'condition', 'computes');
    for (const column of ['name', 'points', 'group'] as const) {
      if (!isBlank(row.cells[column])) this.cells.fault(row, column, 'an And or Or row has none');
    }
    return test;
  }

  /** §1: an Owner's Value is how many a month at most, a whole number from 1 on; none: no limit. */
  private readLimit(row: Row): void {
    if (isBlank(row.cells.value)) return;
    const limit = wholeOf(readNumber(row.cells.value) ?? 0.5);
    if (limit === undefined || limit < 1n) this.cells.fault(row, 'value', 'no whole number from 1 on');
  }

  private readTest(row: Row): Test | null {
    const field = this.cells.needField(row);
    const condition = conditionOf(row);
    if (!condition) {
      this.cells.fault(row, 'condition', 'unknown Condition');
      return null;
    }
    const read = () => readValue(condition, row.cells.value, this.cells.zone);
    const value = this.cells.value(row, read, 'missing or unreadable');
    return value ? { row: row.row, field, condition, value } : null;
  }
}
