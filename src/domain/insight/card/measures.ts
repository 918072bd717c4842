import { addTo, numberAt } from '../columns/numbers';

/** These figures say how well predictions agree with outcomes. `won` has, by lead, 1 for won and 0 for lost. */

/**
 * The area under the ROC curve: how often a won lead has a higher score than a lost one. Ties count half (Mann and Whitney's U).
 * @returns 0 to 1; 0.5 where all leads have the same outcome
 */
export function auc(scores: ArrayLike<number>, won: ArrayLike<number>): number {
  let [wins, losses, above] = [0, 0, 0];
  for (const { won: tiedWins, lost } of tiesOf(scores, won)) {
    // The ties come from the highest score down: the wins so far stand above the losses of this tie.
    above += lost * (wins + tiedWins / 2);
    wins += tiedWins;
    losses += lost;
  }
  return wins === 0 || losses === 0 ? 0.5 : above / (wins * losses);
}

/** The average precision: the mean of the precision at each won lead, where ties are taken as a whole; 0 without any won lead. */
export function averagePrecision(scores: ArrayLike<number>, won: ArrayLike<number>): number {
  let [wins, taken, sum] = [0, 0, 0];
  for (const tie of tiesOf(scores, won)) {
    wins += tie.won;
    taken += tie.won + tie.lost;
    sum += tie.won * (wins / taken);
  }
  return wins === 0 ? 0 : sum / wins;
}

/** No probability counts as closer to 0 or 1 than this: one false certainty would outweigh all other leads. */
const LEAST_DOUBT = 1e-6;

/** What one lead adds to the log loss, in natural units, where it was predicted to be won with a probability. */
export function lossOf(probability: number, won: number): number {
  const sure = Math.min(Math.max(probability, LEAST_DOUBT), 1 - LEAST_DOUBT);
  return won === 1 ? -Math.log(sure) : -Math.log(1 - sure);
}

/** The mean log loss, in natural units. */
export function logLoss(probabilities: ArrayLike<number>, won: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < won.length; at++) sum += lossOf(probabilities[at] ?? 0, won[at] ?? 0);
  return sum / won.length;
}

/** The Brier score: the mean squared difference between probability and outcome. */
export function brier(probabilities: ArrayLike<number>, won: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < won.length; at++) sum += ((probabilities[at] ?? 0) - (won[at] ?? 0)) ** 2;
  return sum / won.length;
}

/** The probabilities are parted into 10 bins of equal width. */
const BINS = 10;

/** The expected calibration error: the mean difference, over bins of probabilities, between predicted wins and wins. */
export function calibrationError(probabilities: ArrayLike<number>, won: ArrayLike<number>): number {
  const [predicted, wins] = [new Float64Array(BINS), new Float64Array(BINS)];
  for (let at = 0; at < won.length; at++) {
    const probability = probabilities[at] ?? 0;
    const bin = Math.min(Math.floor(probability * BINS), BINS - 1);
    addTo(predicted, bin, probability);
    addTo(wins, bin, won[at] ?? 0);
  }
  return predicted.reduce((sum, total, bin) => sum + Math.abs(total - numberAt(wins, bin)), 0) / won.length;
}

/** How many leads of each score were won and lost, the highest score first. */
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
