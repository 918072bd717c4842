import type { Definition } from '../../definition/definition';
import type { Quality } from '../card/cross-validation';
import type { FieldCriterion } from '../card/feature';
import type { Case, CaseCounts } from '../columns/case';
import type { FieldColumn } from '../columns/coding';
import type { Exclusion } from '../columns/learnable';
import type { Evidence } from './evidence';

export interface SuggestRequest {
  /** All leads of the sheet. */
  readonly columns: readonly FieldColumn[];
  readonly history: readonly Case[];
  /** Its criteria have to be in the card; null for none. Its calendar reads the cells. */
  readonly pinned: Definition | null;
  /** Fields that a person takes in (true) or leaves out (false), by their headers. */
  readonly fields: Readonly<Record<string, boolean>>;
  /** Names of the pinned criteria that were themselves learned from these leads. */
  readonly learned: readonly string[];
  /** Fields of which a criterion has to be in the card, by their headers. */
  readonly keptFields: readonly string[];
  readonly forbidden: readonly FieldCriterion[];
  /** False: new points for the pinned criteria, and no other ones. */
  readonly search: boolean;
  /** No criterion has more points than this, or fewer than minus this. */
  readonly largest: number;
  readonly seed: number;
}

/** A criterion of a suggestion: one of the pinned ones by its name, or a new one. */
export interface SuggestedLine {
  readonly pinned: string | null;
  readonly criterion: FieldCriterion | null;
  readonly points: number;
  /** By how much its points multiply the odds of winning, all other criteria being equal. */
  readonly odds: number;
  readonly evidence: Evidence;
}

export interface SuggestedCard {
  /** The area under the curve less that of the first card, both out of fold with these criteria; 0 for the first. */
  readonly aucAgainstFirst: number;
  readonly lines: readonly SuggestedLine[];
  readonly intercept: number;
  readonly slope: number;
}

/** How far the outcomes carry: by how many there are of the rarer one. */
export type Strength = 'exploratory' | 'moderate' | 'usable';

export interface ExcludedField {
  readonly header: string;
  readonly why: Exclusion;
  /** False: a person can take it in all the same. */
  readonly isFixed: boolean;
}

/** A sign that something was filled in when the outcome was known already. `header` null: all of it together. */
export interface Leak {
  readonly header: string | null;
  readonly auc: number;
}

export interface Suggestion {
  readonly counts: CaseCounts;
  readonly learned: number;
  readonly won: number;
  readonly isDated: boolean;
  /** Names of the pinned criteria that got no points, since the sheet lacks a column of theirs. */
  readonly unweighed: readonly string[];
  /** Criteria are pinned that were learned from these leads: all figures are those of a search without them. */
  readonly isSearchedAnew: boolean;
  readonly excluded: readonly ExcludedField[];
  /** The headers of the fields that were learned from. */
  readonly used: readonly string[];
  readonly answer:
    | { readonly kind: 'no outcomes' | 'one outcome' | 'too few' | 'no fields' | 'no criteria' }
    | { readonly kind: 'no pattern'; readonly strength: Strength; readonly evidence: number }
    | {
        readonly kind: 'found';
        readonly strength: Strength;
        readonly evidence: number;
        /** Of leads that the cards had not seen. */
        readonly expected: Quality;
        /** Of the latest fifth, by a card fitted to those before it; null where it has too few of one outcome. */
        readonly recent: { readonly auc: number; readonly leads: number; readonly won: number } | null;
        readonly leaks: readonly Leak[];
        /** The best first; the others do without one of its fields, and can't be told to be worse. */
        readonly cards: readonly SuggestedCard[];
        /** By lead of the table: the probability by cards fitted without it; NaN where it has no outcome. */
        readonly unseen: Float64Array;
      };
}

/** How far a job is. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}
