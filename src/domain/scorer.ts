import type { Row } from './cell';
import { earned, holds, type PlannedClause } from './clause-plan';
import { ColumnPlan, type Outcome } from './column-plan';
import type { Criterion, Definition } from './definition';
import { outGrade } from './grading';
import type { Hundredths } from './hundredths';
import { type Plans, plan } from './plans';
import { Reading } from './reading';
import { limit } from './score';
import { isBlank, normalize } from './text';

/** What one lead is worth. */
export interface Score {
  readonly score: Hundredths;
  readonly grade: string;
  readonly out: boolean;
  readonly ready: boolean;
}

/** A definition bound to the headers of a lead table. Scoring a row never throws. */
export interface Scorer {
  readonly definition: Definition;
  readonly plans: Plans;
  score(row: Row): Score;
  reading(row: Row, column: number): Reading;
}

/** Binds a definition to headers that have all its fields (`missingFields` tells). */
export function prepare(definition: Definition, headers: Row): Scorer {
  const plans = plan(definition, headers);
  return {
    definition,
    plans,
    score: scoring(definition, plans),
    reading: (row, column) => new Reading(row[column], definition.calendar),
  };
}

/**
 * The scoring of a row. What a cell alone decides is worked out once for each distinct value of a column (`ColumnPlan`);
 * clauses whose And rows read several columns are put together from the tests' outcomes.
 */
function scoring(definition: Definition, plans: Plans): (row: Row) => Score {
  const { limits, grade } = plans;
  const groupOf = (criterion: Criterion) => limits.groups.indexOf(normalize(criterion.group));
  const columns = [...new Set(plans.tests.map(({ column }) => column))].map(
    (column) => new ColumnPlan(column, plans, groupOf, definition.calendar),
  );
  const wide = <C extends PlannedClause>(clauses: readonly C[]) =>
    clauses.filter(({ column }) => column === undefined);
  const wideCriteria = wide(plans.criteria);
  const wideRequired = wide(plans.required);
  const wideKnockOuts = wide(plans.knockOuts);
  const sums: Hundredths[] = limits.groups.map(() => 0);
  const sumOf = (group: string) => sums[limits.groups.indexOf(group)] ?? 0;
  const out: Score = { score: 0, grade: outGrade(definition), out: true, ready: false };

  return (row) => {
    sums.fill(0);
    let met = true;
    for (const column of columns) {
      const outcome: Outcome = column.outcome(row[column.column]);
      if (outcome.out) return out;
      met &&= outcome.met;
      for (let at = 0; at < outcome.groups.length; at++) {
        const group = outcome.groups[at] ?? 0;
        sums[group] = (sums[group] ?? 0) + (outcome.points[at] ?? 0);
      }
    }
    if (wideCriteria.length + wideRequired.length + wideKnockOuts.length > 0) {
      const readings = new Map<number, Reading>();
      const readingOf = (column: number) => {
        const known = readings.get(column) ?? new Reading(row[column], definition.calendar);
        readings.set(column, known);
        return known;
      };
      if (wideKnockOuts.some((clause) => holds(clause, readingOf))) return out;
      met &&= wideRequired.every((clause) => holds(clause, readingOf));
      for (const planned of wideCriteria) {
        if (!holds(planned, readingOf)) continue;
        const group = groupOf(planned.clause);
        sums[group] = (sums[group] ?? 0) + earned(planned.tests, planned.clause.points, readingOf);
      }
    }
    const score = limit(sums, limits);
    const { grade: name, handedOver } = grade(score, sumOf);
    return { score, grade: name, out: false, ready: met && handedOver };
  };
}

/** True for a row with nothing in any cell: no lead. */
export function isBlankLead(row: Row): boolean {
  return row.every(isBlank);
}
