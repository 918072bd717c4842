import type { LeadColumns } from '../../domain/leads/lead-columns';
import { fromJson } from '../../domain/notation/json-cell';
import type { Cells } from '../../domain/values/cell';
import type { LeadTable } from '../../rpc/contract';

/** The team's own columns of the lead table, decoded once. */
export interface Leads extends LeadColumns {
  readonly tab: string;
  readonly headerRow: number;
  readonly rows: Cells;
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
