import { rowsFromJson } from '../../domain/notation/json-cell';
import { planDefinitionRows } from '../../sheets/definition/definition-tab';
import { agreedSheet } from '../agreement/agreed-sheet';
import { isDraftWritable, isFresh, isNotFrozen, isNotHalfDone } from '../agreement/conditions';
import { changing, granted } from '../answer';
import { renewed, writeAgreement } from '../book';
import { definitionTab } from '../definition/definition-tab';
import { DRAFT } from './requests';

export const saveDraft = changing(
  DRAFT.saveDraft,
  agreedSheet,
  [isNotHalfDone, isNotFrozen, isFresh('draft', ({ revision }) => revision), isDraftWritable],
  ({ book, agreement, tabs }, { rows }) => {
    const writeRows = planDefinitionRows(tabs.draft, rowsFromJson(rows));
    if (agreement.proposal !== null) writeAgreement(book, { ...agreement, proposal: null });
    writeRows();
    return granted(definitionTab(renewed(book).draft()?.cells ?? []));
  },
);
