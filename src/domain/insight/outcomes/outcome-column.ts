import { isFilledIn, likelyFilled } from '../../leads/filled-column';
import type { LeadColumns } from '../../leads/lead-columns';
import type { Cell } from '../../values/cell';
import type { Calendar } from '../../values/day';
import { Reading, textOf } from '../../values/reading';
import { normalize } from '../../values/text';

/** A column that could tell an outcome. Values that are the same when normalised are one, the most frequent first. */
export interface OutcomeColumn {
  readonly header: string;
  readonly values: readonly { readonly value: string; readonly leads: number }[];
  /** True where not the value tells, but whether there is one: a column of dates, or of reasons why deals were lost. */
  readonly isFilled: boolean;
  /** In how many leads a cell is filled in. */
  readonly leads: number;
}

/** The values of a column with more than 12 tell no outcome. */
export const MOST_VALUES = 12;
/** A column is one of dates when at least this share of its different filled cells are. */
const DATE_SHARE = 0.6;

/** True for a column whose heading stands further left already: a definition means that one. */
export function isDuplicate(headers: readonly string[], at: number): boolean {
  const heading = normalize(headers[at] ?? '');
  return headers.findIndex((header) => normalize(header) === heading) < at;
}

/** The values of a column as texts, '' for a blank. */
export function textsOf(column: LeadColumns['columns'][number] | undefined, calendar: Calendar): string[] {
  return (column?.values ?? []).map((value) => textOf(value, calendar));
}

/** True where most of a column's different filled cells hold a date. */
function holdsDates(cells: readonly Cell[], calendar: Calendar): boolean {
  const filled = cells.filter((cell) => isFilledIn(cell, calendar));
  const dates = filled.filter((cell) => new Reading(cell, calendar).day !== null);
  return filled.length > 0 && dates.length >= filled.length * DATE_SHARE;
}

/** The columns that could tell an outcome. */
export function outcomeColumns({ columns, headers }: LeadColumns, calendar: Calendar): OutcomeColumn[] {
  return columns.flatMap(({ header, values: cells, counts }, place): OutcomeColumn[] => {
    if (isDuplicate(headers, place)) return [];
    const isFilled = likelyFilled(header) !== null || holdsDates(cells, calendar);
    if (isFilled) {
      const leads = cells.reduce<number>(
        (sum, cell, at) => sum + (isFilledIn(cell, calendar) ? (counts[at] ?? 0) : 0),
        0,
      );
      return leads === 0 ? [] : [{ header, values: [], isFilled, leads }];
    }
    const values = valuesOf(textsOf({ header, values: cells, counts }, calendar), counts);
    if (values === null || values.length === 0) return [];
    return [{ header, values, isFilled, leads: values.reduce((sum, { leads }) => sum + leads, 0) }];
  });
}

/** The different values with how many leads have each; null for more than `MOST_VALUES`. */
function valuesOf(texts: readonly string[], counts: readonly number[]): OutcomeColumn['values'] | null {
  const found = new Map<string, { value: string; leads: number }>();
  for (const [at, text] of texts.entries()) {
    const key = normalize(text);
    if (key === '') continue;
    const known = found.get(key);
    found.set(key, { value: known?.value ?? text, leads: (known?.leads ?? 0) + (counts[at] ?? 0) });
    if (found.size > MOST_VALUES) return null;
  }
  return [...found.values()].sort((one, other) => other.leads - one.leads);
}
