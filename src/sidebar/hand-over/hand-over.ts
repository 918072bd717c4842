import type { Definition } from '../../domain/definition/definition';
import { parseDefinition } from '../../domain/definition/parse';
import type { TakenColumn } from '../../domain/hand-over/answer-word';
import { fateReader } from '../../domain/hand-over/fate';
import { HAND_OVER_COLUMNS, OCCASIONAL_COLUMNS } from '../../domain/hand-over/hand-over-column';
import {
  type HandOverPlaces,
  type HandOverRecord,
  handOverReader,
} from '../../domain/hand-over/hand-over-record';
import type { Outcome } from '../../domain/leads/outcome';
import type { Reason } from '../../domain/rejections/reason';
import type { Holidays } from '../../domain/service-level/working-day';
import type { Cells } from '../../domain/values/cell';
import { type Calendar, type Day, readDayText } from '../../domain/values/day';
import type { HandOverState } from '../../rpc/contract';
import { decodeRows } from '../session/json-cell';
import { decodeLeads, type Leads } from '../session/lead-table';

/** The leads and all that the hand-over left in the sheet, decoded. */
export interface HandOver {
  readonly leads: Leads;
  /** The cells of the hand-over's columns, a row for each lead; `places` tells at which index each column stands. */
  readonly cells: Cells;
  readonly places: HandOverPlaces;
  readonly taken: readonly TakenColumn[];
  readonly records: readonly HandOverRecord[];
  /** What became of each lead, by these columns and by the team's own. */
  readonly outcomes: readonly Outcome[];
  readonly reasons: readonly Reason[];
  readonly reasonsRevision: string;
  readonly versions: ReadonlyMap<number, Definition>;
  readonly holidays: Holidays;
  /** When leads were last handed over, in milliseconds since 1970; null for never. */
  readonly last: number | null;
  /** The beginning of a link to a row of the lead tab, which its number follows; '' where none is known. */
  readonly rowLink: string;
  readonly summary: HandOverState['summary'];
  readonly meeting: HandOverState['meeting'];
  readonly backtest: HandOverState['backtest'];
  /** So many columns are sent to LeadPact's formulas with each edit of a lead. */
  readonly sentColumns: number;
  /** True when all that a hand-over needs has been added to the sheet. */
  readonly isPrepared: boolean;
}

/** Decodes what `readHandOver` answers. @param calendar of the sheet, as is the day */
export function decodeHandOver(state: HandOverState, calendar: Calendar, today: Day): HandOver {
  const leads = decodeLeads(state.table);
  const names = [...HAND_OVER_COLUMNS, ...OCCASIONAL_COLUMNS].filter(
    (name) => state.columns[name] !== undefined,
  );
  const columns = names.flatMap((name) => state.columns[name] ?? []);
  const { rows: cells } = decodeLeads({ ...state.table, columns });
  const places: HandOverPlaces = Object.fromEntries(names.map((name, at) => [name, at]));
  // The team's columns come first; one that was taken stands among the hand-over's, and is not read a second time.
  const taken = new Set(state.taken.map(({ at }) => at));
  const headers = leads.headers.map((header, at) => (taken.has(at) ? '' : header));
  const after = names.map((name, at): [typeof name, number] => [name, headers.length + at]);
  const outcomeOf = fateReader(headers, Object.fromEntries(after), state.taken, calendar, today);
  const versions = new Map<number, Definition>();
  for (const { version, rows } of state.versions) {
    // Where its day moves, each lead is judged on a day of its own.
    const parsed = parseDefinition(decodeRows(rows), { today: 0 });
    if (parsed.ok) versions.set(version, parsed.definition);
  }
  return {
    leads,
    cells,
    places,
    taken: state.taken,
    records: cells.map(handOverReader(places, state.taken, calendar)),
    outcomes: cells.map((own, at) => outcomeOf([...(leads.rows[at] ?? []), ...own])),
    reasons: state.reasons?.reasons ?? [],
    reasonsRevision: state.reasons?.revision ?? '',
    versions,
    holidays: new Set(state.holidays.flatMap((day) => readDayText(day) ?? [])),
    last: state.last,
    rowLink: state.rowLink,
    summary: state.summary,
    meeting: state.meeting,
    backtest: state.backtest,
    sentColumns: state.sentColumns,
    isPrepared: state.reasons !== null && HAND_OVER_COLUMNS.every((column) => places[column] !== undefined),
  };
}
