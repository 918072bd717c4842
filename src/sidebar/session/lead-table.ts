import type { LeadColumns } from '../../domain/leads/lead-columns';
import { leadNamer } from '../../domain/leads/lead-name';
import { fromJson } from '../../domain/notation/json-cell';
import type { Cells, Row } from '../../domain/values/cell';
import type { LeadTable } from '../../rpc/contract';

/** The team's own columns of the lead table, decoded once. */
export interface Leads extends LeadColumns {
  readonly tab: string;
  readonly headerRow: number;
  readonly rows: Cells;
  /** What a person would call a lead, by its row; '' where nothing tells. */
  nameOf(row: Row): string;
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
  const headers = decoded.map(({ header }) => header);
  let namer: ReturnType<typeof leadNamer> | undefined;
  return {
    tab,
    headerRow,
    headers,
    columns: decoded.map(({ header, values, counts }) => ({ header, values, counts })),
    rows,
    nameOf(row) {
      namer ??= leadNamer(headers, rows);
      return namer(row);
    },
    codes: decoded.map(({ rows }) => rows),
  };
}
