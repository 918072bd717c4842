import type { Definition } from '../../definition/definition';
import type { Quality } from '../card/cross-validation';
import type { FieldCriterion } from '../card/feature';
import type { Found } from '../card/steadiness';
import type { Case, CaseCounts, LeadOrder } from '../columns/case';
import type { FieldColumn } from '../columns/coding';
import type { Exclusion } from '../columns/exclusion';
import type { Recent } from './drift';
import type { Evidence } from './evidence';
import type { CumulativeGain } from './gain';
import type { Rate } from './interval';
import type { Leak } from './leak';

/** From what, and how, a card is to be suggested. */
export interface SuggestRequest {
  /** The columns of all leads of the sheet, and the history of each lead. */
  readonly columns: readonly FieldColumn[];
  readonly history: readonly Case[];
  /** Over how many months the leads came in; null where that isn't known. */
  readonly months: number | null;
  /** By lead, true where some score hands it over: no Knock-out takes it out, and it has all that is required. Null where all are so. */
  readonly fit: readonly boolean[] | null;
  /** A definition whose criteria have to be in the card, and whose calendar reads the cells; null for none. */
  readonly pinned: Definition | null;
  /** By header, the fields that a person takes in (true) or leaves out (false). */
  readonly fields: Readonly<Record<string, boolean>>;
  /** The names of the pinned criteria that were learned from these leads themselves. */
  readonly learned: readonly string[];
  /** The headers of the fields on which a criterion has to be in the card. */
  readonly keptFields: readonly string[];
  /** Criteria that must not be in the card. */
  readonly forbidden: readonly FieldCriterion[];
  /** False where only the pinned criteria get points. */
  readonly search: boolean;
  /** No criterion has more points than this, or fewer than minus this. */
  readonly largest: number;
  readonly seed: number;
}

/** A criterion of a suggestion: `pinned` is the name of an existing one, `criterion` is a new one, and the other is null. */
export interface SuggestedLine {
  readonly pinned: string | null;
  readonly criterion: FieldCriterion | null;
  readonly points: number;
  /** By how much its points multiply the odds of winning, all other criteria being equal. */
  readonly odds: number;
  readonly evidence: Evidence;
  /** In how many of the cards that were fitted without a fold the criterion was found, or got points of the same sign. */
  readonly found: Found;
  /** The interval in which its points lie with 95 % confidence, the other criteria being as they are. */
  readonly between: { readonly low: number; readonly high: number };
  /** Another line of the card that explains why the points are against the evidence: most leads that meet this one meet that too. */
  readonly because: Pick<SuggestedLine, 'pinned' | 'criterion'> | null;
}

/** A card of a suggestion. */
export interface SuggestedCard {
  /** Its area under the curve minus that of the first card, both on leads that the points weren't fitted to; 0 for the first card. */
  readonly aucAgainstFirst: number;
  readonly lines: readonly SuggestedLine[];
  /** The log odds of winning at a sum of 0, and what each point adds to them. */
  readonly intercept: number;
  readonly slope: number;
}

/** How much a suggestion can be relied on, by how many there are of the rarer outcome. */
export type Strength = 'exploratory' | 'moderate' | 'usable';

/** A field that was not learned from. */
export interface ExcludedField {
  readonly header: string;
  readonly why: Exclusion;
  /** False where a person can take it in. */
  readonly isFixed: boolean;
}

/** What is suggested, and from what. */
export interface Suggestion {
  readonly counts: CaseCounts;
  /** How many leads were learned from, and how many of them were won. */
  readonly learned: number;
  readonly won: number;
  /** By what the leads stand in order of time. */
  readonly order: LeadOrder;
  /** The names of the pinned criteria that got no points, because the sheet lacks one of their columns. */
  readonly unweighed: readonly string[];
  /** True where pinned criteria were learned from these leads: then all figures are those of cards without them. */
  readonly isSearchedAnew: boolean;
  readonly excluded: readonly ExcludedField[];
  /** The headers of the fields that were learned from. */
  readonly used: readonly string[];
  /** Those of them that are personal traits, taken in by a person's choice. */
  readonly personal: readonly string[];
  readonly answer:
    | { readonly kind: 'no outcomes' | 'one outcome' | 'too few' | 'no fields' | 'no criteria' }
    | { readonly kind: 'no pattern'; readonly strength: Strength; readonly evidence: number }
    | {
        readonly kind: 'found';
        readonly strength: Strength;
        readonly evidence: number;
        /** How good predictions are of leads that the cards had not seen. */
        readonly expected: Quality;
        /** The area under the curve of these predictions, with its interval. */
        readonly area: Rate;
        /** How the latest fifth agrees with the leads before; null where outcomes are too few. */
        readonly recent: Recent | null;
        /** The names of the first card's criteria that say the reverse in the latest fifth. */
        readonly turned: readonly Pick<SuggestedLine, 'pinned' | 'criterion'>[];
        readonly gain: CumulativeGain;
        readonly leaks: readonly Leak[];
        /** The best card first. The others each lack one of its fields, and are not measurably worse. */
        readonly cards: readonly SuggestedCard[];
        /** By lead of the table, the probability that it is won, by cards fitted without it; NaN for a lead that was not learned from. */
        readonly unseen: Float64Array;
      };
}

/** How far a job has come: `done` of `of` steps. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}
