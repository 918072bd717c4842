import { numberAt } from '../insight/columns/numbers';

/** A criterion by lead, and how far its coefficient may lie from 0: a variance. */
interface DesignFeature {
  readonly levels: Float64Array;
  readonly variance: number;
}

/** Leads that are chosen one after the other so that their answers tell most about all coefficients of a regression (Bayesian D-optimality). */
export class Design {
  private readonly size: number;
  /** What is still unknown of the coefficients: their covariance, size × size numbers by rows. The first one is the intercept. */
  private readonly covariance: Float64Array;

  constructor(private readonly features: readonly DesignFeature[]) {
    this.size = features.length + 1;
    this.covariance = new Float64Array(this.size * this.size);
    for (let at = 0; at < this.size; at++)
      this.covariance[at * this.size + at] = at === 0 ? 1 : (features[at - 1]?.variance ?? 0);
  }

  /** How uncertain the log odds of a lead still are: its variance. An answer to it takes this away, as far as it tells anything. */
  gainOf(lead: number): number {
    const own = this.rowOf(lead);
    return dot(own, this.spread(own));
  }

  /** Takes the lead into the design. @param weight how much its answer is thought to tell, 0 to 1 */
  add(lead: number, weight: number): void {
    const own = this.rowOf(lead);
    const spread = this.spread(own);
    const share = weight / (1 + weight * dot(own, spread));
    const { size, covariance } = this;
    for (let row = 0; row < size; row++)
      for (let column = 0; column < size; column++)
        covariance[row * size + column] =
          numberAt(covariance, row * size + column) -
          share * numberAt(spread, row) * numberAt(spread, column);
  }

  /** The levels of a lead about their middle, so that meeting a criterion tells as much as not meeting it. */
  private rowOf(lead: number): Float64Array {
    return Float64Array.from([1, ...this.features.map(({ levels }) => numberAt(levels, lead) - 0.5)]);
  }

  private spread(own: Float64Array): Float64Array {
    const { size, covariance } = this;
    return own.map((_, row) => dot(own, covariance.subarray(row * size, (row + 1) * size)));
  }
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += numberAt(one, at) * numberAt(other, at);
  return sum;
}
