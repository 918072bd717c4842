import { removeReason as removeRow } from '../../sheets/rejections/reasons-tab';
import { changing, granted, refused } from '../answer';
import type { Answer } from '../contract';
import { answerHandOver } from '../hand-over/hand-over-state';
import { areFresh, areWritable, type ReasonsSheet, reasonsSheet } from './reasons-sheet';
import { REJECTIONS } from './requests';

/** No lead was rejected for the reason. */
function isUnused({ present, used }: ReasonsSheet): Answer<null> {
  return present === undefined || used.length === 0
    ? granted(null)
    : refused({ kind: 'reason in use', name: present.name, leads: used.length });
}

export const removeReason = changing(
  REJECTIONS.removeReason,
  reasonsSheet,
  [areFresh, areWritable, isUnused],
  ({ book, read }, { at }) => {
    removeRow(read, at);
    return answerHandOver(book);
  },
);
