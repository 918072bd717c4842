import type { Definition } from '../definition/definition';
import { type Locate, locator } from '../definition/field';
import type { Cells, Row } from '../values/cell';
import type { Hundredths } from '../values/hundredths';
import { Reading } from '../values/reading';
import { isBlank, normalize } from '../values/text';
import type { CellRules } from './column-plan';
import { type Contributions, contributionsOf } from './contribution';
import { outGrade } from './grading';
import { HighestColumn } from './highest-column';
import { type Plans, plan } from './plan';
import { limit } from './score';
import { type BlockSums, HOLDS, holding, SumColumn } from './sum-column';
import { type Warning, warningsOf } from './warning';

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
  readonly locate: Locate;
  score(row: Row): Score;
  /** Of many rows at once, which is faster; null for a row that is no lead. */
  scores(rows: Cells): (Score | null)[];
  /** The scores alone. */
  points(rows: Cells): (Hundredths | null)[];
  /** The names of the grades alone. */
  grades(rows: Cells): (string | null)[];
  /** Tells the sums of many rows, those that are no leads too. */
  sumUp(rows: Cells, tell: TellRow): void;
  /** Whether every Required row holds. */
  meetsRequired(row: Row): boolean;
  reading(row: Row, column: number): Reading;
  readonly contributions: Contributions;
  /** The cells of the row that conditions can't judge. */
  warnings(row: Row): readonly Warning[];
}

/** Binds a definition to headers that have all its fields (`missingFields` tells). */
export function prepare(
  definition: Definition,
  headers: Row,
  locate: Locate = locator(definition, headers),
): Scorer {
  const plans = plan(definition, locate);
  return {
    definition,
    plans,
    locate,
    ...scoring(definition, plans),
    contributions: contributionsOf(definition, plans),
    warnings: warningsOf(plans.tests, { calendar: definition.calendar, placeholders: plans.placeholders }),
    reading: (row, column) => new Reading(row[column], definition.calendar, plans.placeholders(column)),
  };
}

/** Rows are scored in blocks of so many, column by column: few enough that their cells are still at hand for the next one. */
const ROWS_A_BLOCK = 1024;

/** The parts of each Group as a column of sums, in the order of the limits' Groups. */
function groupColumns({ criteria, limits }: Plans, cells: CellRules): BlockSums[] {
  return limits.groups.map((group, at) => {
    const parts = criteria
      .filter(({ clause }) => normalize(clause.group) === group)
      .map(({ clause, alternatives }) => ({ alternatives, worth: clause.points }));
    const Column = limits.highest[at] === true ? HighestColumn : SumColumn;
    return new Column(parts, cells, limits.bases[at] ?? 0);
  });
}

/** Is told of each row its limited score, or null where it is knocked out, and the Groups' capped sums. */
type TellRow = (row: Row, score: Hundredths | null, sums: readonly Hundredths[]) => void;

function scoring(
  definition: Definition,
  plans: Plans,
): Pick<Scorer, 'score' | 'scores' | 'points' | 'grades' | 'sumUp' | 'meetsRequired'> {
  const { limits, grade, placeholders } = plans;
  const cells: CellRules = { calendar: definition.calendar, placeholders };
  const columns = groupColumns(plans, cells);
  const knockOuts = new SumColumn(
    plans.knockOuts.map(({ alternatives }) => ({ alternatives, worth: HOLDS })),
    cells,
  );
  const required = plans.required.map((clause) => holding(clause, cells));
  const meetsRequired = (row: Row) => required.every((holds) => holds(row));
  const out: Score = { score: 0, grade: outGrade(definition), out: true, ready: false };

  const sumUp = (rows: Cells, tell: TellRow) => {
    const sums: Hundredths[] = limits.groups.map(() => 0);
    for (let from = 0; from < rows.length; from += ROWS_A_BLOCK) {
      const block = rows.length <= ROWS_A_BLOCK ? rows : rows.slice(from, from + ROWS_A_BLOCK);
      knockOuts.addUp(block);
      for (const column of columns) column.addUp(block);
      for (let at = 0; at < block.length; at++) {
        for (let group = 0; group < columns.length; group++) sums[group] = columns[group]?.sums[at] ?? 0;
        tell(block[at] ?? [], knockOuts.sums[at] === 0 ? limit(sums, limits) : null, sums);
      }
    }
  };

  const makeScore = (row: Row, score: Hundredths | null, sums: readonly Hundredths[]): Score => {
    if (score === null) return out;
    const { grade: name, handedOver } = grade(score, sums);
    const ready = handedOver && meetsRequired(row);
    return { score, grade: name, out: false, ready };
  };

  return {
    sumUp,
    meetsRequired,
    score(row) {
      let found = out;
      sumUp([row], (_, score, sums) => {
        found = makeScore(row, score, sums);
      });
      return found;
    },
    scores(rows) {
      const all: (Score | null)[] = [];
      sumUp(rows, (row, score, sums) => all.push(isBlankLead(row) ? null : makeScore(row, score, sums)));
      return all;
    },
    points(rows) {
      const all: (Hundredths | null)[] = [];
      sumUp(rows, (row, score) => all.push(isBlankLead(row) ? null : (score ?? 0)));
      return all;
    },
    grades(rows) {
      const all: (string | null)[] = [];
      const gradeOf = (score: Hundredths | null, sums: readonly Hundredths[]) =>
        score === null ? out.grade : grade(score, sums).grade;
      sumUp(rows, (row, score, sums) => all.push(isBlankLead(row) ? null : gradeOf(score, sums)));
      return all;
    },
  };
}

/** True for a row in which every cell is blank or FALSE: no lead. Checkboxes that were filled down make none. */
export function isBlankLead(row: Row): boolean {
  for (let at = 0; at < row.length; at++) if (row[at] !== false && !isBlank(row[at])) return false;
  return true;
}
