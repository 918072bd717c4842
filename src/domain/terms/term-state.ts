import type { Department } from '../agreement/department';
import { keyedDigestOf } from '../notation/digest';
import { normalize } from '../values/text';
import type { Term } from './term';

/** Who agreed to a term's meaning for a department, and when. */
export interface TermAgreement {
  readonly user: string;
  /** `YYYY-MM-DD HH:MM` */
  readonly at: string;
}

/** Of each department whether it agreed; null for not, or not to this meaning. */
export type TermAgreements = Readonly<Record<Department, TermAgreement | null>>;

/** Open: not both departments have said what they mean. Disputed: they have, and it differs. Settled: both agreed to one meaning. */
export type TermState = 'open' | 'disputed' | 'settled';

/** What both agree to: the term, its meaning and what measures it. Editing any of them opens the term again. */
function agreedText({ name, agreedMeaning, measuredBy }: Term): string {
  return [name, agreedMeaning, measuredBy].map(normalize).join('\n');
}

/** True when who agreed to one form of a term has agreed to the other. */
export function sameAgreedText(one: Term, other: Term): boolean {
  return agreedText(one) === agreedText(other);
}

/** How many digits of the check a cell shows. */
const CHECK = 10;
const WRITTEN = /^(.+) (\d{4}-\d{2}-\d{2} \d{2}:\d{2}) #([0-9a-f]{10})$/;

/** The check that only LeadPact can make: whoever types an address into the cell lacks the sheet's secret. */
function checkOf(term: Term, department: Department, { user, at }: TermAgreement, secret: string): string {
  return keyedDigestOf([department, user, at, agreedText(term)].join('\n'), secret).slice(0, CHECK);
}

/** An agreement as its cell holds it: `a@example.co.jp 2026-11-23 10:20 #0123456789`. */
export function writeAgreement(
  term: Term,
  department: Department,
  agreement: TermAgreement,
  secret: string,
): string {
  return `${agreement.user} ${agreement.at} #${checkOf(term, department, agreement, secret)}`;
}

/** The agreement in a cell; null where it is none, was typed or copied here by a person, or was given to another meaning. */
function readAgreement(
  cell: string,
  term: Term,
  department: Department,
  secret: string | null,
): TermAgreement | null {
  const [, user = '', at = '', check] = WRITTEN.exec(cell) ?? [];
  if (check === undefined || secret === null || term.agreedMeaning === '') return null;
  const agreement = { user, at };
  return checkOf(term, department, agreement, secret) === check ? agreement : null;
}

/**
 * The department for which the user may agree: one of his own that hasn't, while he hasn't agreed for the other; null for none.
 * Two agreements are two people's.
 */
export function agreeableBy(
  agreements: TermAgreements,
  user: string,
  departments: readonly Department[],
): Department | null {
  const given = Object.values(agreements);
  if (given.some((one) => one !== null && normalize(one.user) === normalize(user))) return null;
  return departments.find((department) => agreements[department] === null) ?? null;
}

/** Both departments' agreements as their cells hold them. */
export function readAgreements(
  cells: Readonly<Record<`${Department}Agreed`, string>>,
  term: Term,
  secret: string | null,
): TermAgreements {
  return {
    marketing: readAgreement(cells.marketingAgreed, term, 'marketing', secret),
    sales: readAgreement(cells.salesAgreed, term, 'sales', secret),
  };
}

/** Where a term stands between the two departments. */
export function stateOfTerm(term: Term, { marketing, sales }: TermAgreements): TermState {
  const isAgreed =
    marketing !== null && sales !== null && normalize(marketing.user) !== normalize(sales.user);
  if (isAgreed && term.agreedMeaning !== '') return 'settled';
  const [one, other] = [normalize(term.marketingMeans), normalize(term.salesMeans)];
  return one !== '' && other !== '' && one !== other ? 'disputed' : 'open';
}
