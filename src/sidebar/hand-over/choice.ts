import { fingerprintOf } from '../../domain/leads/lead-name';
import type { Row } from '../../domain/values/cell';
import type { SeenLead } from '../../rpc/contract';

/**
 * Where the user chose otherwise than was proposed. Leads are known by their prints, so that the choice outlives a new reading.
 */
export type Choice = ReadonlyMap<string, boolean>;

/** A lead as the add-on is to be told of it. */
export function seenLead(rows: readonly Row[], row: number): SeenLead {
  return { row, print: fingerprintOf(rows[row] ?? []) };
}

export function isChosen(choice: Choice, { print }: SeenLead, proposed: boolean): boolean {
  return choice.get(print) ?? proposed;
}

/** Gives the choice with some leads chosen, or left out. */
export function withChosen(choice: Choice, leads: readonly SeenLead[], chosen: boolean): Choice {
  return new Map([...choice, ...leads.map(({ print }): [string, boolean] => [print, chosen])]);
}
