import { rowsFromJson } from '../../domain/notation/json-cell';
import { planDefinitionRows } from '../../sheets/definition/definition-tab';
import { agreedSheet } from '../agreement/agreed-sheet';
import { isDraftWritable, isFresh, isNotFrozen, isNotHalfDone } from '../agreement/conditions';
import { changing, granted, refused } from '../answer';
import { renewed, writeAgreement } from '../book';
import type { Answer } from '../contract';
import { definitionTab } from '../definition/definition-tab';
import { DRAFT } from './requests';

/** At most 5,000 rows are written from the sidebar, headings included. */
const MAX_ROWS = 5000;

/** The draft is no longer than is written. */
function isWithinRows(_: unknown, { rows }: { readonly rows: readonly unknown[] }): Answer<null> {
  return rows.length > MAX_ROWS
    ? refused({ kind: 'too many rows', rows: rows.length, most: MAX_ROWS })
    : granted(null);
}

export const saveDraft = changing(
  DRAFT.saveDraft,
  agreedSheet,
  [isWithinRows, isNotHalfDone, isNotFrozen, isFresh('draft', ({ revision }) => revision), isDraftWritable],
  ({ book, agreement, tabs }, { rows }) => {
    const writeRows = planDefinitionRows(tabs.draft, rowsFromJson(rows));
    if (agreement.proposal !== null) writeAgreement(book, { ...agreement, proposal: null });
    writeRows();
    return granted(definitionTab(renewed(book).draft()?.cells ?? []));
  },
);
