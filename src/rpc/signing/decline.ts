import { departmentsOf } from '../../domain/agreement/membership';
import { isKnownUser } from '../agreement/known-user';
import { changing, granted, refused } from '../answer';
import { writeAgreement } from '../book';
import type { Answer } from '../contract';
import { answerState } from '../sheet/sheet-state';
import { type ProposedSheet, proposedSheet } from './proposed-sheet';
import { SIGNING } from './requests';

/** The caller belongs to a department. */
function isMember({ book, signatories }: ProposedSheet): Answer<null> {
  const { user } = book.environment;
  return departmentsOf(signatories, user).length > 0
    ? granted(null)
    : refused({ kind: 'not a member', user, department: null });
}

export const decline = changing(
  SIGNING.decline,
  proposedSheet,
  [isKnownUser, isMember],
  ({ book, agreement, proposal }, { reason }) => {
    const { user, now } = book.environment;
    const declined = { version: proposal.version, by: user, at: now, reason };
    writeAgreement(book, { ...agreement, proposal: null, declined });
    return answerState(book);
  },
);
