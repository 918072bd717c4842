import type { Area } from './area';

/** A pivot table's grouping by a column of its source, counted from 1 on the source's sheet. */
export interface PivotGroup {
  readonly column: number;
  readonly descending: boolean;
}

export interface PivotValue {
  readonly column: number;
  readonly summarize: 'COUNTA' | 'SUM' | 'AVERAGE' | 'MIN' | 'MAX';
  readonly name: string | null;
}

/** What a pivot table shows of its source, whose first row names the columns. */
export interface PivotContent {
  readonly source: { readonly sheetId: string; readonly area: Area };
  readonly rows: readonly PivotGroup[];
  readonly columns: readonly PivotGroup[];
  readonly values: readonly PivotValue[];
  /** Rows that are blank in one of these columns are left out. */
  readonly filled: readonly number[];
}

export interface Pivot extends PivotContent {
  readonly id: string;
  /** Where its first cell stands. */
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}
