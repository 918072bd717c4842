import type { TermColumn } from '../terms/term';
import type { CountPart } from './count';

/**
 * Where a word stands: in a cell of the term at a place of the list of terms, or as the name of a definition's part (`row` is 1-based,
 * as in `Definition`).
 */
export type WordPlace =
  | { readonly in: 'term'; readonly at: number; readonly column: WordColumn }
  | { readonly in: 'definition'; readonly row: number; readonly name: string };
type WordColumn = Exclude<TermColumn, 'marketingAgreed' | 'salesAgreed'>;

/** What the message of each kind of finding needs. A number stands for a term, by its place in the list of terms. */
export type WordTrouble =
  /** No number and no settled term says how much is meant. */
  | { readonly kind: 'vague word' }
  /** The word is a term that isn't settled; null for a word of the field that the list lacks. */
  | { readonly kind: 'undefined term'; readonly term: number | null }
  /** Each term's meaning uses the next one, and the last one's the first. A term that explains itself stands alone. */
  | { readonly kind: 'circular'; readonly circle: readonly number[] }
  /** The agreed meaning has no number, and no criterion, grade or target measures it. */
  | { readonly kind: 'unmeasured' }
  /** The definition lacks the measure; `near` are the names there that look like it. */
  | { readonly kind: 'unknown measure'; readonly near: readonly string[] }
  /** The count doesn't say of what, by when, or whether duplicates count. */
  | { readonly kind: 'incomplete count'; readonly missing: readonly CountPart[] }
  /** An earlier term has the same name. */
  | { readonly kind: 'same word'; readonly term: number }
  /** No term explains the part of the definition. */
  | { readonly kind: 'unexplained'; readonly part: 'criterion' | 'grade' | 'target' };

/** Something in the words of an agreement that two people could read in two ways. `found` is the text as it is written there. */
export type WordFinding = WordTrouble & { readonly place: WordPlace; readonly found: string };
