import { findColumns, type Places } from '../notation/heading-place';
import type { Cells, Row } from '../values/cell';
import type { Calendar } from '../values/day';
import type { Wording } from '../values/language';
import { splitList } from '../values/list';
import { zonedText } from '../values/reading';
import { isBlank, normalize, visibleText } from '../values/text';

/** A word that both departments use, and what each means by it. */
export interface Term {
  readonly name: string;
  /** Its other names, as a list (`splitList`). */
  readonly alsoCalled: string;
  readonly marketingMeans: string;
  readonly salesMeans: string;
  readonly agreedMeaning: string;
  /** The criteria, grades or targets that measure it, as a list (`splitList`). */
  readonly measuredBy: string;
}

/** The columns of the Terms tab, in the order in which LeadPact makes them. */
export const TERM_COLUMNS = [
  'name',
  'alsoCalled',
  'marketingMeans',
  'salesMeans',
  'agreedMeaning',
  'measuredBy',
  'marketingAgreed',
  'salesAgreed',
] as const;
export type TermColumn = (typeof TERM_COLUMNS)[number];

export const TERM_HEADINGS: Readonly<Record<TermColumn, Wording>> = {
  name: { en: 'Term', ja: '用語' },
  alsoCalled: { en: 'Also called', ja: '別名' },
  marketingMeans: { en: 'Marketing means', ja: 'マーケティングの意味' },
  salesMeans: { en: 'Sales means', ja: '営業の意味' },
  agreedMeaning: { en: 'Agreed meaning', ja: '合意した意味' },
  measuredBy: { en: 'Measured by', ja: '測り方' },
  marketingAgreed: { en: 'Marketing agreed', ja: 'マーケティングの合意' },
  salesAgreed: { en: 'Sales agreed', ja: '営業の合意' },
};

/** Where each column of a Terms range stands (0-based); undefined for one that it lacks. */
export type TermPlaces = Places<TermColumn>;

/** Finds the columns by their headings, in either language. */
export function findTermColumns(headings: Row): TermPlaces {
  return findColumns(headings, TERM_COLUMNS, TERM_HEADINGS);
}

/** A term with its 0-based row in the range that was read, and with the cells that say who agreed to it. */
export interface PlacedTerm extends Term {
  readonly at: number;
  readonly marketingAgreed: string;
  readonly salesAgreed: string;
}

/**
 * Reads the terms of a range whose first row holds the headings. Rows without a name are left out.
 * @param calendar of the sheet; null where it isn't known
 */
export function readTerms(cells: Cells, places: TermPlaces, calendar: Calendar | null): PlacedTerm[] {
  const text = (row: Row, column: TermColumn) => {
    const cell = row[places[column] ?? -1];
    return isBlank(cell) ? '' : visibleText(zonedText(cell, calendar));
  };
  return cells.slice(1).flatMap((row, index) => {
    const term = {
      at: index + 1,
      name: text(row, 'name'),
      alsoCalled: text(row, 'alsoCalled'),
      marketingMeans: text(row, 'marketingMeans'),
      salesMeans: text(row, 'salesMeans'),
      agreedMeaning: text(row, 'agreedMeaning'),
      measuredBy: text(row, 'measuredBy'),
      marketingAgreed: text(row, 'marketingAgreed'),
      salesAgreed: text(row, 'salesAgreed'),
    };
    return term.name === '' ? [] : [term];
  });
}

/** All names of a term, normalised: its own first, then what it is also called. */
function normalNames({ name, alsoCalled }: Term): string[] {
  return [name, ...splitList(alsoCalled)].map(normalize);
}

/** The term of that name, or else the one that is also called so; undefined where there is none. */
export function findTerm<T extends Term>(terms: readonly T[], name: string): T | undefined {
  const wanted = normalize(name);
  return (
    terms.find((term) => normalize(term.name) === wanted) ??
    terms.find((term) => normalNames(term).includes(wanted))
  );
}
