/** How well predictions agree with outcomes. `won` has 1 for a lead that was won and 0 for one that was lost. */

/**
 * Area under the ROC curve: how often a won lead stands above a lost one, ties counted half (Mann and Whitney's U).
 * 0.5 where there are none of one kind.
 */
export function auc(scores: ArrayLike<number>, won: ArrayLike<number>): number {
  let [wins, losses, above] = [0, 0, 0];
  for (const { won: tiedWins, lost } of tiesOf(scores, won)) {
    // From the highest score down: the wins so far stand above the losses of this tie.
    above += lost * (wins + tiedWins / 2);
    wins += tiedWins;
    losses += lost;
  }
  return wins === 0 || losses === 0 ? 0.5 : above / (wins * losses);
}

/** Average precision: the mean precision at each won lead, a tie taken as a whole. 0 without any. */
export function averagePrecision(scores: ArrayLike<number>, won: ArrayLike<number>): number {
  let [wins, taken, sum] = [0, 0, 0];
  for (const tie of tiesOf(scores, won)) {
    wins += tie.won;
    taken += tie.won + tie.lost;
    sum += tie.won * (wins / taken);
  }
  return wins === 0 ? 0 : sum / wins;
}

/** No prediction counts as surer than this: one false certainty would outweigh all else. */
const SUREST = 1e-6;

/** What a lead predicted with a probability adds to the log loss, in natural units. */
export function lossOf(probability: number, won: number): number {
  const sure = Math.min(Math.max(probability, SUREST), 1 - SUREST);
  return won === 1 ? -Math.log(sure) : -Math.log(1 - sure);
}

export function logLoss(probabilities: ArrayLike<number>, won: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < won.length; at++) sum += lossOf(probabilities[at] ?? 0, won[at] ?? 0);
  return sum / won.length;
}

/** Brier score: the mean squared difference. */
export function brier(probabilities: ArrayLike<number>, won: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < won.length; at++) sum += ((probabilities[at] ?? 0) - (won[at] ?? 0)) ** 2;
  return sum / won.length;
}

const BINS = 10;

/** Expected calibration error: over ten bins of equal width, the mean distance of what was predicted from what came. */
export function calibrationError(probabilities: ArrayLike<number>, won: ArrayLike<number>): number {
  const [predicted, came] = [new Float64Array(BINS), new Float64Array(BINS)];
  for (let at = 0; at < won.length; at++) {
    const probability = probabilities[at] ?? 0;
    const bin = Math.min(Math.floor(probability * BINS), BINS - 1);
    predicted[bin] = (predicted[bin] ?? 0) + probability;
    came[bin] = (came[bin] ?? 0) + (won[at] ?? 0);
  }
  return predicted.reduce((sum, total, bin) => sum + Math.abs(total - (came[bin] ?? 0)), 0) / won.length;
}

/** The leads of equal scores, the highest score first. */
function tiesOf(scores: ArrayLike<number>, won: ArrayLike<number>): { won: number; lost: number }[] {
  const order = Float64Array.from(won, (_, at) => at).sort(
    (one, other) => (scores[other] ?? 0) - (scores[one] ?? 0),
  );
  const ties: { won: number; lost: number }[] = [];
  let last: number | undefined;
  let tie = { won: 0, lost: 0 };
  for (const at of order) {
    const score = scores[at];
    if (score !== last) {
      tie = { won: 0, lost: 0 };
      ties.push(tie);
      last = score;
    }
    if (won[at] === 1) tie.won++;
    else tie.lost++;
  }
  return ties;
}
