import { isComplete, type Signed, signableBy, standingOf } from '../../domain/agreement/agreement';
import { departmentsOf, signatoriesIn } from '../../domain/agreement/membership';
import { type AgreedSheet, agreedSheet } from '../agreement/agreed-sheet';
import { isNotHalfDone } from '../agreement/conditions';
import { isKnownUser } from '../agreement/known-user';
import { changing, granted, refused } from '../answer';
import { type Book, writeAgreement } from '../book';
import type { Answer } from '../contract';
import { answerState, sheetState } from '../sheet/sheet-state';
import { SIGNING } from './requests';
import { signature } from './signed-version';

/** A sheet whose version in force is unconfirmed. */
interface UnconfirmedSheet extends AgreedSheet {
  readonly inForce: Signed;
}

/** The sheet with the unconfirmed version that the caller saw. */
function unconfirmedSheet(book: Book, { seal }: { readonly seal: string }): Answer<UnconfirmedSheet> {
  const sheet = agreedSheet(book);
  if (!sheet.ok) return sheet;
  const finished = isNotHalfDone(sheet.value);
  if (!finished.ok) return finished;
  const { inForce } = sheet.value.agreement;
  return inForce !== null && inForce.seal === seal && !isComplete(inForce)
    ? granted({ ...sheet.value, inForce })
    : refused({ kind: 'stale agreement', current: sheetState(book) });
}

/** The Definition tab holds the cells of that version: nobody signs others under its number. */
function isAsSigned({ agreement, definition }: UnconfirmedSheet): Answer<null> {
  return standingOf(agreement, definition) === 'as signed'
    ? granted(null)
    : refused({ kind: 'not as signed' });
}

export const confirm = changing(SIGNING.confirm, unconfirmedSheet, [isKnownUser, isAsSigned], (sheet) => {
  const { book, agreement, inForce, definition, signatories } = sheet;
  const { user } = book.environment;
  const department = signableBy(inForce, user, signatories);
  if (department === null) {
    const [own = null] = departmentsOf(signatories, user);
    return refused({ kind: 'not a member', user, department: own });
  }
  const signatures = [...inForce.signatures, signature(book.environment, department)];
  const confirmed = { ...inForce, signatures };
  writeAgreement(book, {
    ...agreement,
    inForce: isComplete(confirmed) ? { ...confirmed, signatories: signatoriesIn(definition) } : confirmed,
  });
  return answerState(book);
});
