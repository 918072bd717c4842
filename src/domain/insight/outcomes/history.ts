import type { HandOverRecord } from '../../hand-over/hand-over-record';
import { kindOf } from '../../leads/column-kind';
import { recognize } from '../../leads/header';
import type { LeadColumns } from '../../leads/lead-columns';
import type { Calendar, Day } from '../../values/day';
import { Reading } from '../../values/reading';
import { normalize } from '../../values/text';
import { type Case, type Ending, monthsOf } from '../columns/case';
import type { FieldColumn } from '../columns/coding';
import { type AnsweredLeads, endingOf, isDuplicate, type OutcomeSource, textsOf } from './outcome-source';

/** The leads with what became of them, as plain data that may go to another thread. */
export interface Loaded {
  readonly columns: readonly FieldColumn[];
  readonly history: readonly Case[];
  /** Over how many months they came in; null where that isn't known. */
  readonly months: number | null;
}

/** When each lead was created; null where no column tells it. */
function createdOf({ leads }: AnsweredLeads, calendar: Calendar): (Day | null)[] | null {
  const created = leads.columns.findIndex(({ header, values }) => kindOf(header, values) === 'created');
  const values = leads.columns[created]?.values;
  if (values === undefined) return null;
  const days = values.map((value) => new Reading(value, calendar).day);
  return (leads.codes[created] ?? []).map((code) => days[code] ?? null);
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

/** Each lead's history by a column of the team's own; null while the value that means won isn't known. */
function historyBy(
  source: OutcomeSource,
  { leads }: AnsweredLeads,
  days: readonly (Day | null)[],
  calendar: Calendar,
): Case[] | null {
  const at = leads.headers.indexOf(source.header);
  if (at < 0 || source.won === '') return null;
  const won = normalize(source.won);
  const lost = new Set(source.lost.map(normalize));
  const endings = textsOf(leads.columns[at], calendar).map((text): Ending => {
    const key = normalize(text);
    if (key === '') return 'never';
    if (key === won) return 'won';
    return lost.has(key) ? 'lost' : 'open';
  });
  const reasonOf = reasonsOf(leads, calendar);
  return (leads.codes[at] ?? []).map((value, lead) => {
    const ending = endings[value] ?? 'never';
    return { ending, reason: ending === 'lost' ? reasonOf(lead) : '', day: days[lead] ?? null };
  });
}

/** The leads with their histories, for the engine; null while it isn't known what means won. */
export function loadCases(answered: AnsweredLeads, source: OutcomeSource, calendar: Calendar): Loaded | null {
  const { leads, records } = answered;
  const created = createdOf(answered, calendar);
  // Where no column tells when a lead came, it came when it was handed over.
  const arrivals = created ?? records.map((record) => handedOverOn(record, calendar));
  const byHandOver = () =>
    records.map(
      (record): Case => ({
        ending: endingOf(record),
        reason: record.reason,
        day: handedOverOn(record, calendar),
      }),
    );
  const known = source.header === '' ? byHandOver() : historyBy(source, answered, arrivals, calendar);
  if (known === null) return null;
  const history =
    created === null ? known : known.map((one, lead) => ({ ...one, created: created[lead] ?? null }));
  const columns = leads.columns.map(({ header, values }, at): FieldColumn => {
    const kind = kindOf(header, values) ?? null;
    const column = { header, values, rows: leads.codes[at] ?? [], kind };
    if (isDuplicate(leads.headers, at)) return { ...column, unlearnable: 'duplicate heading' };
    return header === source.header ? { ...column, unlearnable: 'outcome' } : column;
  });
  return { columns, history, months: monthsOf(arrivals) };
}
