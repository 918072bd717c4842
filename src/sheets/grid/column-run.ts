/** Neighbouring columns, 1-based. */
export interface ColumnRun {
  readonly first: number;
  readonly last: number;
}
