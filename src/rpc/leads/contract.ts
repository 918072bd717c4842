import type { WaitingCounts } from '../../domain/hand-over/waiting';
import type { JsonCell } from '../../domain/notation/json-cell';

/** One of the team's own columns, each distinct value once: the cell of row i is `values[rows[i]]`. */
export interface LeadColumn {
  readonly header: string;
  readonly values: readonly JsonCell[];
  readonly rows: readonly number[];
}

/** The lead tab's table without its trailing blank rows. Row i of the table is the sheet's row `headerRow + 1 + i`. */
export interface LeadTable {
  readonly tab: string;
  /** 1-based row of the headings in the sheet. */
  readonly headerRow: number;
  readonly count: number;
  readonly columns: readonly LeadColumn[];
}

/** The lead table, how many leads wait for an answer, and which can't be handed over. */
export interface ReadLeads extends LeadTable {
  readonly waiting: WaitingCounts;
  /** 0-based rows of the leads that can't be handed over today, whatever they score. */
  readonly unavailable: readonly number[];
}
