import { DEPARTMENTS } from '../../domain/agreement/department';
import { findTerm } from '../../domain/terms/term';
import { agreeableBy, readAgreements, sameAgreedText, writeAgreement } from '../../domain/terms/term-state';
import { normalize } from '../../domain/values/text';
import { readAgreementRecord, writeAgreementRecord } from '../../sheets/agreement/agreement-record';
import { firstProtected } from '../../sheets/grid/protection';
import { readTermsTab, removeTerm as removeRow, writeTerm } from '../../sheets/terms/terms-tab';
import { membersOf } from '../agreement/agreement-state';
import { changing, granted, refused } from '../answer';
import { stateOfTerms } from '../definition/state-handlers';
import type { Environment } from '../environment';
import { REQUESTS } from '../requests';

/** The Terms tab as it is now, unless it is missing or not as the caller saw it. */
function readSeen(environment: Environment, revision: string) {
  const read = readTermsTab(environment);
  const current = stateOfTerms(environment);
  if (read === null || current === null) return refused({ kind: 'not set up' });
  if (current.revision !== revision) return refused({ kind: 'stale terms', current });
  const obstacle = firstProtected(environment, ['terms']);
  return obstacle === null ? granted(read) : refused({ kind: 'obstacle', obstacle });
}

function answerTerms(environment: Environment) {
  environment.app.flush();
  const terms = stateOfTerms(environment);
  return terms === null ? refused({ kind: 'not set up' }) : granted(terms);
}

export const saveTerm = changing(REQUESTS.saveTerm, (environment, { at, term, revision }) => {
  const seen = readSeen(environment, revision);
  if (!seen.ok) return seen;
  if (normalize(term.name) === '') return refused({ kind: 'bad request', detail: 'term.name: missing' });
  const { terms } = seen.value;
  const others = terms.filter((_, place) => place !== at);
  const taken = findTerm(others, term.name);
  if (taken !== undefined) return refused({ kind: 'duplicate term', name: taken.name });
  const before = terms[at];
  const { members, own } = membersOf(environment);
  const foreign = DEPARTMENTS.find(
    (department) =>
      term[`${department}Means`] !== (before?.[`${department}Means`] ?? '') &&
      members.some((one) => one.department === department) &&
      !own.includes(department),
  );
  if (foreign !== undefined)
    return refused({ kind: 'not a member', user: environment.user, department: foreign });
  const isReopened = before !== undefined && !sameAgreedText(before, term);
  writeTerm(seen.value, at, isReopened ? { ...term, marketingAgreed: '', salesAgreed: '' } : term);
  return answerTerms(environment);
});

export const agreeTerm = changing(REQUESTS.agreeTerm, (environment, { at, revision }) => {
  const seen = readSeen(environment, revision);
  if (!seen.ok) return seen;
  const term = seen.value.terms[at];
  if (term === undefined) return refused({ kind: 'bad request', detail: 'at: no such term' });
  if (term.agreedMeaning === '') return refused({ kind: 'no agreed meaning' });
  const { user, now, newSecret } = environment;
  const { own } = membersOf(environment);
  const { secret, ...agreement } = readAgreementRecord(environment);
  const department = agreeableBy(readAgreements(term, term, secret), user, own);
  if (department === null) return refused({ kind: 'not a member', user, department: own[0] ?? null });
  const key = secret || writeAgreementRecord(environment, agreement, newSecret).secret;
  const cell = writeAgreement(term, department, { user, at: now }, key);
  writeTerm(seen.value, at, { ...term, [`${department}Agreed`]: cell });
  return answerTerms(environment);
});

export const removeTerm = changing(REQUESTS.removeTerm, (environment, { at, revision }) => {
  const seen = readSeen(environment, revision);
  if (!seen.ok) return seen;
  removeRow(seen.value, at);
  return answerTerms(environment);
});
