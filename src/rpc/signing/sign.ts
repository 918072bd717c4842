import { isComplete, signableBy } from '../../domain/agreement/agreement';
import { departmentsOf } from '../../domain/agreement/membership';
import { sealOf } from '../../domain/definition/seal';
import { isDefinition, isWritable } from '../agreement/conditions';
import { isKnownUser } from '../agreement/known-user';
import { hasRoomFor, recordsOf } from '../agreement/record-room';
import { changing, granted, refused } from '../answer';
import { writeAgreement } from '../book';
import type { Answer } from '../contract';
import { answerState, sheetState } from '../sheet/sheet-state';
import { type ProposedSheet, proposedSheet } from './proposed-sheet';
import { planInForce } from './put-in-force';
import { SIGNING } from './requests';
import { isNotToBeRestored, signature } from './signed-version';

/** The Definition is still the one that the proposal replaces. */
function isReplaced({ book, definition, proposal }: ProposedSheet): Answer<null> {
  return sealOf(definition) === proposal.replaces
    ? granted(null)
    : refused({ kind: 'stale agreement', current: sheetState(book) });
}

/** The caller may sign for a department. */
function isSignable({ book, proposal, signatories }: ProposedSheet): Answer<null> {
  const { user } = book.environment;
  if (signableBy(proposal, user, signatories) !== null) return granted(null);
  const [department = null] = departmentsOf(signatories, user);
  return refused({ kind: 'not a member', user, department });
}

export const sign = changing(
  SIGNING.sign,
  proposedSheet,
  [isKnownUser, isNotToBeRestored, isReplaced, isSignable, isDefinition, isWritable],
  ({ proposal, ...sheet }) => {
    const { book, signatories } = sheet;
    const department = signableBy(proposal, book.environment.user, signatories);
    if (department === null) throw new Error('The caller signs for no department');
    const signatures = [...proposal.signatures, signature(book.environment, department)];
    const signed = { ...proposal, signatures };
    const agreement = { ...sheet.agreement, proposal: signed };
    const room = hasRoomFor(book, recordsOf(agreement, signed, sheet.draft));
    if (!room.ok) return room;
    const putInForce = isComplete(signed) ? planInForce({ ...sheet, agreement }) : () => undefined;
    writeAgreement(book, agreement);
    putInForce();
    return answerState(book);
  },
);
