import type { Clause, Definition, GradeScale } from '../definition/definition';
import type { Cells, Row } from '../values/cell';
import type { Hundredths } from '../values/hundredths';
import { normalize } from '../values/text';
import { grader } from './grading';
import { isBlankLead, prepare } from './scorer';

/** The leads that stand at the same sums. */
export interface Standing {
  readonly score: Hundredths;
  /** The sum that each scale grades by: the score, or where grades have Groups each Group's capped sum. */
  readonly sums: readonly Hundredths[];
  readonly leads: number;
  /** Those of them for which every Required row holds. */
  readonly met: number;
}

/** The leads of a table by what they are worth. To count them anew under other minimums doesn't ask the rows again. */
export interface Spread {
  readonly leads: number;
  readonly out: number;
  readonly standings: readonly Standing[];
}

const ALL: readonly GradeScale[] = [
  { group: '', grades: [{ row: 0, name: 'all', group: '', minimum: null }] },
];
const HAND_OVER_ALL = [{ row: 0, name: 'all' }];

/** The same definition, handing over every lead that meets the Required rows. */
function handingOverAll(definition: Definition): Definition {
  return { ...definition, scales: ALL, handOver: HAND_OVER_ALL };
}

/** Scores every lead of a table once. The headers must have all of the definition's fields (`missingFields` tells). */
export function spreadLeads(definition: Definition, headers: Row, rows: Cells): Spread {
  const scorer = prepare(definition, headers);
  const { groups } = scorer.plans.limits;
  const graded = definition.scales
    .filter(({ group }) => group !== '')
    .map(({ group }) => groups.indexOf(normalize(group)));
  const standings = new Map<number | string, { -readonly [K in keyof Standing]: Standing[K] }>();
  let leads = 0;
  let out = 0;
  scorer.sumUp(rows, (row, score, all) => {
    if (isBlankLead(row)) return;
    leads++;
    if (score === null) {
      out++;
      return;
    }
    const sums = graded.length === 0 ? [score] : graded.map((place) => all[place] ?? 0);
    const key = graded.length === 0 ? score : `${score} ${sums.join(' ')}`;
    let standing = standings.get(key);
    if (standing === undefined) {
      standing = { score, sums, leads: 0, met: 0 };
      standings.set(key, standing);
    }
    standing.leads++;
    if (scorer.meetsRequired(row)) standing.met++;
  });
  return { leads, out, standings: [...standings.values()] };
}

/** How many leads have each grade ('' for none), and how many are ready to hand over. */
export interface GradeCounts {
  readonly grades: ReadonlyMap<string, number>;
  readonly ready: number;
}

/** Counts the spread's leads under the grades of a definition, whose criteria must be those of the spread. */
export function countGrades(spread: Spread, definition: Definition): GradeCounts {
  const grade = grader(
    definition,
    definition.scales.map(({ group }) => normalize(group)),
  );
  const grades = new Map<string, number>();
  let ready = 0;
  for (const { score, sums, leads, met } of spread.standings) {
    const { grade: name, handedOver } = grade(score, sums);
    grades.set(name, (grades.get(name) ?? 0) + leads);
    if (handedOver) ready += met;
  }
  return { grades, ready };
}

/** How many leads stand in each grade of one scale, in the scale's order. */
export function countScale(spread: Spread, scale: GradeScale, place: number): number[] {
  const counts = scale.grades.map(() => 0);
  for (const { sums, leads } of spread.standings) {
    const sum = sums[place] ?? 0;
    const at = scale.grades.findIndex(({ minimum }) => minimum === null || minimum <= sum);
    if (at >= 0) counts[at] = (counts[at] ?? 0) + leads;
  }
  return counts;
}

/** The definition with the minimum of the Grade in that row (1-based) changed. */
export function withMinimum(definition: Definition, row: number, minimum: Hundredths): Definition {
  const scales = definition.scales.map(({ group, grades }) => ({
    group,
    grades: grades.map((grade) => (grade.row === row ? { ...grade, minimum } : grade)),
  }));
  return { ...definition, scales };
}

/** How many leads a clause holds for. The headers must have its fields. */
export function countHolding(definition: Definition, clause: Clause, headers: Row, rows: Cells): number {
  const only: Definition = {
    ...handingOverAll(definition),
    criteria: [],
    bases: [],
    caps: [],
    floor: null,
    knockOuts: [],
    required: [clause],
  };
  const scorer = prepare(only, headers);
  return rows.reduce((count, row) => (scorer.score(row).ready && !isBlankLead(row) ? count + 1 : count), 0);
}
