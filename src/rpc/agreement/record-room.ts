import { type Agreement, isComplete, type Proposal, type Signature } from '../../domain/agreement/agreement';
import { signatoriesIn } from '../../domain/agreement/membership';
import type { Cells } from '../../domain/values/cell';
import { MAX_METADATA_CHARACTERS, sizeWithRecord } from '../../sheets/agreement/agreement-record';
import { granted, refused } from '../answer';
import type { Book } from '../book';
import type { Answer } from '../contract';

/** The second signature, which is still to come, is taken to be of an address so long, in characters. */
const LONGEST_ADDRESS = 120;

/** There is room for these records, whichever of them is written. */
export function hasRoomFor(book: Book, agreements: readonly Agreement[]): Answer<null> {
  const layout = book.layout();
  const size = Math.max(...agreements.map((one) => sizeWithRecord(layout, one)));
  return size <= MAX_METADATA_CHARACTERS
    ? granted(null)
    : refused({ kind: 'record too large', characters: size, most: MAX_METADATA_CHARACTERS });
}

/** What a proposal's record becomes on the way to being in force. @param cells what is proposed */
export function recordsOf(agreement: Agreement, proposal: Proposal, cells: Cells): Agreement[] {
  const [first] = proposal.signatures;
  const second: readonly Signature[] =
    first === undefined || isComplete(proposal) ? [] : [{ ...first, user: 'x'.repeat(LONGEST_ADDRESS) }];
  const signed = { ...proposal, signatures: [...proposal.signatures, ...second] };
  const { effect: _, leads: __, ...inForce } = signed;
  return [
    { ...agreement, proposal: signed },
    {
      inForce: { ...inForce, since: proposal.at, signatories: signatoriesIn(cells) },
      proposal: null,
      declined: null,
    },
  ];
}
