import type { Cell, Range } from './cell';
import type { Definition } from './definition';
import { type Judgement, judge } from './lead';
import { isBlank } from './text';

/** What a function gives for one row of its range. */
export type SheetRow =
  | { readonly kind: 'title' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'lead'; readonly judgement: Judgement; readonly cells: readonly Cell[] };

function isBlankRow(row: readonly Cell[]): boolean {
  return row.every(isBlank);
}

/** The rows that every function gives for a range of leads: the title unless headers are given, then one a row. */
export function layOut(definition: Definition, leads: Range, headers: readonly Cell[] | null): SheetRow[] {
  const rows = headers === null ? leads.slice(1) : leads;
  const last = rows.reduce((found, row, at) => (isBlankRow(row) ? found : at), -1);
  const names = headers ?? leads[0] ?? [];
  const laidOut = rows
    .slice(0, last + 1)
    .map(
      (cells): SheetRow =>
        isBlankRow(cells)
          ? { kind: 'blank' }
          : { kind: 'lead', judgement: judge(definition, names, cells), cells },
    );
  return headers === null ? [{ kind: 'title' }, ...laidOut] : laidOut;
}
