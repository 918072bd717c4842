import { DEPARTMENTS } from '../../domain/agreement/department';
import { departmentsOf } from '../../domain/agreement/membership';
import { findTerm, type Term } from '../../domain/terms/term';
import { sameAgreedText } from '../../domain/terms/term-state';
import { normalize } from '../../domain/values/text';
import { writeTerm } from '../../sheets/terms/terms-tab';
import { signatoriesOf } from '../agreement/agreed-sheet';
import { changing, granted, refused } from '../answer';
import type { Answer } from '../contract';
import { TERMS } from './requests';
import { answerTerms, areFresh, areWritable, type TermsSheet, termsSheet } from './terms-state';

interface Wanted {
  readonly at: number;
  readonly term: Term;
}

/** The term has a name, and no other term has it too. */
function isNamedAlone({ read }: TermsSheet, { at, term }: Wanted): Answer<null> {
  if (normalize(term.name) === '') return refused({ kind: 'bad request', detail: 'term.name: missing' });
  const others = read.terms.filter((_, place) => place !== at);
  const taken = findTerm(others, term.name);
  return taken === undefined ? granted(null) : refused({ kind: 'duplicate term', name: taken.name });
}

/** What a department means is written by its members, where it has any. */
function isOfOwnDepartment({ book, read }: TermsSheet, { at, term }: Wanted): Answer<null> {
  const { user } = book.environment;
  const members = signatoriesOf(book);
  const own = departmentsOf(members, user);
  const before = read.terms[at];
  const foreign = DEPARTMENTS.find(
    (department) =>
      term[`${department}Means`] !== (before?.[`${department}Means`] ?? '') &&
      members.some((one) => one.department === department) &&
      !own.includes(department),
  );
  return foreign === undefined ? granted(null) : refused({ kind: 'not a member', user, department: foreign });
}

export const saveTerm = changing(
  TERMS.saveTerm,
  termsSheet,
  [areFresh, areWritable, isNamedAlone, isOfOwnDepartment],
  (sheet, { at, term }) => {
    const before = sheet.read.terms[at];
    const isReopened = before !== undefined && !sameAgreedText(before, term);
    writeTerm(sheet.read, at, isReopened ? { ...term, marketingAgreed: '', salesAgreed: '' } : term);
    return answerTerms(sheet);
  },
);
