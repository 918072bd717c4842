import { printOf } from '../../domain/leads/lead-name';
import type { Row } from '../../domain/values/cell';
import type { SeenLead } from '../../rpc/contract';

/** What the user chose other than was proposed, by the leads' prints, so that it is kept when the leads are read anew. */
export type Choice = ReadonlyMap<string, boolean>;

/** A lead as the add-on is told of it. */
export function seenLead(rows: readonly Row[], row: number): SeenLead {
  return { row, print: printOf(rows[row] ?? []) };
}

export function isChosen(choice: Choice, { print }: SeenLead, proposed: boolean): boolean {
  return choice.get(print) ?? proposed;
}

/** The choice with some leads chosen, or not. */
export function withChosen(choice: Choice, leads: readonly SeenLead[], chosen: boolean): Choice {
  return new Map([...choice, ...leads.map(({ print }): [string, boolean] => [print, chosen])]);
}
