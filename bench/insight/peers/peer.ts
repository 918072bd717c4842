import { FOLDS, leadsOf, type Quality, qualityOf } from '../../../src/domain/insight/card/cross-validation';
import { stratifiedFolds } from '../../../src/domain/insight/card/folds';
import type { CodedColumn } from '../../../src/domain/insight/columns/coding';

/**
 * Another way to tell the probability of winning from the same binned fields.
 * @param train the leads to learn from, as places in the columns and in `won`
 * @returns the probability of any lead, by its place
 */
export type Peer = (
  columns: readonly CodedColumn[],
  won: ArrayLike<number>,
  train: Int32Array,
) => (lead: number) => number;

/** How good a peer is on leads that it hasn't seen, over the folds that the card is judged on. */
export function judgePeer(
  peer: Peer,
  columns: readonly CodedColumn[],
  won: ArrayLike<number>,
  seed: number,
): Quality {
  const folds = stratifiedFolds(won, FOLDS, seed);
  const probabilities = new Float64Array(won.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const tell = peer(
      columns,
      won,
      leadsOf(folds, (one) => one !== fold),
    );
    for (const lead of leadsOf(folds, (one) => one === fold)) probabilities[lead] = tell(lead);
  }
  return qualityOf(probabilities, won, folds);
}

/** By atom of a column, how many of the leads were won, and lost. */
export function countOutcomes(
  { atoms, counts }: CodedColumn,
  won: ArrayLike<number>,
  train: Int32Array,
): { readonly won: Float64Array; readonly lost: Float64Array } {
  const found = { won: new Float64Array(counts.length), lost: new Float64Array(counts.length) };
  for (const lead of train) {
    const own = won[lead] === 1 ? found.won : found.lost;
    const atom = atoms[lead] ?? 0;
    own[atom] = (own[atom] ?? 0) + 1;
  }
  return found;
}
