import type { Cell } from '../values/cell';

interface LeadColumn {
  readonly header: string;
  /** The distinct cells, and in how many leads each stands. */
  readonly values: readonly Cell[];
  readonly counts: readonly number[];
}

/** The team's own columns of the lead table. */
export interface LeadColumns {
  readonly headers: readonly string[];
  readonly columns: readonly LeadColumn[];
  /** By column, the place of each lead's cell among the column's values. */
  readonly codes: readonly (readonly number[])[];
}
