import { gradeNames } from '../definition/parse-grade';
import type { Row } from '../values/cell';
import type { Hundredths } from '../values/hundredths';
import { Reading } from '../values/reading';
import { normalize } from '../values/text';
import { lowestGradeHandedOver } from './grading';
import { earned, holds, type PlannedClause, type Warning, warningsOf } from './plan';
import { limit } from './score';
import type { Score, Scorer } from './scorer';

/** What one criterion gave a lead. */
export interface Contribution {
  readonly row: number;
  readonly name: string;
  readonly group: string;
  readonly points: Hundredths;
}

/** A limit that changed the sum: of a Group, or ('') of the total; `row` of the floor is null. */
export interface Limited {
  readonly kind: 'cap' | 'floor';
  readonly group: string;
  readonly from: Hundredths;
  readonly to: Hundredths;
}

/** A Required row that does not hold; `blank` when the cell that its first failing test reads is. */
export interface Unmet {
  readonly row: number;
  readonly name: string;
  readonly blank: boolean;
}

/** All that can be said of one lead's score. */
export interface Explanation extends Score {
  /** Contributions that are not 0, largest first, ties in the definition's order; also of a lead that is knocked out. */
  readonly contributions: readonly Contribution[];
  readonly limited: readonly Limited[];
  /** The Knock-outs that hold. */
  readonly knockOuts: readonly { readonly row: number; readonly name: string }[];
  readonly unmet: readonly Unmet[];
  readonly shortfall: Shortfall | null;
  readonly warnings: readonly Warning[];
}

/** Why the grade alone keeps a lead that isn't knocked out from being handed over. */
export type Shortfall =
  | { readonly kind: 'points'; readonly points: Hundredths; readonly grade: string }
  | { readonly kind: 'grade'; readonly grade: string; readonly wanted: readonly string[] }
  | { readonly kind: 'no hand-over' };

/** Explains the score of one row, criterion by criterion. */
export function explain(scorer: Scorer, row: Row): Explanation {
  const { plans, definition } = scorer;
  const readings = new Map<number, Reading>();
  const readingOf = (column: number) => {
    const reading = readings.get(column) ?? new Reading(row[column], definition.calendar);
    readings.set(column, reading);
    return reading;
  };
  const score = scorer.score(row);
  const holding = plans.criteria.filter((planned) => holds(planned, readingOf));
  const contributions = holding
    .map(({ clause, tests }) => ({
      row: clause.row,
      name: clause.name,
      group: clause.group,
      points: earned(tests, clause.points, readingOf),
    }))
    .filter(({ points }) => points !== 0);
  return {
    ...score,
    contributions: [...contributions].sort((one, other) => other.points - one.points),
    limited: score.out ? [] : limitedBy(scorer, contributions),
    knockOuts: plans.knockOuts.filter((planned) => holds(planned, readingOf)).map(({ clause }) => clause),
    unmet: plans.required.flatMap((planned) => unmet(planned, readingOf)),
    shortfall: score.out ? null : shortfall(scorer, score),
    warnings: warningsOf(plans.tests, readingOf),
  };
}

function unmet({ clause, tests }: PlannedClause, readingOf: (column: number) => Reading): Unmet[] {
  const failing = tests.find((test) => !test.holds(readingOf(test.column)));
  if (failing === undefined) return [];
  return [{ row: clause.row, name: clause.name, blank: readingOf(failing.column).blank }];
}

function limitedBy({ plans: { limits } }: Scorer, contributions: readonly Contribution[]): Limited[] {
  const sums = limits.groups.map((group) =>
    contributions.reduce((sum, one) => (normalize(one.group) === group ? sum + one.points : sum), 0),
  );
  const capped = [...sums];
  const score = limit(capped, limits);
  const total = capped.reduce((sum, one) => sum + one, 0);
  const ofGroups = sums.flatMap((from, at): Limited[] => {
    const to = capped[at] ?? from;
    const written = contributions.find(({ group }) => normalize(group) === limits.groups[at])?.group ?? '';
    return to === from ? [] : [{ kind: 'cap', group: written, from, to }];
  });
  if (score === total) return ofGroups;
  return [...ofGroups, { kind: score < total ? 'cap' : 'floor', group: '', from: total, to: score }];
}

function shortfall({ definition }: Scorer, score: Score): Shortfall | null {
  const { scales, handOver } = definition;
  const [only] = scales;
  const wanted = handOver[0];
  if (only === undefined || wanted === undefined) return { kind: 'no hand-over' };
  if (only.group !== '') {
    const listed = handOver.map(({ name }) => normalize(name));
    const fits = gradeNames(scales).includes(score.grade) && listed.includes(normalize(score.grade));
    return fits ? null : { kind: 'grade', grade: score.grade, wanted: handOver.map(({ name }) => name) };
  }
  const lowest = lowestGradeHandedOver(definition);
  if (lowest === undefined || lowest.minimum === null || lowest.minimum <= score.score) return null;
  return { kind: 'points', points: lowest.minimum - score.score, grade: lowest.name };
}
