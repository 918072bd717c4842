import type { Column, Part } from '../oracle/keywords';
import type { Draft, DraftRow } from './draft';
import type { Random } from './random';

/** Where the fault that was put in has to be found. */
export interface Spoilt {
  /** Rows of which one has to be named, from 1 in the range. */
  readonly rows: readonly number[];
  /** Columns of which one has to be named with it; none: the page names no cell. */
  readonly columns: readonly Column[];
  /** A part that the message has to name. */
  readonly mentions?: Part;
}

export interface Mutation {
  readonly name: string;
  /** Spoils a valid draft in place; null where it has nothing to spoil. */
  readonly spoil: (draft: Draft, random: Random) => Spoilt | null;
}

export function pickRow(
  draft: Draft,
  random: Random,
  ...kinds: readonly DraftRow['kind'][]
): DraftRow | null {
  const rows = draft.rows.filter(({ kind }) => kinds.includes(kind));
  return rows.length > 0 ? random.pick(rows) : null;
}

export function rowNumber(draft: Draft, row: DraftRow): number {
  return draft.rows.indexOf(row) + 1;
}

export function at(draft: Draft, row: DraftRow, ...columns: readonly Column[]): Spoilt {
  return { rows: [rowNumber(draft, row)], columns };
}

/** A row put in below the headings, or at the end. */
export function insert(draft: Draft, row: DraftRow, end = true): void {
  const start = draft.rows.findIndex(({ kind }) => kind !== 'headings');
  draft.rows.splice(end ? draft.rows.length : start, 0, row);
}
