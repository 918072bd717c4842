import { departmentsOf } from '../../domain/agreement/membership';
import {
  agreeableBy,
  readAgreements,
  writeAgreement as writtenAgreement,
} from '../../domain/terms/term-state';
import { writeAgreementRecord } from '../../sheets/agreement/agreement-record';
import { writeTerm } from '../../sheets/terms/terms-tab';
import { signatoriesOf } from '../agreement/agreed-sheet';
import { changing, refused } from '../answer';
import { TERMS } from './requests';
import { answerTerms, areFresh, areWritable, termsSheet } from './terms-state';

export const agreeTerm = changing(TERMS.agreeTerm, termsSheet, [areFresh, areWritable], (sheet, { at }) => {
  const { book, read } = sheet;
  const { user, now, newSecret } = book.environment;
  const term = read.terms[at];
  if (term === undefined) return refused({ kind: 'bad request', detail: 'at: no such term' });
  if (term.agreedMeaning === '') return refused({ kind: 'no agreed meaning' });
  const own = departmentsOf(signatoriesOf(book), user);
  const record = book.record();
  const department = agreeableBy(readAgreements(term, term, record.secret), user, own);
  if (department === null) return refused({ kind: 'not a member', user, department: own[0] ?? null });
  const secret = record.secret || newSecret();
  if (record.secret === '') writeAgreementRecord(book.layout(), { ...record, secret });
  const cell = writtenAgreement(term, department, { user, at: now }, secret);
  writeTerm(read, at, { ...term, [`${department}Agreed`]: cell });
  return answerTerms(sheet);
});
