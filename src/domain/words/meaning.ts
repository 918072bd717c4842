import { isBlankText } from '../values/text';
import { type FoldedText, fold } from './folded-text';
import type { JudgedTerm, TermFinder, TermMatch } from './term-finder';

const MEANINGS = ['agreedMeaning', 'marketingMeans', 'salesMeans'] as const;
type MeaningColumn = (typeof MEANINGS)[number];

/** A meaning in force of a term: the agreed one, or where there is none yet, each department's. */
export interface Meaning {
  /** The term's index. */
  readonly at: number;
  readonly column: MeaningColumn;
  readonly folded: FoldedText;
  /** The terms that it uses; itself not where it only begins by naming itself. */
  readonly uses: readonly TermMatch[];
  /** Where it names itself before it says what it means. */
  readonly subject: TermMatch | undefined;
}

const OPENING = /^["'「『]?(?:(?:an?|the) )?["'「『]?$/;
const MEANS = /^["'」』]? ?(?:とは|は|[=:]|means?\b|is\b|are\b|refers? to\b)/;

/** The meanings of terms; the finder may know more names than the terms have. */
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
