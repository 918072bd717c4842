import type { Row } from '../values/cell';
import { type Hundredths, toPoints } from '../values/hundredths';
import { candidateOf } from './candidate';
import type { Contribution } from './contribution';
import { describeKnockedOut, earnedTeller } from './describe';
import { outGrade } from './grading';
import { limit } from './score';
import type { Scorer } from './scorer';
import { holding } from './sum-column';

/** Tells of many leads, one after the other. */
export interface WhyTeller {
  /** What a lead earned, or what takes it out. */
  why(row: Row): string;
  /** Its score, its grade and that, each criterion judged once. */
  all(row: Row): [score: number, grade: string, why: string];
}

/** Criteria are judged by distinct cells, as scores are. */
export function whyTeller({ plans, definition, contributions, warnings }: Scorer): WhyTeller {
  const { language, calendar } = definition;
  const { limits, grade, placeholders } = plans;
  const cells = { calendar, placeholders };
  const candidates = plans.criteria.map(({ clause, alternatives }) =>
    candidateOf({ alternatives, worth: clause.points }, cells),
  );
  const knockOuts = plans.knockOuts.map((planned) => ({
    name: planned.clause.name,
    holds: holding(planned, cells),
  }));
  const tellEarned = earnedTeller(language, calendar);
  const gradeOut = outGrade(definition);

  /** Written anew for each row, since so many arrays would keep the garbage collector busy. */
  const given: (Hundredths | null)[] = [];
  const counting: Contribution[] = [];
  const sums: Hundredths[] = [];

  const isOut = (row: Row): boolean => {
    for (let at = 0; at < knockOuts.length; at++) if (knockOuts[at]?.holds(row) === true) return true;
    return false;
  };
  const judge = (row: Row): void => {
    for (let at = 0; at < candidates.length; at++) given[at] = candidates[at]?.(row) ?? null;
  };
  const earned = (row: Row): string => tellEarned(contributions.counting(given, counting), warnings(row));
  const knockedOut = (row: Row): string => {
    const names = knockOuts.filter(({ holds }) => holds(row)).map(({ name }) => name);
    return describeKnockedOut(names, warnings(row), language, calendar);
  };

  return {
    why(row) {
      if (isOut(row)) return knockedOut(row);
      judge(row);
      return earned(row);
    },
    all(row) {
      if (isOut(row)) return [0, gradeOut, knockedOut(row)];
      judge(row);
      contributions.addUp(given, sums);
      const score = limit(sums, limits);
      return [toPoints(score), grade(score, sums).grade, earned(row)];
    },
  };
}
