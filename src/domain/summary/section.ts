import type { Language } from '../values/language';
import { SUMMARY_WORDS } from './summary-words';

/** A cell of the Summary: a formula, or a text or number that is written as it is. */
export type SummaryCell = { readonly formula: string } | string | number;

/** The number format of cells, by their A1 notation. */
export interface CellFormat {
  readonly cells: string;
  readonly format: string;
}

/** A part of the Summary's table: rows under a heading. */
export interface Section {
  /** 1-based row in the tab of the first of `rows`; the heading stands above it. */
  readonly first: number;
  readonly heading: readonly string[];
  readonly rows: readonly (readonly SummaryCell[])[];
  readonly formats: readonly CellFormat[];
}

/** Where the next section's rows begin: below a blank row and a heading. */
export function below({ first, rows }: Section): number {
  return first + rows.length + 2;
}

export const formula = (text: string): SummaryCell => ({ formula: `=${text}` });

export type Words = (key: keyof typeof SUMMARY_WORDS) => string;

/** What the Summary says in a language. */
export function wordsIn(language: Language): Words {
  return (key) => SUMMARY_WORDS[key][language === 'ja' ? 1 : 0];
}
