import type { Host } from '../../../playground/apps-script/host';
import type { Json, SavedWorkbook } from '../../../playground/engine/workbook';
import type { JsonRow } from '../../../src/domain/notation/json-cell';
import {
  allOf,
  call,
  type Department,
  formulasOf,
  granted,
  type Locale,
  memberRow,
  NAMES,
  stateOf,
} from '../../add-on';
import { freshSheet, languageOf } from '../../made-sheet';

export type Tab = 'definition' | 'draft' | 'terms' | 'history';

/** Everything in a sheet that people agree by: the rows of the tabs, and what is kept beside the cells. */
export type Sheet = Readonly<Record<Tab, readonly JsonRow[]>> & {
  readonly record: Json;
  /** The managed columns' formulas. */
  readonly formulas: readonly string[];
};

/** A sheet fresh from the set-up whose draft has few parts, and these members: each attempt on it opens it anew. */
export function agreementSheet(
  locale: Locale,
  members: readonly (readonly [address: string, department: Department])[],
): SavedWorkbook {
  const host = freshSheet(locale);
  const { draft } = stateOf(host);
  const rows = (draft?.rows ?? []).filter((_, at) => at < 6 || (at > 8 && at < 13) || at === 14);
  const people = members.map(([address, department]) => memberRow(locale, address, department));
  granted(call(host, 'saveDraft', { rows: [...rows, ...people], revision: draft?.revision ?? '' }));
  return host.workbook.save();
}

/** What stands in the sheet now, without asking the add-on. */
export function readSheet(host: Host): Sheet {
  const names = NAMES[languageOf(host.workbook)];
  return {
    definition: rowsOf(host, names.definition, 8),
    draft: rowsOf(host, names.draft, 8),
    terms: rowsOf(host, names.terms),
    history: rowsOf(host, names.history),
    record:
      host.workbook.marks('developerMetadata').find(({ place }) => place.on === 'workbook')?.data ?? null,
    formulas: formulasOf(host, names.leads, 'H1:J1').flat(),
  };
}

function rowsOf(host: Host, tab: string, width?: number): JsonRow[] {
  const rows = allOf(host, tab).map((row) =>
    row.slice(0, width).map((cell) => (cell instanceof Date ? { date: cell.getTime() } : cell)),
  );
  while (rows.length > 0 && rows[rows.length - 1]?.every((cell) => cell === '')) rows.pop();
  return rows;
}
