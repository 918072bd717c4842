import { isExact } from './exact-word';
import { type FoldedText, fold, type Span } from './folded-text';
import { inSentence } from './marked-sentence';
import { type JudgedTerm, makeTermFinder, type TermMatch } from './term-finder';
import { VAGUE_ENGLISH } from './vague-english';
import { VAGUE_JAPANESE } from './vague-japanese';
import { anyOf } from './word-rule';
import { isTrap } from './word-trap';

const VAGUE = anyOf([...VAGUE_ENGLISH, ...VAGUE_JAPANESE], 'gu');

/** A word within a name of several capitalised words, with two characters on either side: the Early Bird ticket. */
const WITHIN_NAME = /^[^.!?:] [A-Z][a-z].* [A-Z]$/;

/**
 * Finds the vague words of a folded text. A word is left out where it is within one of the given places, means something else, or is
 * made exact by what stands beside it.
 * @param within places in the folded text, such as the names of settled terms
 * @returns places in the folded text, left to right
 */
export function vagueWords(
  { text, source, span }: FoldedText,
  within: readonly Pick<TermMatch, 'start' | 'end'>[],
): Pick<TermMatch, 'start' | 'end'>[] {
  return [...text.matchAll(VAGUE)].flatMap(({ 0: word, index = 0 }) => {
    const end = index + word.length;
    const term = within.find((place) => place.start < end && index < place.end);
    // Where 商談化 is settled, しそう remains vague in 商談化しそう.
    const start = term === undefined ? index : term.start > index ? end : term.end;
    if (start >= end) return [];
    const marked = inSentence(text, start, end);
    const written = span(start, end);
    const isName = WITHIN_NAME.test(source.slice(written.start - 2, written.end + 2));
    return isName || isTrap(marked) || isExact(marked) ? [] : [{ start, end }];
  });
}

/** The vague words of a text as it is written, but for those in the name of a settled term. */
export function findVagueIn(text: string, terms: readonly JudgedTerm[]): Span[] {
  const folded = fold(text);
  const settled = makeTermFinder(terms)
    .find(folded)
    .filter(({ term }) => terms[term]?.settled);
  return vagueWords(folded, settled).map(({ start, end }) => folded.span(start, end));
}
