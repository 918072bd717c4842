import { DEPARTMENTS } from '../../domain/agreement/department';
import { revisionOf } from '../../domain/notation/revision';
import { promptFor } from '../../domain/terms/starting-terms';
import { readAgreements, stateOfTerm } from '../../domain/terms/term-state';
import { isBlankText } from '../../domain/values/text';
import { protectedTabs } from '../../sheets/grid/protection';
import type { TermsRead } from '../../sheets/terms/terms-tab';
import { granted, refused, unobstructed } from '../answer';
import { type Book, renewed } from '../book';
import type { Answer } from '../contract';
import type { TermsTab } from './contract';

/** The terms as the sidebar gets them; null without a Terms tab. */
export function termsState(book: Book): TermsTab | null {
  const read = book.terms();
  if (read === null) return null;
  const terms = read.terms.map(({ at: _, ...placed }) => {
    const { marketingAgreed, salesAgreed, ...term } = placed;
    const agreed = readAgreements({ marketingAgreed, salesAgreed }, term, book.secret());
    const unconfirmed = DEPARTMENTS.filter(
      (department) => !isBlankText(placed[`${department}Agreed`]) && agreed[department] === null,
    );
    const prompt = promptFor(term.name, book.environment.language);
    return { ...term, agreed, state: stateOfTerm(term, agreed), unconfirmed, prompt };
  });
  return { terms, revision: revisionOf(read.cells) };
}

/** The sheet with its Terms tab, which is changed term by term. */
export interface TermsSheet {
  readonly book: Book;
  readonly read: TermsRead;
}

export function termsSheet(book: Book): Answer<TermsSheet> {
  const read = book.terms();
  return read === null ? refused({ kind: 'not set up' }) : granted({ book, read });
}

/** The Terms tab is still as the caller saw it. */
export function areFresh(
  { book, read }: TermsSheet,
  { revision }: { readonly revision: string },
): Answer<null> {
  const current = termsState(book);
  return revisionOf(read.cells) === revision || current === null
    ? granted(null)
    : refused({ kind: 'stale terms', current });
}

/** The Terms tab may be written. */
export function areWritable({ book }: TermsSheet): Answer<null> {
  return unobstructed(protectedTabs(book.layout(), ['terms']));
}

/** The terms as they are now, after a change. */
export function answerTerms({ book }: TermsSheet): Answer<TermsTab> {
  const terms = termsState(renewed(book));
  return terms === null ? refused({ kind: 'not set up' }) : granted(terms);
}
