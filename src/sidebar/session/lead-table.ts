import { fromJson } from '../../domain/notation/json-cell';
import type { Cell, Cells } from '../../domain/values/cell';
import type { LeadTable } from '../../rpc/contract';

interface SheetColumn {
  readonly header: string;
  /** The distinct cells, and in how many leads each stands. */
  readonly values: readonly Cell[];
  readonly counts: readonly number[];
}

/** The team's own columns of the lead table, decoded once. */
export interface Leads {
  readonly tab: string;
  readonly headerRow: number;
  readonly headers: readonly string[];
  readonly columns: readonly SheetColumn[];
  readonly rows: Cells;
  /** By column, the place of each row's cell among the column's values. */
  readonly codes: readonly (readonly number[])[];
}

/** Decodes what `readLeads` answers. */
export function decodeLeads({ tab, headerRow, count, columns }: LeadTable): Leads {
  const decoded = columns.map(({ header, values, rows }) => {
    const cells = values.map(fromJson);
    const counts = cells.map(() => 0);
    for (const code of rows) counts[code] = (counts[code] ?? 0) + 1;
    return { header, values: cells, counts, rows };
  });
  const rows = Array.from({ length: count }, (_, at) =>
    decoded.map(({ values, rows }) => values[rows[at] ?? -1]),
  );
  return {
    tab,
    headerRow,
    headers: decoded.map(({ header }) => header),
    columns: decoded.map(({ header, values, counts }) => ({ header, values, counts })),
    rows,
    codes: decoded.map(({ rows }) => rows),
  };
}
