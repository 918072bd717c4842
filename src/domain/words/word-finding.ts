import type { TermColumn } from '../terms/term';
import type { CountPart } from './count';

/** Where a word stands: in a cell of a term, or as a part's name in a definition (`row` 1-based, as in `Definition`). */
export type WordPlace =
  | { readonly in: 'term'; readonly at: number; readonly column: WordColumn }
  | { readonly in: 'definition'; readonly row: number; readonly name: string };
type WordColumn = Exclude<TermColumn, 'marketingAgreed' | 'salesAgreed'>;

/** What its message needs, by kind; terms are meant by their index. */
export type WordTrouble =
  /** No number and no settled term says how much is meant. */
  | { readonly kind: 'vague word' }
  /** A term that isn't settled; null for a word of the field that the list lacks. */
  | { readonly kind: 'undefined term'; readonly term: number | null }
  /** Each term's meaning uses the next one, the last one's the first; a term that explains itself stands alone. */
  | { readonly kind: 'circular'; readonly circle: readonly number[] }
  /** The agreed meaning has no number, and no criterion, grade or target measures it. */
  | { readonly kind: 'unmeasured' }
  /** A measure that the definition lacks, and the names there that look like it. */
  | { readonly kind: 'unknown measure'; readonly near: readonly string[] }
  | { readonly kind: 'incomplete count'; readonly missing: readonly CountPart[] }
  /** A name that an earlier term has too. */
  | { readonly kind: 'same word'; readonly term: number }
  /** No term explains it. */
  | { readonly kind: 'unexplained'; readonly part: 'criterion' | 'grade' | 'target' };

/** Something in the words of an agreement that two people could read in two ways. `found` is as written. */
export type WordFinding = WordTrouble & { readonly place: WordPlace; readonly found: string };
