import { isUnreadable, type Test } from '../definition/condition';
import type { Clause, Criterion, Definition, FieldTest } from '../definition/definition';
import type { Locate } from '../definition/field';
import { locator } from '../definition/field';
import type { Cell, Row } from '../values/cell';
import type { Day } from '../values/day';
import type { Hundredths } from '../values/hundredths';
import type { Reading } from '../values/reading';
import { type GradeLead, grader } from './grading';
import { type Limits, limitsOf } from './score';

/** A test with the column that it reads (0-based). */
export interface PlannedTest extends Test {
  readonly source: FieldTest;
  readonly column: number;
}

/** A clause made ready for a table. */
export interface PlannedClause<C extends Clause = Clause> {
  readonly clause: C;
  readonly tests: readonly PlannedTest[];
}

/** Binds a clause to the columns of a table. */
export function planClause<C extends Clause>(clause: C, locate: Locate, asOf: Day | null): PlannedClause<C> {
  const tests = clause.tests.map((source) => {
    const column = locate(source.field);
    if (column === undefined)
      throw new Error(`No column for the field ${source.field}: missingFields was not asked`);
    return { ...source.condition.compile(source.operand, asOf), source, column };
  });
  return { clause, tests };
}

/** True when every test of the clause holds. */
export function holds({ tests }: PlannedClause, readingOf: (column: number) => Reading): boolean {
  return tests.every((test) => test.holds(readingOf(test.column)));
}

/** What a criterion that holds contributes: its Points, or what its computing condition makes of them. */
export function earned(
  tests: readonly PlannedTest[],
  points: Hundredths,
  readingOf: (column: number) => Reading,
): Hundredths {
  const own = tests[0];
  return own?.earns === undefined ? points : own.earns(readingOf(own.column), points);
}

/** A cell that a condition could not read as the number or date that it needs. */
export interface Warning {
  readonly field: string;
  readonly column: number;
  readonly cell: Cell;
  readonly needs: 'number' | 'date';
}

/** The warnings of all tests for one row, each cell and need once, in the order of the definition's rows. */
export function warningsOf(tests: readonly PlannedTest[], readingOf: (column: number) => Reading): Warning[] {
  const found = new Map<string, Warning>();
  for (const { source, column } of tests) {
    const { needs } = source.condition;
    const key = `${column} ${needs}`;
    if ((needs !== 'number' && needs !== 'date') || found.has(key)) continue;
    const reading = readingOf(column);
    if (isUnreadable(reading, needs))
      found.set(key, { field: source.field, column, cell: reading.cell, needs });
  }
  return [...found.values()];
}

/** The clauses of a definition, bound to columns. */
export interface Plans {
  readonly criteria: readonly PlannedClause<Criterion>[];
  readonly required: readonly PlannedClause[];
  readonly knockOuts: readonly PlannedClause[];
  readonly tests: readonly PlannedTest[];
  readonly limits: Limits;
  readonly grade: GradeLead;
}

/** Binds the clauses of a definition to the columns that the headers give. */
export function plan(definition: Definition, headers: Row): Plans {
  const locate = locator(definition, headers);
  const bind = <C extends Clause>(clause: C) => planClause(clause, locate, definition.asOf);
  const criteria = definition.criteria.map(bind);
  const required = definition.required.map(bind);
  const knockOuts = definition.knockOuts.map(bind);
  const tests = [...criteria, ...required, ...knockOuts].flatMap((clause) => clause.tests);
  tests.sort((one, other) => one.source.row - other.source.row);
  return { criteria, required, knockOuts, tests, limits: limitsOf(definition), grade: grader(definition) };
}
