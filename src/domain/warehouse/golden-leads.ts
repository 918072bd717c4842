import { clausesOf, type Definition, testsOf } from '../definition/definition';
import { locator } from '../definition/field';
import { isBlankLead, prepare, type Scorer } from '../scoring/scorer';
import type { TableColumn } from '../sql/score-query';
import type { Row } from '../values/cell';
import { Chance } from '../values/chance';
import type { Day } from '../values/day';
import { toPoints } from '../values/hundredths';
import { exampleCells } from './example-cells';

/** A made lead, and what the definition gives it. */
export interface GoldenLead {
  readonly cells: Row;
  readonly score: number;
  readonly grade: string;
  readonly ready: boolean;
  readonly out: boolean;
  readonly warnings: number;
}

/** At most 200 leads are chosen. */
export const MAX_GOLDEN_LEADS = 200;
/** Out of so many that are drawn, beside those that differ from another in one cell. */
const DRAWN = 4000;
/** In a drawn lead, each cell is that of the best lead so far with this chance. */
const FROM_BEST = 0.5;
const SEED = 1;

interface Candidate extends GoldenLead {
  /** What the lead shows: which tests hold and which don't, its grade, and how close it is to a minimum. */
  readonly shows: readonly string[];
}

/**
 * Chooses made leads that show what a definition does: each test holds in one and fails in another, each grade has one, and each minimum is
 * just reached and just missed. The same definition and columns give the same leads.
 * @param asOf from which ages count where the definition counts from every day
 */
export function goldenLeads(
  definition: Definition,
  columns: readonly TableColumn[],
  asOf: Day,
): GoldenLead[] {
  const headers = columns.map(({ name }) => name);
  const locate = locator(definition, headers);
  const tests = clausesOf(definition).flatMap(testsOf);
  const choices = columns.map(({ type = 'string' }, at) =>
    exampleCells(
      tests.filter(({ field }) => locate(field) === at),
      definition,
      type,
      asOf,
    ),
  );
  const scorer = prepare(definition, headers);
  const judge = judging(definition, scorer);
  const chance = new Chance(SEED);
  const candidates: Candidate[] = [];
  let best: Row = columns.map(() => null);
  let bestScore = -Infinity;
  const add = (cells: Row) => {
    if (isBlankLead(cells)) return;
    const candidate = judge(cells);
    candidates.push(candidate);
    if (candidate.out || candidate.score <= bestScore) return;
    best = cells;
    bestScore = candidate.score;
  };
  const vary = (row: Row) =>
    choices.forEach((cells, at) => {
      for (const cell of cells) add(row.map((own, place) => (place === at ? cell : own)));
    });
  vary(best);
  for (let drawn = 0; drawn < DRAWN; drawn++)
    add(
      choices.map((cells, at) =>
        chance.next() < FROM_BEST ? best[at] : cells[chance.int(0, cells.length - 1)],
      ),
    );
  vary(best);
  return choose(candidates);
}

/** Tells what a lead gets and shows. */
function judging(definition: Definition, scorer: Scorer): (cells: Row) => Candidate {
  const minimums = definition.scales.flatMap(({ grades }) =>
    grades.flatMap(({ minimum }) => (minimum === null ? [] : [minimum])),
  );
  const { tests } = scorer.plans;
  return (cells) => {
    const { score, grade, ready, out } = scorer.score(cells);
    const warnings = scorer.warnings(cells);
    const shows = [
      ...tests.map((test, at) => `${at} ${test.holds(scorer.reading(cells, test.column))}`),
      ...warnings.map(({ trouble, column }) => `${column} ${trouble}`),
      `grade ${grade}`,
      `ready ${ready}`,
      `out ${out}`,
      ...(out ? [] : [`sum ${score}`]),
      ...minimums.flatMap((minimum) => (!out && score === minimum ? [`at ${minimum}`] : [])),
    ];
    return { cells, score: toPoints(score), grade, ready, out, warnings: warnings.length, shows };
  };
}

/** Takes the lead that shows most of what none before it shows, again and again; of equal ones the first. */
function choose(candidates: readonly Candidate[]): GoldenLead[] {
  const shown = new Set<string>();
  const chosen: Candidate[] = [];
  const left = new Set(candidates);
  const newIn = ({ shows }: Candidate) => shows.filter((one) => !shown.has(one)).length;
  while (chosen.length < MAX_GOLDEN_LEADS && left.size > 0) {
    let next: Candidate | undefined;
    let most = -1;
    for (const candidate of left) {
      const count = newIn(candidate);
      if (count === 0) left.delete(candidate);
      else if (count > most) [next, most] = [candidate, count];
    }
    if (next === undefined) break;
    left.delete(next);
    chosen.push(next);
    for (const one of next.shows) shown.add(one);
  }
  const others = candidates.filter((one) => !chosen.includes(one));
  const rest = MAX_GOLDEN_LEADS - chosen.length;
  const step = Math.max(1, Math.floor(others.length / Math.max(rest, 1)));
  const filling = others.filter((_, at) => at % step === 0).slice(0, rest);
  return [...chosen, ...filling].map(({ shows: _, ...lead }) => lead);
}
