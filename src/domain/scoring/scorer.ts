import type { Definition } from '../definition/definition';
import type { Cells, Row } from '../values/cell';
import type { Hundredths } from '../values/hundredths';
import { Reading } from '../values/reading';
import { isBlank, normalize } from '../values/text';
import { outGrade } from './grading';
import { type Plans, plan } from './plan';
import { limit } from './score';
import { allHold, HOLDS, holding, SumColumn } from './sum-column';

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
  /** Of many rows at once, which is faster; null for a row that is no lead. */
  scores(rows: Cells): (Score | null)[];
  /** The scores alone. */
  points(rows: Cells): (Hundredths | null)[];
  /** Whether every Required row holds. */
  meetsRequired(row: Row): boolean;
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

/** So many rows are scored together, column by column: few enough that their cells are still at hand for the next one. */
const BLOCK = 1024;

function scoring(
  definition: Definition,
  plans: Plans,
): Pick<Scorer, 'score' | 'scores' | 'points' | 'meetsRequired'> {
  const { limits, grade } = plans;
  const { calendar } = definition;
  const columns = limits.groups.map((group) => {
    const criteria = plans.criteria.filter(({ clause }) => normalize(clause.group) === group);
    return new SumColumn(
      criteria.map(({ clause, tests }) => ({ tests, worth: clause.points })),
      calendar,
    );
  });
  const knockOuts = new SumColumn(
    plans.knockOuts.map(({ tests }) => ({ tests, worth: HOLDS })),
    calendar,
  );
  const required = plans.required.map((clause) => holding(clause, calendar));
  const meetsRequired = (row: Row) => required.every((clause) => allHold(clause, row));
  const sums: Hundredths[] = limits.groups.map(() => 0);
  const sumOf = (group: string) => sums[limits.groups.indexOf(group)] ?? 0;
  const out: Score = { score: 0, grade: outGrade(definition), out: true, ready: false };

  /** Tells each row's limited score, with the Groups' sums left in `sums`; null for a lead that is knocked out. */
  const tally = (rows: Cells, tell: (row: Row, score: Hundredths | null) => void) => {
    for (let from = 0; from < rows.length; from += BLOCK) {
      const block = rows.slice(from, from + BLOCK);
      knockOuts.addUp(block);
      for (const column of columns) column.addUp(block);
      block.forEach((row, at) => {
        columns.forEach((column, group) => {
          sums[group] = column.sums[at] ?? 0;
        });
        tell(row, knockOuts.sums[at] === 0 ? limit(sums, limits) : null);
      });
    }
  };

  const graded = (row: Row, score: Hundredths | null): Score => {
    if (score === null) return out;
    const { grade: name, handedOver } = grade(score, sumOf);
    const ready = handedOver && meetsRequired(row);
    return { score, grade: name, out: false, ready };
  };

  return {
    meetsRequired,
    score(row) {
      let found = out;
      tally([row], (_, score) => {
        found = graded(row, score);
      });
      return found;
    },
    scores(rows) {
      const all: (Score | null)[] = [];
      tally(rows, (row, score) => all.push(isBlankLead(row) ? null : graded(row, score)));
      return all;
    },
    points(rows) {
      const all: (Hundredths | null)[] = [];
      tally(rows, (row, score) => all.push(isBlankLead(row) ? null : (score ?? 0)));
      return all;
    },
  };
}

/** True for a row with nothing in any cell: no lead. */
export function isBlankLead(row: Row): boolean {
  for (let at = 0; at < row.length; at++) if (!isBlank(row[at])) return false;
  return true;
}
