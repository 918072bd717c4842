import { isBlankText } from '../values/text';
import { type FoldedText, fold } from './folded-text';
import type { JudgedTerm, TermFinder, TermMatch } from './term-finder';

const MEANINGS = ['agreedMeaning', 'marketingMeans', 'salesMeans'] as const;
type MeaningColumn = (typeof MEANINGS)[number];

/** A meaning that counts for a term: the agreed one, or each department's as long as none is agreed. */
export interface Meaning {
  /** The term's place in the list of terms. */
  readonly at: number;
  readonly column: MeaningColumn;
  readonly folded: FoldedText;
  /** The terms that the meaning uses, without its subject. */
  readonly uses: readonly TermMatch[];
  /** Where the meaning begins by naming its own term, as in "A lead is …"; undefined where it doesn't. */
  readonly subject: TermMatch | undefined;
}

/** What may stand before the subject of a meaning, and what follows it. */
const OPENING = /^["'「『]?(?:(?:an?|the) )?["'「『]?$/;
const MEANS = /^["'」』]? ?(?:とは|は|[=:]|means?\b|is\b|are\b|refers? to\b)/;

/**
 * Reads the meanings of terms, with the terms that each one uses.
 * @param finder finds the terms by their places in `terms`; places beyond are those of other words
 */
export function readMeanings(terms: readonly JudgedTerm[], finder: TermFinder): Meaning[] {
  return terms.flatMap((term, at) =>
    MEANINGS.filter((column) => !isBlankText(term[column]))
      .filter((column, _, [first]) => first !== 'agreedMeaning' || column === first)
      .map((column) => {
        const folded = fold(term[column]);
        const found = finder.find(folded);
        const subject = found
          .slice(0, 1)
          .find(
            (match) =>
              match.term === at &&
              OPENING.test(folded.text.slice(0, match.start)) &&
              MEANS.test(folded.text.slice(match.end)),
          );
        return { at, column, folded, uses: found.filter((match) => match !== subject), subject };
      }),
  );
}
