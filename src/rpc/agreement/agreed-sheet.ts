import {
  type Agreement,
  isComplete,
  isIntact,
  type Proposal,
  signableBy,
  standingOf,
} from '../../domain/agreement/agreement';
import {
  departmentsOf,
  type Signatory,
  signatoriesFor,
  signatoriesIn,
} from '../../domain/agreement/membership';
import type { Cells } from '../../domain/values/cell';
import type { DefinitionRead } from '../../sheets/definition/definition-tab';
import { granted, refused } from '../answer';
import type { Book } from '../book';
import type { Answer } from '../contract';
import type { AgreementState } from './contract';

/** What was proposed and signed, and the draft that it is about. */
interface Agreed {
  readonly agreement: Agreement;
  /** Who may sign. */
  readonly signatories: readonly Signatory[];
  /** The Draft's rows. */
  readonly draft: Cells;
}

/** A sheet that was set up: all that an act of agreement is judged by. */
export interface AgreedSheet extends Agreed {
  readonly book: Book;
  /** The Definition's rows. */
  readonly definition: Cells;
  /** Both tabs, to be written. */
  readonly tabs: Readonly<Record<'definition' | 'draft', DefinitionRead>>;
}

/** The sheet with both tabs and its agreement. */
export function agreedSheet(book: Book): Answer<AgreedSheet> {
  const definition = book.definition();
  const draft = book.draft();
  if (definition === null || draft === null) return refused({ kind: 'not set up' });
  return granted({
    book,
    ...agreedOn(book),
    definition: definition.cells,
    tabs: { definition, draft },
  });
}

function agreedOn(book: Book): Agreed {
  const agreement = book.agreement();
  const draft = book.draft()?.cells ?? [];
  return { agreement, draft, signatories: signatoriesFor(presentSignatories(book, agreement), draft) };
}

/** Who signs the next version by the one in force. While that is unconfirmed, the cells are all that says who its members are. */
function presentSignatories(book: Book, { inForce }: Agreement): readonly Signatory[] {
  if (inForce === null) return [];
  return isComplete(inForce) ? inForce.signatories : signatoriesIn(book.definition()?.cells ?? []);
}

/** The proposal, while its signatures count: not yet signed by both, and the draft still as it was proposed. */
export function liveProposal({ agreement: { proposal }, draft }: Agreed): Proposal | null {
  return proposal !== null && !isComplete(proposal) && isIntact(proposal, draft) ? proposal : null;
}

/** True when a version that both have signed still has to be written everywhere. */
export function isHalfDone({ agreement: { proposal } }: Agreed): boolean {
  return proposal !== null && isComplete(proposal);
}

/** Who may sign in this sheet; nobody before the set-up. */
export function signatoriesOf(book: Book): readonly Signatory[] {
  return book.definition() === null || book.draft() === null ? [] : agreedOn(book).signatories;
}

/** The agreement as the sidebar gets it. */
export function agreementState(book: Book): AgreementState {
  const { user } = book.environment;
  const agreed = agreedOn(book);
  const { agreement, signatories } = agreed;
  const { inForce, proposal, declined } = agreement;
  const live = liveProposal(agreed);
  const isUnconfirmed = inForce !== null && !isComplete(inForce);
  return {
    standing: standingOf(agreement, book.definition()?.cells ?? []),
    inForce,
    unconfirmed: isUnconfirmed,
    putAside: inForce === null && book.record().origin !== 'kept',
    confirmable: isUnconfirmed ? signableBy(inForce, user, signatories) : null,
    proposal,
    proposalChanged: proposal !== null && live === null && !isComplete(proposal),
    declined,
    signatories,
    departments: departmentsOf(signatories, user),
    signable: live === null ? null : signableBy(live, user, signatories),
  };
}
