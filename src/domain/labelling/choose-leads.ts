import { type Definition, scoringOnly } from '../definition/definition';
import { missingFields } from '../definition/field';
import { logistic } from '../insight/card/logistic';
import type { FieldColumn } from '../insight/columns/coding';
import { numberAt } from '../insight/columns/numbers';
import { fingerprintOf } from '../leads/lead-name';
import { isBlankLead, prepare, type Scorer } from '../scoring/scorer';
import { Chance } from '../values/chance';
import { toPoints } from '../values/hundredths';
import { Design } from './design';
import { columnsAt, lookedAt, rowOf } from './lead-rows';
import type { Round } from './round';
import { type TriedCriterion, triedCriteria } from './tried-criteria';

/** From which leads a round is chosen. */
export interface ChooseRequest {
  /** The team's own columns, as the insight reads them. */
  readonly columns: readonly FieldColumn[];
  /** The definition by whose criteria and scores the leads are to differ; null where there is none that can be read. */
  readonly definition: Definition | null;
  /** How many leads are wanted; a table with fewer gives those that it has. */
  readonly wanted: number;
  /** The same seed gives the same round. */
  readonly seed: number;
}

/** A round asks for at least 20 different leads where the table has them, and for at most 30. */
export const FEWEST_LEADS = 20;
export const MOST_LEADS = 30;
/** So many leads of a round are asked twice, so that a department can see whether it answers the same again. */
export const REPEATED_LEADS = 3;
/** The leads that are asked twice are among the first third of the questions; they come again at the end. */
const REPEATED_AMONG = 1 / 3;
/** At most 60 criteria beside the definition's own are to differ, and each counts a quarter of one of these. */
const MOST_NEW = 30;
const WEIGHT_OF_NEW = 0.1;
/** A seed's first numbers are much like those of its neighbours: 20 are passed over. */
const PASSED_OVER = 20;

/**
 * Chooses the leads that tell most about what a department finds hot. The leads are parted by score into as many parts of one size as leads
 * are wanted, so that the round has the scores of the whole table. From each part the lead is taken that tells most of how the
 * criteria count beside those that were taken before. Blank leads, and those that the definition knocks out, are left out.
 */
export function chooseLeads({ columns, definition, wanted, seed }: ChooseRequest): Round {
  const chance = new Chance(seed);
  for (let passed = 0; passed < PASSED_OVER; passed++) chance.next();
  const scorer = scorerOf(columns, definition);
  const rows = eligibleRows(columns, scorer);
  const tried = triedCriteria(columnsAt(columns, rows), definition);
  const scores = Array.from(rows, (row, lead) =>
    scorer === null ? sumOf(tried, lead) : toPoints(scorer.score(rowOf(columns, row)).score),
  );
  const chosen = choose(tried, scores, Math.min(wanted, MOST_LEADS, rows.length), chance);
  const leads = shuffled(chosen, chance).map((at) => {
    const row = rows[at] ?? 0;
    return { row, print: fingerprintOf(rowOf(columns, row)) };
  });
  const places = leads.map((_, at) => at);
  const early = places.slice(0, Math.floor(places.length * REPEATED_AMONG));
  const again = shuffled(early, chance).slice(0, REPEATED_LEADS);
  return { leads, questions: [...places, ...again] };
}

/** Scores leads by the definition; null where there is none, or the table lacks one of its fields. */
function scorerOf(columns: readonly FieldColumn[], definition: Definition | null): Scorer | null {
  if (definition === null) return null;
  const headers = columns.map(({ header }) => header);
  const scoring = scoringOnly(definition);
  return missingFields(scoring, headers).length > 0 ? null : prepare(scoring, headers);
}

/** What the definition's criteria sum up to, of those whose fields the table has. */
const sumOf = (tried: readonly TriedCriterion[], lead: number) =>
  tried.reduce((sum, { points, levels }) => sum + points * numberAt(levels, lead), 0);

/** The rows from which leads are chosen: of a long table some from all over it. Of rows that are the same in every cell only the first one. */
function eligibleRows(columns: readonly FieldColumn[], scorer: Scorer | null): Int32Array {
  const seen = new Set<string>();
  return lookedAt(columns[0]?.rows.length ?? 0, []).filter((row) => {
    const cells = rowOf(columns, row);
    if (isBlankLead(cells) || scorer?.score(cells).out === true) return false;
    const print = fingerprintOf(cells);
    const isFirst = !seen.has(print);
    seen.add(print);
    return isFirst;
  });
}

/** The places of the leads that are chosen. */
function choose(
  tried: readonly TriedCriterion[],
  scores: readonly number[],
  wanted: number,
  chance: Chance,
): number[] {
  const count = scores.length;
  const weights = weightsBy(scores);
  const design = new Design(featuresOf(tried));
  const draws = scores.map(() => chance.next());
  // Leads of one score stand in an order by chance.
  const order = scores
    .map((_, lead) => lead)
    .sort(
      (one, other) => (scores[one] ?? 0) - (scores[other] ?? 0) || (draws[one] ?? 0) - (draws[other] ?? 0),
    );
  const parts = shuffled(
    Array.from({ length: wanted }, (_, part) =>
      order.slice(Math.floor((part * count) / wanted), Math.floor(((part + 1) * count) / wanted)),
    ),
    chance,
  );
  return parts.flatMap((part) => {
    let [best, most] = [part[0], -Infinity];
    for (const lead of part) {
      const gain = design.gainOf(lead) * numberAt(weights, lead);
      if (gain > most) [best, most] = [lead, gain];
    }
    if (best === undefined) return [];
    design.add(best, numberAt(weights, best));
    return [best];
  });
}

/** By lead, how much an answer to it is thought to tell, 0 to 1: most of those near the middle of the scores, which may be hot or not. */
function weightsBy(scores: readonly number[]): Float64Array {
  const mean = scores.reduce((sum, one) => sum + one, 0) / scores.length;
  const deviation = Math.sqrt(scores.reduce((sum, one) => sum + (one - mean) ** 2, 0) / scores.length);
  return Float64Array.from(scores, (score) => {
    const share = logistic(deviation > 0 ? (score - mean) / deviation : 0);
    return 4 * share * (1 - share);
  });
}

/** The criteria by which the leads are to differ. Of the new ones those that part the leads most evenly. */
function featuresOf(tried: readonly TriedCriterion[]) {
  const unevenness = ({ levels }: TriedCriterion) =>
    Math.abs(levels.reduce((sum, level) => sum + level, 0) / levels.length - 0.5);
  const pinned = tried.filter(({ criterion }) => criterion === null);
  const fresh = tried
    .filter(({ criterion }) => criterion !== null)
    .sort((one, other) => unevenness(one) - unevenness(other))
    .slice(0, MOST_NEW);
  return [
    ...pinned.map(({ levels }) => ({ levels, variance: 1 })),
    ...fresh.map(({ levels }) => ({ levels, variance: pinned.length === 0 ? 1 : WEIGHT_OF_NEW })),
  ];
}

function shuffled<Item>(items: readonly Item[], chance: Chance): Item[] {
  const rest = [...items];
  return items.flatMap(() => rest.splice(chance.int(0, rest.length - 1), 1));
}
