import type { Row } from './cell';
import { type PlannedClause, type PlannedTest, planClause } from './clause-plan';
import type { Clause, Criterion, Definition } from './definition';
import { locator } from './field';
import { type GradeLead, grader } from './grading';
import { type Limits, limitsOf } from './score';

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
