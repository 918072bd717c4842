import { standingOf } from '../../domain/agreement/agreement';
import { planDefinitionRows } from '../../sheets/definition/definition-tab';
import { planFormulas, writeFormulas } from '../../sheets/leads/formulas';
import { agreedSheet } from '../agreement/agreed-sheet';
import { isFresh, isNotHalfDone, isWritable } from '../agreement/conditions';
import { changing, refused } from '../answer';
import { rowsUnderHeadings } from '../definition/rows-under-headings';
import { answerState } from '../sheet/sheet-state';
import { SIGNING } from './requests';
import { findSigned } from './signed-version';

export const restoreSigned = changing(
  SIGNING.restoreSigned,
  agreedSheet,
  [isNotHalfDone, isFresh('definition', ({ definition }) => definition)],
  (sheet) => {
    const { book, definition, agreement, tabs } = sheet;
    const { inForce } = agreement;
    if (inForce === null || standingOf(agreement, definition) === 'as signed') return answerState(book);
    const entry = findSigned(book, inForce);
    if (entry === undefined) return refused({ kind: 'no such version', version: inForce.version });
    const writable = isWritable(sheet);
    if (!writable.ok) return writable;
    const cells = rowsUnderHeadings(definition, entry.rows);
    const lead = book.lead();
    const formulas = lead === null ? [] : planFormulas(lead, tabs.definition.sheet.getName(), cells);
    planDefinitionRows(tabs.definition, cells)();
    writeFormulas(formulas);
    return answerState(book);
  },
);
