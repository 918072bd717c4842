import type { HandOverRecord } from '../../hand-over/hand-over-record';
import { kindOf } from '../../leads/column-kind';
import type { HeaderKind } from '../../leads/common-header';
import { isAhead, likelyFilled } from '../../leads/filled-column';
import { recognize } from '../../leads/header';
import type { LeadColumns } from '../../leads/lead-columns';
import { headedColumns, type Outcome } from '../../leads/outcome';
import type { Calendar, Day } from '../../values/day';
import { Reading } from '../../values/reading';
import { type Case, monthsOf } from '../columns/case';
import type { FieldColumn } from '../columns/coding';
import { isDuplicate, textsOf } from './outcome-column';
import { type AnsweredLeads, endingOf, isByHandOver, isComplete, type OutcomeSource } from './outcome-source';
import { type DatesAhead, tellEndings } from './told-ending';

/** The leads with what became of them, as plain data that may go to another thread. */
export interface Loaded {
  readonly columns: readonly FieldColumn[];
  readonly history: readonly Case[];
  /** Over how many months they came in; null where that isn't known. */
  readonly months: number | null;
  /** The columns with dates after today: they are counted neither as an outcome nor as the day of coming in. */
  readonly ahead: readonly DatesAhead[];
}

/** When each lead was created, and the dates of it that are after today. */
interface Created {
  readonly days: readonly (Day | null)[];
  readonly ahead: readonly DatesAhead[];
}

/** Null where no column tells when leads were created. */
function createdOf({ leads }: AnsweredLeads, calendar: Calendar, today: Day): Created | null {
  const at = leads.columns.findIndex(({ header, values }) => kindOf(header, values) === 'created');
  const column = leads.columns[at];
  if (column === undefined) return null;
  const { header, values } = column;
  const late = values.map((value) => isAhead(value, calendar, today));
  const days = values.map((value, code) => (late[code] ? null : new Reading(value, calendar).day));
  const rows = leads.codes[at] ?? [];
  const count = rows.filter((code) => late[code]).length;
  return {
    days: rows.map((code) => days[code] ?? null),
    ahead: count === 0 ? [] : [{ header, leads: count }],
  };
}

const handedOverOn = ({ handedOver }: HandOverRecord, calendar: Calendar): Day | null =>
  handedOver === null ? null : calendar(handedOver);

/** Tells why a lead was lost, by the columns that give reasons. */
function reasonsOf({ headers, columns, codes }: LeadColumns, calendar: Calendar): (lead: number) => string {
  const told = (['lostReason', 'rejectionReason'] as const).flatMap((kind) =>
    headers.flatMap((header, at) =>
      recognize(header) === kind ? [{ texts: textsOf(columns[at], calendar), rows: codes[at] ?? [] }] : [],
    ),
  );
  return (lead) => {
    for (const { texts, rows } of told) {
      const text = texts[rows[lead] ?? -1] ?? '';
      if (text !== '') return text;
    }
    return '';
  };
}

const NO_OUTCOME: Outcome = { decision: null, outcome: null, reason: '' };

/** The leads with their histories, for the engine; null while it isn't known what means won. @param calendar of the sheet */
export function loadCases(
  answered: AnsweredLeads,
  source: OutcomeSource,
  calendar: Calendar,
  today: Day,
): Loaded | null {
  const { leads, records, outcomes } = answered;
  if (!isComplete(source) || !source.columns.every(({ header }) => leads.headers.includes(header)))
    return null;
  const created = createdOf(answered, calendar, today);
  const handed = records.map((record) => handedOverOn(record, calendar));
  // Where no column tells when a lead came, it came when it was handed over.
  const arrivals = created?.days ?? handed;
  const told = tellEndings(leads, source, calendar, today);
  const reasonOf = reasonsOf(leads, calendar);
  const known = isByHandOver(source)
    ? records.map((record, lead): Case => {
        const outcome = outcomes[lead] ?? NO_OUTCOME;
        return {
          ending: endingOf(record, outcome),
          reason: outcome.reason,
          day: handed[lead] ?? arrivals[lead] ?? null,
        };
      })
    : told.endings.map((ending, lead): Case => {
        const reason = ending === 'lost' ? reasonOf(lead) : '';
        return { ending, reason, day: arrivals[lead] ?? null };
      });
  const history =
    created === null ? known : known.map((one, lead) => ({ ...one, created: created.days[lead] ?? null }));
  const tells = isByHandOver(source)
    ? headedOutcome(calendar)
    : (header: string) => source.columns.some((one) => one.header === header);
  const columns = leads.columns.map((column, at): FieldColumn => {
    const { header, values } = column;
    const kind = kindOf(header, values) ?? null;
    const field = { header, values, rows: leads.codes[at] ?? [], kind };
    if (isDuplicate(leads.headers, at)) return { ...field, unlearnable: 'duplicate heading' };
    return tells(header, column) ? { ...field, unlearnable: 'outcome' } : field;
  });
  return { columns, history, months: monthsOf(arrivals), ahead: [...told.ahead, ...(created?.ahead ?? [])] };
}

/** The kinds of columns that tell how a lead ended. */
const ENDS: ReadonlySet<HeaderKind | undefined> = new Set(['decision', 'outcome', 'leadStatus']);

/** Finds the team's own columns by which the hand-over tells what became of a lead where its own columns say nothing. */
function headedOutcome(calendar: Calendar) {
  return (header: string, column: LeadColumns['columns'][number]): boolean => {
    if (likelyFilled(header) !== null) return true;
    if (!ENDS.has(recognize(header))) return false;
    const { decision, outcome } = headedColumns([header]);
    return textsOf(column, calendar).some((text) => (decision([text]) ?? outcome([text])) !== null);
  };
}
