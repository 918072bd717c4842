import type { HandOverRecord } from '../../hand-over/hand-over-record';
import type { LeadColumns } from '../../leads/lead-columns';
import { headedColumns } from '../../leads/outcome';
import { likelyLost, likelyWon } from '../../leads/outcome-value';
import type { Calendar } from '../../values/day';
import { textOf } from '../../values/reading';
import { normalize } from '../../values/text';
import type { Ending } from '../columns/case';

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

/** The leads, and what the hand-over's columns say of each. */
export interface AnsweredLeads {
  readonly leads: LeadColumns;
  readonly records: readonly HandOverRecord[];
}

/** A column with more than 12 values tells no outcome. */
export const MOST_VALUES = 12;
const BY_HAND_OVER: OutcomeSource = { header: '', won: '', lost: [] };

/** What became of a lead by the hand-over's columns. */
export function endingOf({ outcome, decision, handedOver }: HandOverRecord): Ending {
  if (outcome === 'won' || outcome === 'lost') return outcome;
  if (decision === 'rejected') return 'rejected';
  return handedOver === null && decision === null && outcome === null ? 'never' : 'open';
}

/** True for a column whose heading stands further left already: a definition means that one. */
export function isDuplicate(headers: readonly string[], at: number): boolean {
  const heading = normalize(headers[at] ?? '');
  return headers.findIndex((header) => normalize(header) === heading) < at;
}

/** The values of a column as texts, '' for a blank. */
export function textsOf(column: LeadColumns['columns'][number] | undefined, calendar: Calendar): string[] {
  return (column?.values ?? []).map((value) => textOf(value, calendar));
}

/** The columns that could tell an outcome. */
export function outcomeColumns({ columns, headers }: LeadColumns, calendar: Calendar): OutcomeColumn[] {
  return columns.flatMap((column, place) => {
    if (isDuplicate(headers, place)) return [];
    const found = new Map<string, { value: string; leads: number }>();
    textsOf(column, calendar).forEach((text, at) => {
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
export function likelySource({ records, leads }: AnsweredLeads, calendar: Calendar): OutcomeSource | null {
  if (records.some((record) => endingOf(record) !== 'never')) return BY_HAND_OVER;
  const columns = outcomeColumns(leads, calendar);
  const likely =
    columns.find(({ header, values }) => {
      const { outcome } = headedColumns([header]);
      return values.some(({ value }) => outcome([value]) === 'won');
    }) ??
    columns.find(
      ({ header, values }) =>
        values.length === 2 && /^(y|target|outcome|label|won|converted|受注|成約)$/i.test(header),
    );
  return likely === undefined ? null : sourceBy(likely);
}
