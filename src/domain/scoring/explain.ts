import type { Definition, FieldTest } from '../definition/definition';
import { gradeNames } from '../definition/parse-grade';
import type { Row } from '../values/cell';
import type { Hundredths } from '../values/hundredths';
import { type Reading, zonedText } from '../values/reading';
import { normalize, visibleText } from '../values/text';
import { type Contribution, givenBy } from './contribution';
import { lowestGradeHandedOver } from './grading';
import { holds, type PlannedClause, type ReadingOf } from './plan';
import { limit } from './score';
import type { Score, Scorer } from './scorer';
import type { Warning } from './warning';

/** A limit that changed the sum: of a Group, or ('') of the total; `row` of the floor is null. */
export interface Limited {
  readonly kind: 'cap' | 'floor';
  readonly group: string;
  readonly from: Hundredths;
  readonly to: Hundredths;
}

/** A Required row that does not hold: the first test of its first alternative that fails, and the cell. */
export interface Unmet {
  readonly row: number;
  readonly name: string;
  readonly test: FieldTest;
  /** What a person sees in the cell; '' for a blank one. */
  readonly text: string;
}

/** All that can be said of one lead's score. */
export interface Explanation extends Score {
  /** Contributions that count and are not 0, largest first; also of a lead that is knocked out. */
  readonly contributions: readonly Contribution[];
  /** Where more points could come from, largest first. */
  readonly lacking: readonly Contribution[];
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

/** Explains the score of one row, part by part. */
export function explain(scorer: Scorer, row: Row, score: Score = scorer.score(row)): Explanation {
  const { plans, definition, contributions } = scorer;
  const readings = new Map<number, Reading>();
  const readingOf = (column: number) => {
    const reading = readings.get(column) ?? scorer.reading(row, column);
    readings.set(column, reading);
    return reading;
  };
  const given = givenBy(plans, readingOf);
  const counting = contributions.counting(given);
  return {
    ...score,
    contributions: counting,
    lacking: contributions.lacking(given),
    limited: score.out ? [] : limitedBy(scorer, counting),
    knockOuts: plans.knockOuts.filter((planned) => holds(planned, readingOf)).map(({ clause }) => clause),
    unmet: plans.required.flatMap((planned) => unmet(planned, readingOf, definition)),
    shortfall: score.out ? null : shortfall(scorer, score),
    warnings: scorer.warnings(row),
  };
}

function unmet(planned: PlannedClause, readingOf: ReadingOf, { calendar }: Definition): Unmet[] {
  if (holds(planned, readingOf)) return [];
  const { clause, alternatives } = planned;
  const failing = alternatives[0]?.find((test) => !test.holds(readingOf(test.column)));
  if (failing === undefined) return [];
  const { blank, cell } = readingOf(failing.column);
  const text = blank ? '' : visibleText(zonedText(cell, calendar));
  return [{ row: clause.row, name: clause.name, test: failing.source, text }];
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
