import { departmentsOf } from '../../domain/agreement/membership';
import {
  agreeableBy,
  readAgreements,
  writeAgreement as writtenAgreement,
} from '../../domain/terms/term-state';
import { writeTerm } from '../../sheets/terms/terms-tab';
import { signatoriesOf } from '../agreement/agreed-sheet';
import { isKnownUser } from '../agreement/known-user';
import { changing, refused } from '../answer';
import { secretFor } from '../book';
import { TERMS } from './requests';
import { answerTerms, areFresh, areWritable, termsSheet } from './terms-state';

export const agreeTerm = changing(
  TERMS.agreeTerm,
  termsSheet,
  [isKnownUser, areFresh, areWritable],
  (sheet, { at }) => {
    const { book, read } = sheet;
    const { user, now } = book.environment;
    const term = read.terms[at];
    if (term === undefined) return refused({ kind: 'bad request', detail: 'at: no such term' });
    if (term.agreedMeaning === '') return refused({ kind: 'no agreed meaning' });
    const own = departmentsOf(signatoriesOf(book), user);
    const department = agreeableBy(readAgreements(term, term, book.secret()), user, own);
    if (department === null) return refused({ kind: 'not a member', user, department: own[0] ?? null });
    const cell = writtenAgreement(term, department, { user, at: now }, secretFor(book));
    writeTerm(read, at, { ...term, [`${department}Agreed`]: cell });
    return answerTerms(sheet);
  },
);
