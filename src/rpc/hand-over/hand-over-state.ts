import { TAKABLE_COLUMNS } from '../../domain/hand-over/hand-over-column';
import type { HandOverRecord } from '../../domain/hand-over/hand-over-record';
import { rowsToJson } from '../../domain/notation/json-cell';
import { countDecisions } from '../../domain/rejections/decision-counts';
import { formatDay } from '../../domain/values/day';
import { writtenText } from '../../domain/values/reading';
import { findTab } from '../../sheets/grid/own-tab';
import { findBacktest } from '../../sheets/insight/backtest-tab';
import { formulaColumns } from '../../sheets/leads/formula-columns';
import { findLastMeeting } from '../../sheets/meeting/last-meeting';
import { countedLeads } from '../../sheets/summary/summary-pivots';
import { granted, reading } from '../answer';
import { type Book, renewed } from '../book';
import type { Answer } from '../contract';
import type { LeadColumn } from '../leads/contract';
import { encodeColumn, encodeTable, headedColumns } from '../leads/lead-table';
import { reasonsTab } from '../reasons/reasons-tab';
import type { HandOverState } from './contract';
import { type HandedOverLeads, handedOverLeads, lastHandOver } from './handed-over-leads';
import { holidaysOf } from './holidays';
import { HAND_OVER } from './requests';

function handOverState({ book, lead, rows, records }: HandedOverLeads): HandOverState {
  const { all, team, handOver } = lead.headings;
  const { places, taken } = handOver;
  const headerAt = (place: number) => writtenText(all[place - 1], book.calendar());
  const columns = [...places].map(([column, place]): [string, LeadColumn] => [
    column,
    { header: headerAt(place), ...encodeColumn(rows, place - 1) },
  ]);
  const headed = headedColumns(team, book.calendar()).map(({ at }) => at);
  const reasons = book.reasons();
  const used = new Set(records.map(({ version }) => version));
  return {
    table: encodeTable(lead, team, rows, book.calendar()),
    columns: Object.fromEntries(columns),
    taken: TAKABLE_COLUMNS.flatMap((column) =>
      taken
        .filter((one) => one.column === column)
        .map((one) => {
          const place = places.get(column) ?? 0;
          return { ...one, header: headerAt(place), at: headed.indexOf(place - 1) };
        }),
    ),
    reasons: reasons === null ? null : reasonsTab(reasons),
    versions: book
      .history()
      .filter(({ version }) => used.has(version))
      .map(({ version, rows: signed }) => ({ version, rows: rowsToJson(signed) })),
    holidays: [...holidaysOf(book)].map(formatDay),
    last: lastHandOver(records),
    rowLink: rowLink(book, lead.sheet.getSheetId()),
    summary: summaryTab(book, records),
    meeting: meetingTab(book),
    backtest: backtestTab(book),
    sentColumns: formulaColumns(lead, book.definition()?.cells ?? []).reduce(
      (sum, { first, last }) => sum + last - first + 1,
      0,
    ),
  };
}

function rowLink({ environment: { spreadsheet } }: Book, sheetId: number): string {
  const [url = ''] = spreadsheet.getUrl().split('#');
  return url === '' ? '' : `${url}#gid=${sheetId}&range=A`;
}

function summaryTab(book: Book, records: readonly HandOverRecord[]): HandOverState['summary'] {
  const tab = findTab(book.layout(), 'summary');
  if (tab === null) return null;
  return { name: tab.getName(), outgrown: countedLeads(book.layout()) < countDecisions(records).handedOver };
}

function meetingTab(book: Book): HandOverState['meeting'] {
  const last = findLastMeeting(book.layout());
  return last === null ? null : { name: last.sheet.getName(), day: formatDay(last.day) };
}

function backtestTab(book: Book): HandOverState['backtest'] {
  const tab = findBacktest(book.layout());
  return tab === null ? null : { name: tab.getName() };
}

function stateOf(book: Book): Answer<HandOverState> {
  const leads = handedOverLeads(book);
  return leads.ok ? granted(handOverState(leads.value)) : leads;
}

/** The state as it is now, after a change. */
export function answerHandOver(book: Book): Answer<HandOverState> {
  return stateOf(renewed(book));
}

export const readHandOver = reading(HAND_OVER.readHandOver, stateOf);
