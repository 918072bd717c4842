/** What a spreadsheet gives for one cell. */
export type Cell = string | number | boolean | Date | null | undefined;
/** One row of cells, left to right. */
export type Row = readonly Cell[];
/** Rows of cells, top to bottom. */
export type Cells = readonly Row[];
