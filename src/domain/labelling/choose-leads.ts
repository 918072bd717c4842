import type { Definition } from '../definition/definition';
import type { FieldColumn } from '../insight/columns/coding';
import { fingerprintOf } from '../leads/lead-name';
import { isBlankLead } from '../scoring/scorer';
import type { Row } from '../values/cell';
import { Chance } from '../values/chance';
import type { Round } from './round';

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

/** The team's own cells of a row. */
export function rowOf(columns: readonly FieldColumn[], row: number): Row {
  return columns.map(({ values, rows }) => values[rows[row] ?? -1]);
}

/** Chooses the leads that tell most about what a department finds hot: spread over scores and columns, a few of them twice. */
export function chooseLeads({ columns, wanted, seed }: ChooseRequest): Round {
  const chance = new Chance(seed);
  const count = columns[0]?.rows.length ?? 0;
  const rest = Array.from({ length: count }, (_, row) => row).filter(
    (row) => !isBlankLead(rowOf(columns, row)),
  );
  const leads = Array.from({ length: Math.min(wanted, rest.length, MOST_LEADS) }, () => {
    const [row = 0] = rest.splice(chance.int(0, rest.length - 1), 1);
    return { row, print: fingerprintOf(rowOf(columns, row)) };
  });
  const places = leads.map((_, at) => at);
  return {
    leads,
    questions: [...places, ...places.slice(0, leads.length < FEWEST_LEADS ? 0 : REPEATED_LEADS)],
  };
}
