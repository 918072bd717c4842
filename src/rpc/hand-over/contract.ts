import type { TakenColumn } from '../../domain/hand-over/answer-word';
import type { HandOverColumn } from '../../domain/hand-over/hand-over-column';
import type { JsonRow } from '../../domain/notation/json-cell';
import type { LeadColumn, LeadTable } from '../leads/contract';
import type { ReasonsTab } from '../reasons/contract';

/** A column of the team's own that is taken as one of the hand-over's, by its heading now. */
export interface TakenHeader extends TakenColumn {
  readonly header: string;
  /** Its place among the columns of the table, from 0; -1 where it has no heading. */
  readonly at: number;
}

/** The leads with all that the hand-over and its answers left in the sheet. */
export interface HandOverState {
  readonly table: LeadTable;
  /** The columns of the hand-over that there are, own or taken, over the table's rows. Those of `HAND_OVER_COLUMNS` are made by `prepareHandOver`. */
  readonly columns: Readonly<Partial<Record<HandOverColumn, LeadColumn>>>;
  readonly taken: readonly TakenHeader[];
  /** Null without a Reasons tab. */
  readonly reasons: ReasonsTab | null;
  /** The rows, without headings, of the signed versions that leads were handed over by. */
  readonly versions: readonly { readonly version: number; readonly rows: readonly JsonRow[] }[];
  /** The days of the Holidays tab, `YYYY-MM-DD`; none where the Service level in force doesn't ask for them. */
  readonly holidays: readonly string[];
  /** When the last hand-over was, in milliseconds since 1970; null for none. */
  readonly last: number | null;
  /** The beginning of a link to a row of the lead tab, which its number follows; '' where none is known. */
  readonly rowLink: string;
  /** The Summary tab; `outgrown` when more leads have been handed over than its pivot tables count. Null without one. */
  readonly summary: { readonly name: string; readonly outgrown: boolean } | null;
  /** The Meeting tab, and the day of its newest meeting, `YYYY-MM-DD`. Null before the first one. */
  readonly meeting: { readonly name: string; readonly day: string } | null;
  /** The newest Backtest tab. Null without one. */
  readonly backtest: { readonly name: string } | null;
  /** So many columns LeadPact's formulas read: Sheets sends all of them with each edit of a lead. */
  readonly sentColumns: number;
}

/** A lead as the caller saw it: `print` is `printOf` its cells in the columns of `LeadTable`. */
export interface SeenLead {
  /** Its row in the table; where another lead stands there now, it is looked for by its print. */
  readonly row: number;
  readonly print: string;
}
