import { DEPARTMENTS, type Department } from '../../domain/agreement/department';
import { sameAgreedText } from '../../domain/terms/term-state';
import { normalize } from '../../domain/values/text';
import type { StatedTerm, Term, TermsTab } from '../../rpc/contract';

const TERM_FIELDS = [
  'name',
  'alsoCalled',
  'marketingMeans',
  'salesMeans',
  'agreedMeaning',
  'measuredBy',
] as const satisfies readonly (keyof Term)[];

/** The cells of a term that are written: empty ones for a new term. */
export function cellsOf(term: Term | null): Term {
  const cells = {
    name: '',
    alsoCalled: '',
    marketingMeans: '',
    salesMeans: '',
    agreedMeaning: '',
    measuredBy: '',
  };
  for (const field of TERM_FIELDS) cells[field] = term?.[field] ?? '';
  return cells;
}

export function sameTerm(one: Term, other: Term): boolean {
  return TERM_FIELDS.every((field) => one[field] === other[field]);
}

/** A term as it was when it was opened, and its place in the list of then: the list's length, and no term, for a new one. */
export interface OpenedTerm {
  readonly at: number;
  readonly before: StatedTerm | null;
  readonly tab: TermsTab;
}

/**
 * Where the opened term stands in a newer list: at its old place if it is still called so, else wherever that name is, else at
 * its old place where only its name has changed; -1 for none.
 */
export function findAgain({ at, before, tab }: OpenedTerm, { terms }: TermsTab): number {
  const called = (name: string) => (term: Term | undefined) =>
    term !== undefined && normalize(term.name) === normalize(name);
  if (before === null) return terms.length;
  const same = called(before.name);
  if (same(terms[at])) return at;
  const moved = terms.findIndex(same);
  const there = terms[at];
  const isRenamed =
    moved < 0 &&
    there !== undefined &&
    terms.length === tab.terms.length &&
    !tab.terms.some(called(there.name));
  return isRenamed ? at : moved;
}

export interface Rebased {
  /** The term as someone else left it; a new one where it was removed. */
  readonly opened: OpenedTerm;
  /** What is typed here, on top of it. */
  readonly term: Term;
  /** What the others wrote into the cells that are changed here too. */
  readonly clashes: Readonly<Partial<Term>>;
}

/** Puts what is typed onto a newer list: cells changed by one side only are that side's, those changed by both stay as typed. */
export function rebase(opened: OpenedTerm, typed: Term, current: TermsTab): Rebased {
  const found = findAgain(opened, current);
  const theirs = current.terms[found] ?? null;
  const at = theirs === null ? current.terms.length : found;
  const next: OpenedTerm = { at, before: theirs, tab: current };
  if (theirs === null) return { opened: next, term: typed, clashes: {} };
  const base = cellsOf(opened.before);
  const term = { ...typed };
  const clashes: Partial<Record<keyof Term, string>> = {};
  for (const field of TERM_FIELDS) {
    if (typed[field] === base[field]) term[field] = theirs[field];
    else if (theirs[field] !== base[field] && theirs[field] !== typed[field]) clashes[field] = theirs[field];
  }
  return { opened: next, term, clashes };
}

/** Who has agreed to the term as it was opened and would be asked again, once it is saved as typed. */
export function takesBack({ opened: { before }, term }: Rebased): readonly Department[] {
  if (before === null || sameAgreedText(before, term)) return [];
  return DEPARTMENTS.filter((department) => before.agreed[department] !== null);
}
