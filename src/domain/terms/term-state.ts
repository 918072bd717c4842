import type { Department } from '../agreement/department';
import { keyedDigestOf } from '../notation/digest';
import { normalize } from '../values/text';
import type { Term } from './term';

/** That somebody agreed to a term's meaning for a department. */
export interface TermAgreement {
  readonly user: string;
  /** `YYYY-MM-DD HH:MM` in the sheet's time zone. */
  readonly at: string;
}

/** By department, its agreement; null where it has not agreed, or not to this meaning. */
export type TermAgreements = Readonly<Record<Department, TermAgreement | null>>;

/** Where a term stands between the two departments. */
export type TermState =
  /** A department has not said what it means by the term, or both mean the same and have not agreed to it. */
  | 'open'
  /** Both have said what they mean, and it differs. */
  | 'disputed'
  /** Both have agreed to one meaning. */
  | 'settled';

/** What both agree to: the term, its meaning and what measures it. After an edit of any of them both have to agree anew. */
function agreedText({ name, agreedMeaning, measuredBy }: Term): string {
  return [name, agreedMeaning, measuredBy].map(normalize).join('\n');
}

/** True where an agreement to one form of a term holds for the other form. */
export function sameAgreedText(one: Term, other: Term): boolean {
  return agreedText(one) === agreedText(other);
}

/** A check in a cell has 10 hexadecimal digits: 40 bits. */
const CHECK_DIGITS = 10;
/** An agreement as its cell holds it: who agreed, when, and the check. */
const WRITTEN = /^(.+) (\d{4}-\d{2}-\d{2} \d{2}:\d{2}) #([0-9a-f]{10})$/;

/** The digits by which an agreement is recognised as given in LeadPact: who types into the cell doesn't know the sheet's secret. */
function checkOf(term: Term, department: Department, { user, at }: TermAgreement, secret: string): string {
  return keyedDigestOf([department, user, at, agreedText(term)].join('\n'), secret).slice(0, CHECK_DIGITS);
}

/** Writes an agreement as its cell holds it: `a@example.co.jp 2026-11-23 10:20 #0123456789`. */
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
 * The department for which the user may agree: one of his own that hasn't agreed yet. It is null where there is none, and where the user
 * has agreed already: the two agreements are two people's.
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

/** Reads both departments' agreements from their cells. */
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
