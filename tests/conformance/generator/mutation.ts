import type { Cell } from '../oracle/cell';
import { type Column, type Condition, conditions, type Part, parts } from '../oracle/keywords';
import type { Draft, DraftRow, RowCells } from './draft';
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

export type Kinds = readonly DraftRow['kind'][];

/** Puts one of the cells into one column of a row of the given kinds. */
export function spoilCell(name: string, kinds: Kinds, column: Column, cells: readonly Cell[]): Mutation {
  return {
    name,
    spoil: (draft, random) => {
      const row = pickRow(draft, random, ...kinds);
      if (!row) return null;
      row.cells[column] = random.pick(cells);
      return at(draft, row, column);
    },
  };
}

/** Gives a row of the given kinds a condition with a Value that it can't have. */
export function spoilTest(
  name: string,
  kinds: Kinds,
  among: readonly Condition[],
  values: readonly Cell[],
  column: Column = 'value',
): Mutation {
  return {
    name,
    spoil: (draft, random) => {
      const row = pickRow(draft, random, ...kinds);
      if (!row) return null;
      row.cells.condition = conditions[random.pick(among)][draft.language];
      row.cells.value = random.pick(values);
      return at(draft, row, column);
    },
  };
}

/** Adds a row with one faulty cell. */
export function addRow(
  name: string,
  part: Part,
  column: Column,
  cells: RowCells,
  values: readonly Cell[],
): Mutation {
  return {
    name,
    spoil: (draft, random) => {
      if (draft.rows.some(({ kind }) => kind === part)) return null;
      const row = { kind: part, cells: { part: parts[part][draft.language], ...cells } };
      row.cells[column] = random.pick(values);
      insert(draft, row);
      return at(draft, row, column);
    },
  };
}
