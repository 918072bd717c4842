import { normalize } from '../../domain/text';
import type { Term } from '../../rpc/contract';

export const TERM_FIELDS = [
  'name',
  'alsoCalled',
  'agreedMeaning',
  'marketingMeans',
  'salesMeans',
  'measuredBy',
] as const satisfies readonly (keyof Term)[];

export function sameTerm(one: Term, other: Term): boolean {
  return TERM_FIELDS.every((field) => one[field] === other[field]);
}

/** Where a term stands in a newer list: at its old place if it is still called so, else wherever that name is; -1 for none. */
export function findAgain(terms: readonly Term[], before: Term, at: number): number {
  const called = (term: Term | undefined) =>
    term !== undefined && normalize(term.name) === normalize(before.name);
  return called(terms[at]) ? at : terms.findIndex(called);
}
