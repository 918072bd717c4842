import type { Card } from '../card/card';
import type { Quality } from '../card/cross-validation';
import type { ExistingCriterion } from '../card/existing';
import type { FieldCriterion } from '../card/feature';
import type { Case } from '../columns/case';
import type { CodedColumn } from '../columns/coding';
import { byteAt, numberAt } from '../columns/numbers';
import { evidenceOf } from './evidence';
import type { Leak, SuggestedCard, SuggestedLine } from './suggestion';

/** Above these areas under the curve, of a card or of one criterion, something was probably filled in after the outcome. */
const LEAK_AUC = 0.95;
const LEAK_AUC_ALONE = 0.85;

/**
 * A card as it is suggested, with the evidence of each criterion. Its lines come by the size of their points.
 * @param aucAgainstFirst its area under the curve minus that of the first card
 * @param won by lead, 1 for a lead that was won
 * @param historyOf gives the history of a lead
 */
export function suggestedCard(
  card: Card<ExistingCriterion | FieldCriterion>,
  aucAgainstFirst: number,
  columns: readonly CodedColumn[],
  won: Uint8Array,
  historyOf: (lead: number) => Case | undefined,
): SuggestedCard {
  const lines = card.lines.map(({ feature: { column, levels, source }, points }): SuggestedLine => {
    const atoms = columns[column]?.atoms;
    const meets = (lead: number) => atoms !== undefined && numberAt(levels, byteAt(atoms, lead)) > 0;
    return {
      pinned: 'criterion' in source ? source.criterion.name : null,
      criterion: 'criterion' in source ? null : source,
      points,
      odds: Math.exp(card.slope * points),
      evidence: evidenceOf(meets, won, historyOf),
    };
  });
  lines.sort((one, other) => Math.abs(other.points) - Math.abs(one.points));
  return { aucAgainstFirst, lines, intercept: card.intercept, slope: card.slope };
}

/** The signs that something was filled in after the outcome: first all of it together, then single criteria. */
export function leaksOf({ auc: all }: Quality, lines: readonly SuggestedLine[]): Leak[] {
  const alone = lines.flatMap(({ pinned, criterion, evidence: { aloneAuc } }) =>
    aloneAuc > LEAK_AUC_ALONE ? [{ header: criterion?.field ?? pinned ?? '', auc: aloneAuc }] : [],
  );
  return all > LEAK_AUC ? [{ header: null, auc: all }, ...alone] : alone;
}
