import type { Stamp } from '../../domain/hand-over/stamp';
import type { Case, Ending } from '../../domain/insight/columns/case';
import { monthsOf } from '../../domain/insight/columns/case';
import type { FieldColumn } from '../../domain/insight/columns/coding';
import { recognize } from '../../domain/leads/header';
import { outcomeReader } from '../../domain/leads/outcome';
import { likelyLost, likelyWon } from '../../domain/leads/outcome-value';
import type { Calendar, Day } from '../../domain/values/day';
import { Reading, writtenText } from '../../domain/values/reading';
import { isBlank, normalize, trim } from '../../domain/values/text';
import type { HandOver } from '../hand-over/hand-over';
import type { Leads } from '../session/lead-table';
import type { Loaded } from './job';

/** From where it is known what became of the leads: the hand-over's columns, or a column of the team's own. */
export interface OutcomeSource {
  /** '' for the hand-over's columns. */
  readonly header: string;
  /** The value that means won; '' until one is chosen. */
  readonly won: string;
  /** The values that mean lost. All others but blank ones count as open. */
  readonly lost: readonly string[];
}

/** A column that could tell an outcome. Values that are the same when normalised are one, the most frequent first. */
export interface OutcomeColumn {
  readonly header: string;
  readonly values: readonly { readonly value: string; readonly leads: number }[];
}

/** What of the hand-over tells it. */
type Told = Pick<HandOver, 'leads' | 'stamps'>;

/** A column with more values than this tells no outcome. */
export const MOST_VALUES = 12;
const BY_HAND_OVER: OutcomeSource = { header: '', won: '', lost: [] };

function endingOf({ outcome, decision, handedOver }: Stamp): Ending {
  if (outcome === 'won' || outcome === 'lost') return outcome;
  if (decision === 'rejected') return 'rejected';
  return handedOver === null && decision === null && outcome === null ? 'never' : 'open';
}

/** True for a column whose heading stands further left already: a definition means that one. */
function isDuplicate(headers: readonly string[], at: number): boolean {
  const heading = normalize(headers[at] ?? '');
  return headers.findIndex((header) => normalize(header) === heading) < at;
}

const textsOf = (column: Leads['columns'][number] | undefined) =>
  (column?.values ?? []).map((value) => (isBlank(value) ? '' : trim(writtenText(value, null))));

/** The columns that could tell an outcome. */
export function outcomeColumns({ columns, headers }: Leads): OutcomeColumn[] {
  return columns.flatMap((column, place) => {
    if (isDuplicate(headers, place)) return [];
    const found = new Map<string, { value: string; leads: number }>();
    textsOf(column).forEach((text, at) => {
      const key = normalize(text);
      if (key === '') return;
      const known = found.get(key);
      found.set(key, { value: known?.value ?? text, leads: (known?.leads ?? 0) + (column.counts[at] ?? 0) });
    });
    if (found.size === 0 || found.size > MOST_VALUES) return [];
    const values = [...found.values()].sort((one, other) => other.leads - one.leads);
    return [{ header: column.header, values }];
  });
}

/** A column as the source, with what its values most likely mean. */
export function sourceBy({ header, values }: OutcomeColumn, chosen?: string): OutcomeSource {
  const texts = values.map(({ value }) => value);
  const won = chosen ?? likelyWon(texts);
  return { header, won, lost: likelyLost(texts, won) };
}

/** From where the outcomes are most likely known; null where nothing tells. */
export function likelySource({ stamps, leads }: Told): OutcomeSource | null {
  if (stamps.some((stamp) => endingOf(stamp) !== 'never')) return BY_HAND_OVER;
  const columns = outcomeColumns(leads);
  const likely =
    columns.find(({ header, values }) => {
      const read = outcomeReader([header]);
      return values.some(({ value }) => read([value]).outcome === 'won');
    }) ??
    columns.find(
      ({ header, values }) =>
        values.length === 2 && /^(y|target|outcome|label|won|converted|受注|成約)$/i.test(header),
    );
  return likely === undefined ? null : sourceBy(likely);
}

/** When each lead came: by the column that tells when it was created, else by the hand-over. */
function arrivalsOf({ leads, stamps }: Told, calendar: Calendar | null): (Day | null)[] {
  const created = leads.headers.findIndex((header) => recognize(header) === 'created');
  const values = leads.columns[created]?.values;
  if (values === undefined) return stamps.map((stamp) => handedOverOn(stamp, calendar));
  const days = values.map((value) => new Reading(value, calendar).day);
  return (leads.codes[created] ?? []).map((code) => days[code] ?? null);
}

const handedOverOn = ({ handedOver }: Stamp, calendar: Calendar | null): Day | null =>
  handedOver === null || calendar === null ? null : calendar(handedOver);

/** Tells why a lead was lost, by the columns that give reasons. */
function reasonsOf({ headers, columns, codes }: Leads): (lead: number) => string {
  const told = (['lostReason', 'rejectionReason'] as const).flatMap((kind) =>
    headers.flatMap((header, at) =>
      recognize(header) === kind ? [{ texts: textsOf(columns[at]), rows: codes[at] ?? [] }] : [],
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
function historyBy(source: OutcomeSource, { leads }: Told, days: readonly (Day | null)[]): Case[] | null {
  const at = leads.headers.indexOf(source.header);
  if (at < 0 || source.won === '') return null;
  const won = normalize(source.won);
  const lost = new Set(source.lost.map(normalize));
  const endings = textsOf(leads.columns[at]).map((text): Ending => {
    const key = normalize(text);
    if (key === '') return 'never';
    if (key === won) return 'won';
    return lost.has(key) ? 'lost' : 'open';
  });
  const reasonOf = reasonsOf(leads);
  return (leads.codes[at] ?? []).map((value, lead) => {
    const ending = endings[value] ?? 'never';
    return { ending, reason: ending === 'lost' ? reasonOf(lead) : '', day: days[lead] ?? null };
  });
}

/** The leads with their histories, for the engine; null while it isn't known what means won. */
export function loadCases(handOver: Told, source: OutcomeSource, calendar: Calendar | null): Loaded | null {
  const { leads, stamps } = handOver;
  const arrivals = arrivalsOf(handOver, calendar);
  const byHandOver = () =>
    stamps.map(
      (stamp): Case => ({
        ending: endingOf(stamp),
        reason: stamp.reason,
        day: handedOverOn(stamp, calendar),
      }),
    );
  const history = source.header === '' ? byHandOver() : historyBy(source, handOver, arrivals);
  if (history === null) return null;
  const columns = leads.columns.map(({ header, values }, at): FieldColumn => {
    const column = { header, values, rows: leads.codes[at] ?? [] };
    if (isDuplicate(leads.headers, at)) return { ...column, unlearnable: 'duplicate heading' };
    return header === source.header ? { ...column, unlearnable: 'outcome' } : column;
  });
  return { columns, history, months: monthsOf(arrivals) };
}
