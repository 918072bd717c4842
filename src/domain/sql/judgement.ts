import type { Alternative, Clause, Criterion, Definition, FieldTest } from '../definition/definition';
import type { Locate } from '../definition/field';
import type { Trouble } from '../definition/trouble';
import { all, any, type Sql, type SqlDialect } from '../notation/sql-dialect';
import type { LeadColumn } from './lead-column';
import type { Step } from './step';

/** A test of the definition in the query. */
export interface JudgedTest {
  readonly source: FieldTest;
  readonly column: LeadColumn;
  readonly holds: Sql;
  readonly troubles: readonly { readonly trouble: Trouble; readonly when: Sql }[];
}

/** A part that tests something, in the query. */
export interface Judged<C extends Clause = Clause> {
  readonly clause: C;
  readonly alternatives: readonly (readonly JudgedTest[])[];
  readonly holds: Sql;
}

/** A criterion with what it gives, in hundredths; NULL where it does not hold. */
export interface JudgedCriterion extends Judged<Criterion> {
  readonly points: Sql;
  /** True where the points depend on the lead. */
  readonly computes: boolean;
}

/** All that the definition asks of a lead. */
export interface Judgement {
  readonly criteria: readonly JudgedCriterion[];
  readonly required: readonly Judged[];
  readonly knockOuts: readonly Judged[];
  /** All tests, those of the Owners too, top to bottom. */
  readonly tests: readonly JudgedTest[];
}

/** Where a query judges: the columns that are read, the day of As of, and the steps of tests and of points. */
export interface Bench {
  readonly dialect: SqlDialect;
  readonly locate: Locate;
  readonly columns: readonly LeadColumn[];
  readonly asOf: Sql;
  readonly flags: Step;
  readonly scored: Step;
}

export function judge(definition: Definition, bench: Bench): Judgement {
  const tests: JudgedTest[] = [];
  const judgeTests = (alternative: Alternative) =>
    alternative.map((source) => {
      const judged = judgeTest(source, bench);
      tests.push(judged);
      return judged;
    });
  const judgeClause = <C extends Clause>(clause: C): Judged<C> => {
    const alternatives = clause.alternatives.map(judgeTests);
    return {
      clause,
      alternatives,
      holds: any(alternatives.map((one) => all(one.map(({ holds }) => holds)))),
    };
  };
  const criteria = definition.criteria.map((clause) => withPoints(judgeClause(clause), bench));
  const required = definition.required.map(judgeClause);
  const knockOuts = definition.knockOuts.map(judgeClause);
  definition.owners.forEach(judgeClause);
  tests.sort((one, other) => one.source.row - other.source.row);
  return { criteria, required, knockOuts, tests };
}

function columnOf({ field }: FieldTest, { locate, columns }: Bench): LeadColumn {
  const column = columns[locate(field) ?? -1];
  if (column === undefined) throw new Error(`No column for the field ${field}: missingFields was not asked`);
  return column;
}

function judgeTest(source: FieldTest, bench: Bench): JudgedTest {
  const column = columnOf(source, bench);
  const { holds, troubles = [] } = source.condition.sql(source.operand, column, bench.asOf);
  return {
    source,
    column,
    holds: bench.flags.column(holds),
    troubles: troubles.map(({ trouble, when }) => ({ trouble, when: bench.flags.column(when) })),
  };
}

function withPoints(judged: Judged<Criterion>, bench: Bench): JudgedCriterion {
  const { points } = judged.clause;
  const source = judged.alternatives[0]?.[0]?.source;
  const test = source?.condition.sql(source.operand, columnOf(source, bench), bench.asOf);
  const earned = test?.earns?.(points) ?? bench.dialect.whole(points);
  return {
    ...judged,
    points: bench.scored.column(`CASE WHEN ${judged.holds} THEN ${earned} END`),
    computes: test?.earns !== undefined,
  };
}
