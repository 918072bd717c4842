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

/** The cells of a term that can be written. Those of a new term are empty. */
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

/**
 * A term as it was when it was opened, with its place in the list `tab`. A new one has no term `before`, and the list's length
 * as its place.
 */
export interface OpenedTerm {
  readonly at: number;
  readonly before: StatedTerm | null;
  readonly tab: TermsTab;
}

/**
 * Finds the opened term in a newer list: at its old place if that still has its name, else wherever that name is, else at its
 * old place if only its name was changed. -1 for none.
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
  /** The term as someone else left it; a new term where it was removed. */
  readonly opened: OpenedTerm;
  /** What is typed here, on top of it. */
  readonly term: Term;
  /** What others wrote into cells that are changed here too. */
  readonly clashes: Readonly<Partial<Term>>;
}

/**
 * Puts what is typed onto a newer list. A cell changed by one side only is as that side left it; one changed by both stays as
 * typed.
 */
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

/** The departments whose agreement would be taken back if the term is saved as typed. */
export function takesBack({ opened: { before }, term }: Rebased): readonly Department[] {
  if (before === null || sameAgreedText(before, term)) return [];
  return DEPARTMENTS.filter((department) => before.agreed[department] !== null);
}
