import type { FieldCriterion } from '../../domain/insight/card/feature';
import type { SuggestedLine } from '../../domain/insight/suggestion/suggestion';

/** What a person wants of the next suggestion. */
export interface Wishes {
  readonly fields: Readonly<Record<string, boolean>>;
  /** Fields of which a criterion has to be in the card, by their headers. */
  readonly kept: readonly string[];
  readonly forbidden: readonly FieldCriterion[];
  /** Lines of the last suggestion that are kept in the next one. */
  readonly pinned: readonly SuggestedLine[];
  readonly largest: number;
}

export const NO_WISHES: Wishes = { fields: {}, kept: [], forbidden: [], pinned: [], largest: 10 };

export const isSameLine = (one: SuggestedLine, other: SuggestedLine) =>
  one.pinned === other.pinned &&
  one.criterion?.field === other.criterion?.field &&
  one.criterion?.condition === other.criterion?.condition &&
  one.criterion?.value === other.criterion?.value;
