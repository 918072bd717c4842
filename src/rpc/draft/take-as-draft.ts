import { sealedRows } from '../../domain/definition/seal';
import { planDefinitionRows } from '../../sheets/definition/definition-tab';
import { agreedSheet } from '../agreement/agreed-sheet';
import { isFresh, isNotFrozen, isNotHalfDone, isWritable } from '../agreement/conditions';
import { changing, refused } from '../answer';
import { writeAgreement } from '../book';
import { rowsUnderHeadings } from '../definition/rows-under-headings';
import { answerState } from '../sheet/sheet-state';
import { DRAFT } from './requests';

export const takeAsDraft = changing(
  DRAFT.takeAsDraft,
  agreedSheet,
  [isNotHalfDone, isNotFrozen, isFresh('draft', ({ draft }) => draft), isWritable],
  ({ book, agreement, definition, draft, tabs }, { version }) => {
    const rows = version === null ? definition : book.history().find((one) => one.version === version)?.rows;
    if (rows === undefined) return refused({ kind: 'no such version', version: version ?? 0 });
    const writeRows = planDefinitionRows(tabs.draft, rowsUnderHeadings(draft, sealedRows(rows, '', '')));
    if (agreement.proposal !== null) writeAgreement(book, { ...agreement, proposal: null });
    writeRows();
    return answerState(book);
  },
);
