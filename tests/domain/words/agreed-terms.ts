import type { JudgedTerm } from '../../../src/domain/words/term-finder';

/** A term with nothing said about it but what is given. */
export function term(name: string, given: Partial<JudgedTerm> = {}): JudgedTerm {
  return {
    name,
    alsoCalled: '',
    marketingMeans: '',
    salesMeans: '',
    agreedMeaning: '',
    measuredBy: '',
    settled: false,
    ...given,
  };
}
