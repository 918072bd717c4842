import type { Test } from '../definition/condition';
import type { Clause, Criterion, Definition, FieldTest, Owner } from '../definition/definition';
import type { Locate } from '../definition/field';
import { placeholdersOf } from '../definition/field';
import type { Day } from '../values/day';
import type { Hundredths } from '../values/hundredths';
import type { Placeholders, Reading } from '../values/reading';
import { type GradeLead, grader } from './grading';
import { type Limits, limitsOf } from './score';

/** A test with the column that it reads (0-based). */
export interface PlannedTest extends Test {
  readonly source: FieldTest;
  readonly column: number;
}

/** Tests that hold together. */
export type PlannedAlternative = readonly PlannedTest[];

/** A clause made ready for a table. */
export interface PlannedClause<C extends Clause = Clause> {
  readonly clause: C;
  readonly alternatives: readonly PlannedAlternative[];
}

/** Binds a clause to the columns of a table. */
export function planClause<C extends Clause>(clause: C, locate: Locate, asOf: Day | null): PlannedClause<C> {
  const planTest = (source: FieldTest): PlannedTest => {
    const column = locate(source.field);
    if (column === undefined)
      throw new Error(`No column for the field ${source.field}: missingFields was not asked`);
    return { ...source.condition.compile(source.operand, asOf), source, column };
  };
  return { clause, alternatives: clause.alternatives.map((tests) => tests.map(planTest)) };
}

/** Gives what stands in a column of the row that is looked at. */
export type ReadingOf = (column: number) => Reading;

/** True when every test of one of the clause's alternatives holds. */
export function holds({ alternatives }: PlannedClause, readingOf: ReadingOf): boolean {
  return alternatives.some((tests) => tests.every((test) => test.holds(readingOf(test.column))));
}

/** The test that computes what a clause earns; undefined where it earns its Points. */
export function computingTest({
  alternatives,
}: Pick<PlannedClause, 'alternatives'>): PlannedTest | undefined {
  const own = alternatives[0]?.[0];
  return own?.earns === undefined ? undefined : own;
}

/** What a criterion that holds contributes: its Points, or what its computing condition makes of them. */
export function earned(planned: PlannedClause, points: Hundredths, readingOf: ReadingOf): Hundredths {
  const own = computingTest(planned);
  return own?.earns?.(readingOf(own.column), points) ?? points;
}

/** The most that a criterion can contribute, or the least where its Points are below 0. */
export function mostOf(planned: PlannedClause<Criterion>): Hundredths {
  const { points } = planned.clause;
  const own = computingTest(planned);
  return own?.amount?.(own.best ?? Number.NaN, points) ?? points;
}

/** The clauses of a definition, bound to columns. */
export interface Plans {
  readonly criteria: readonly PlannedClause<Criterion>[];
  readonly required: readonly PlannedClause[];
  readonly knockOuts: readonly PlannedClause[];
  readonly owners: readonly PlannedClause<Owner>[];
  /** All tests of the definition, those of its Owners too, top to bottom. */
  readonly tests: readonly PlannedTest[];
  readonly limits: Limits;
  readonly grade: GradeLead;
  readonly placeholders: (column: number) => Placeholders;
}

/** Binds the clauses of a definition to the columns that its fields are found in. */
export function plan(definition: Definition, locate: Locate): Plans {
  const bind = <C extends Clause>(clause: C) => planClause(clause, locate, definition.asOf);
  const criteria = definition.criteria.map(bind);
  const required = definition.required.map(bind);
  const knockOuts = definition.knockOuts.map(bind);
  const owners = definition.owners.map(bind);
  const planned: readonly PlannedClause[] = [...criteria, ...required, ...knockOuts, ...owners];
  const tests = planned.flatMap(({ alternatives }) => alternatives.flat());
  tests.sort((one, other) => one.source.row - other.source.row);
  const limits = limitsOf(definition);
  return {
    criteria,
    required,
    knockOuts,
    owners,
    tests,
    limits,
    grade: grader(definition, limits.groups),
    placeholders: placeholdersOf(definition, locate),
  };
}
