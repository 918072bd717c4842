import { NoTimeZone } from './calendar';
import type { Cell, Range } from './cell';
import type { Definition } from './definition';
import { columnFinder, readColumns } from './fields';
import { hasReadDate, type Judgement, judge } from './lead';
import { isBlank } from './text';

/** What a function gives for one row of its range. */
export type SheetRow =
  | { readonly kind: 'title' }
  | { readonly kind: 'noLead' }
  | { readonly kind: 'lead'; readonly judgement: Judgement; readonly cells: readonly Cell[] };

/** §2: a row in which every cell is blank or the boolean FALSE; Blank rows don't count. */
export function isNoLead(row: readonly Cell[]): boolean {
  return row.every((cell) => isBlank(cell) || cell === false);
}

/**
 * The rows that every function gives for a range of leads: the title unless headers are given, then one a row;
 * trailing rows that are no lead are left off. Throws what is an error of the call.
 */
export function layOut(definition: Definition, leads: Range, headers: readonly Cell[] | null): SheetRow[] {
  const rows = headers === null ? leads.slice(1) : leads;
  const last = rows.reduce((found, row, at) => (isNoLead(row) ? found : at), -1);
  const find = columnFinder(definition, headers ?? leads[0] ?? []);
  const columns = readColumns(definition, find);
  const laidOut = rows.slice(0, last + 1).map((cells): SheetRow => {
    if (isNoLead(cells)) return { kind: 'noLead' };
    if (definition.zone === null && hasReadDate(columns, cells)) throw new NoTimeZone('a Date in a lead');
    return { kind: 'lead', judgement: judge(definition, find, cells), cells };
  });
  return headers === null ? [{ kind: 'title' }, ...laidOut] : laidOut;
}
