import type { Proposal } from '../../domain/agreement/agreement';
import { type AgreedSheet, agreedSheet, liveProposal } from '../agreement/agreed-sheet';
import { isNotHalfDone } from '../agreement/conditions';
import { granted, refused } from '../answer';
import type { Book } from '../book';
import type { Answer } from '../contract';
import { sheetState } from '../sheet/sheet-state';

/** A sheet with a proposal of which nothing has changed. */
export interface ProposedSheet extends AgreedSheet {
  readonly proposal: Proposal;
}

/** The sheet with the proposal that the caller saw. */
export function proposedSheet(book: Book, { seal }: { readonly seal: string }): Answer<ProposedSheet> {
  const sheet = agreedSheet(book);
  if (!sheet.ok) return sheet;
  const finished = isNotHalfDone(sheet.value);
  if (!finished.ok) return finished;
  const proposal = liveProposal(sheet.value);
  return proposal?.seal === seal
    ? granted({ ...sheet.value, proposal })
    : refused({ kind: 'stale agreement', current: sheetState(book) });
}
