import { type Signature, type Signed, standingOf } from '../../domain/agreement/agreement';
import type { HistoryEntry } from '../../domain/agreement/history';
import type { AgreedSheet } from '../agreement/agreed-sheet';
import { granted, refused } from '../answer';
import type { Book } from '../book';
import type { Answer } from '../contract';
import type { Environment } from '../environment';

/** The version as the History tab holds it; undefined where its rows are not what was signed. */
export function findSigned(
  book: Book,
  { version, seal }: Pick<Signed, 'version' | 'seal'>,
): HistoryEntry | undefined {
  return book.history().find((one) => one.version === version && one.seal === seal && one.asSigned);
}

/**
 * The Definition tab is what was signed, or can't be restored: what somebody typed there is not written over by the next version
 * as long as the signed one can be put back. Where it can't be, only a new version leads on.
 */
export function isNotToBeRestored({ book, agreement, definition }: AgreedSheet): Answer<null> {
  const { inForce } = agreement;
  const isChanged = inForce !== null && standingOf(agreement, definition) === 'changed';
  return isChanged && findSigned(book, inForce) !== undefined
    ? refused({ kind: 'not as signed' })
    : granted(null);
}

/** Signs for the department; the user and the moment are Google's. */
export function signature({ user, now }: Environment, department: Signature['department']): Signature {
  return { user, department, at: now };
}
