import type { Row } from './cell';
import type { Definition } from './definition';
import { allHold, earningsOf, holding } from './earning';
import { outGrade } from './grading';
import type { Hundredths } from './hundredths';
import { type Plans, plan } from './plans';
import { Reading } from './reading';
import { limit } from './score';
import { isBlank } from './text';

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
  /** The score alone. */
  points(row: Row): Hundredths;
  reading(row: Row, column: number): Reading;
}

/** Binds a definition to headers that have all its fields (`missingFields` tells). */
export function prepare(definition: Definition, headers: Row): Scorer {
  const plans = plan(definition, headers);
  return {
    definition,
    plans,
    ...scoring(definition, plans),
    reading: (row, column) => new Reading(row[column], definition.calendar),
  };
}

function scoring(definition: Definition, plans: Plans): Pick<Scorer, 'score' | 'points'> {
  const { limits, grade } = plans;
  const earnings = earningsOf(plans, definition);
  const knockOuts = plans.knockOuts.map((clause) => holding(clause, definition.calendar));
  const required = plans.required.map((clause) => holding(clause, definition.calendar));
  const sums: Hundredths[] = limits.groups.map(() => 0);
  const sumOf = (group: string) => sums[limits.groups.indexOf(group)] ?? 0;
  const out: Score = { score: 0, grade: outGrade(definition), out: true, ready: false };

  /** The limited score, with the Groups' sums left in `sums`; null for a lead that is knocked out. */
  const add = (row: Row): Hundredths | null => {
    for (const knockOut of knockOuts) if (allHold(knockOut, row)) return null;
    for (let at = 0; at < sums.length; at++) sums[at] = 0;
    for (const { group, own, others } of earnings) {
      const worth = own.worth(row[own.column]);
      if (worth !== 0 && allHold(others, row)) sums[group] = (sums[group] ?? 0) + worth;
    }
    return limit(sums, limits);
  };

  return {
    points: (row) => add(row) ?? 0,
    score(row) {
      const score = add(row);
      if (score === null) return out;
      const { grade: name, handedOver } = grade(score, sumOf);
      const ready = handedOver && required.every((clause) => allHold(clause, row));
      return { score, grade: name, out: false, ready };
    },
  };
}

/** True for a row with nothing in any cell: no lead. */
export function isBlankLead(row: Row): boolean {
  for (let at = 0; at < row.length; at++) if (!isBlank(row[at])) return false;
  return true;
}
