import type { Cell } from '../oracle/cell';

/** Points: a computing condition's, of 30 Points. */
export type Expected = 'holds' | 'fails' | 'warns' | { readonly points: number };

/** A cell of a lead, a condition with its Value, and what comes of it: as of 2026-11-23, in Asia/Tokyo. */
export type CellCase = readonly [
  title: string,
  cell: Cell,
  condition: string,
  value: Cell,
  expected: Expected,
];

/** What comes of a lead. Warnings: the headers of the cells that warn. */
export type ExpectedLead = readonly [
  score: number,
  grade: string,
  ready: boolean,
  warnings?: readonly string[],
];

/** A definition with leads; null for a row that is no lead. */
export interface WholeCase {
  readonly title: string;
  readonly definition: readonly (readonly Cell[])[];
  readonly headers: readonly Cell[];
  readonly leads: readonly (readonly [cells: readonly Cell[], expected: ExpectedLead | null])[];
}

/** A definition that is refused, and all its faults: each a row from 1, and headings of which one has to be named. */
export interface FaultCase {
  readonly title: string;
  readonly definition: readonly (readonly Cell[])[];
  readonly faults: readonly (readonly [row: number, ...columns: string[]])[];
}

/** A definition that is right, with headers or leads that are refused as a whole. */
export interface CallCase {
  readonly title: string;
  readonly definition: readonly (readonly Cell[])[];
  readonly headers: readonly Cell[];
  readonly leads: readonly (readonly Cell[])[];
  readonly callError: 'missing field' | 'no time zone';
}

/** A row of a definition: cells that are left out are blank. */
export interface RowCells {
  readonly name?: Cell;
  readonly field?: Cell;
  readonly condition?: Cell;
  readonly value?: Cell;
  readonly points?: Cell;
  readonly group?: Cell;
  readonly note?: Cell;
}

export function row(part: Cell, cells: RowCells = {}): readonly Cell[] {
  const { name = '', field = '', condition = '', value = '', points = '', group = '', note = '' } = cells;
  return [part, name, field, condition, value, points, group, note];
}
