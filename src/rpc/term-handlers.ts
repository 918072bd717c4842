import { findTerm } from '../domain/term';
import { normalize } from '../domain/text';
import { firstProtected } from '../sheets/protection';
import { readTermsTab, removeTerm as removeRow, writeTerm } from '../sheets/terms-tab';
import { changing, granted, refused } from './answer';
import type { Environment } from './environment';
import { REQUESTS } from './requests';
import { stateOfTerms } from './state-handlers';

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
  const others = seen.value.terms.filter((_, place) => place !== at);
  const taken = findTerm(others, term.name);
  if (taken !== undefined) return refused({ kind: 'duplicate term', name: taken.name });
  writeTerm(seen.value, at, term);
  return answerTerms(environment);
});

export const removeTerm = changing(REQUESTS.removeTerm, (environment, { at, revision }) => {
  const seen = readSeen(environment, revision);
  if (!seen.ok) return seen;
  removeRow(seen.value, at);
  return answerTerms(environment);
});
