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
