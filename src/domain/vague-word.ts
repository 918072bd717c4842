import { isExact } from './exact-word';
import { type FoldedText, fold, type Span } from './folded-text';
import { type JudgedTerm, makeTermFinder, type TermMatch } from './term-finder';
import { VAGUE } from './vague-words';
import { inSentence, isTrap } from './word-trap';

/** A word of a name of several, and what is beside it: the Early Bird ticket. */
const PROPER = /^[^.!?:] [A-Z][a-z].* [A-Z]$/;

/** Where vague words stand in a folded text, but for those within the given places. */
export function vagueWords(
  { text, source, span }: FoldedText,
  within: readonly Pick<TermMatch, 'start' | 'end'>[],
) {
  return [...text.matchAll(VAGUE)].flatMap(({ 0: word, index = 0 }) => {
    const end = index + word.length;
    const term = within.find((place) => place.start < end && index < place.end);
    // しそう remains vague where 商談化 is settled: 商談化しそう.
    const start = term === undefined ? index : term.start > index ? end : term.end;
    if (start >= end) return [];
    const marked = inSentence(text, start, end);
    const written = span(start, end);
    return PROPER.test(source.slice(written.start - 2, written.end + 2)) || isTrap(marked) || isExact(marked)
      ? []
      : [{ start, end }];
  });
}

/**
 * The vague words of a text: those of the table that are no part of a settled term's name and that nothing beside them
 * makes exact.
 */
export function findVagueIn(text: string, terms: readonly JudgedTerm[]): Span[] {
  const folded = fold(text);
  const settled = makeTermFinder(terms)
    .find(folded)
    .filter(({ term }) => terms[term]?.settled);
  return vagueWords(folded, settled).map(({ start, end }) => folded.span(start, end));
}
