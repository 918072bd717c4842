import { MAX_REASONS, type Reason, reasonOf } from '../../domain/rejections/reason';
import { normalize } from '../../domain/values/text';
import { writeWhole } from '../../sheets/grid/refused-value';
import { fillCells } from '../../sheets/leads/lead-sheet';
import { writeReason } from '../../sheets/rejections/reasons-tab';
import { changing, granted, refused } from '../answer';
import { openBook } from '../book';
import type { Answer } from '../contract';
import { answerHandOver } from '../hand-over/hand-over-state';
import { areFresh, areWritable, type ReasonsSheet, reasonsSheet } from './reasons-sheet';
import { REJECTIONS } from './requests';

/** No other reason has the name. */
function isNamedAlone(
  { read, present }: ReasonsSheet,
  { reason }: { readonly reason: Reason },
): Answer<null> {
  const twin = read.rows.find((row) => row !== present && normalize(row.name) === normalize(reason.name));
  return twin === undefined ? granted(null) : refused({ kind: 'duplicate reason', name: twin.name });
}

/** A new reason is one of those that are looked at. */
function isWithinLimit({ read, present }: ReasonsSheet): Answer<null> {
  return present === undefined && read.cells.length > MAX_REASONS
    ? refused({ kind: 'too many reasons', most: MAX_REASONS })
    : granted(null);
}

export const saveReason = changing(
  REJECTIONS.saveReason,
  reasonsSheet,
  [areFresh, areWritable, isNamedAlone, isWithinLimit],
  ({ book, leads, read, present, used }, { at, reason }) => {
    writeReason(read, at, reason, book.environment.language);
    if (present !== undefined && present.name !== reason.name) {
      // The dropdown of the leads takes the new name once the tab has it.
      book.environment.app.flush();
      const rename = () => fillCells(leads, 'reason', used, reason.name);
      writeWhole(book.environment, rename, () => {
        const renamed = openBook(book.environment).reasons();
        if (renamed !== null) writeReason(renamed, at, reasonOf(present), book.environment.language);
      });
    }
    return answerHandOver(book);
  },
);
