/** A `Date` as the oracle sees it: milliseconds since 1970 UTC, NaN for an invalid one. The built bundle gets a real `Date`. */
export interface Instant {
  readonly instant: number;
}

export type Cell = string | number | boolean | null | undefined | Instant;

export type Range = readonly (readonly Cell[])[];

export function isInstant(cell: Cell): cell is Instant {
  return typeof cell === 'object' && cell !== null;
}
