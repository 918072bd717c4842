import { fitLogistic, type Patterns } from './logistic';

/** Whole points for some features, and what a sum of them means. */
export interface Points {
  readonly points: readonly number[];
  /** The log odds of winning at a sum of 0, and what each point adds to them. */
  readonly intercept: number;
  readonly slope: number;
  /** Negative log likelihood of the sums. */
  readonly loss: number;
}

const MULTIPLIERS = 20;
/** From how many of the multipliers it is looked for better points nearby. */
const REFINED = 4;
/** Points that are less fine are taken when they lose no more than this much of the log likelihood. */
const INDIFFERENT = 0.2;

/**
 * Rounds a regression's coefficients to whole points: by several multipliers, then point by point while the log loss of the
 * sums, calibrated anew, gets less.
 * @param largest no point is further from 0 than this
 */
export function roundPoints(patterns: Patterns, coefficients: Float64Array, largest: number): Points {
  const weights = coefficients.slice(1);
  const top = weights.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
  if (top === 0)
    return calibrated(
      patterns,
      Array.from(weights, () => 0),
    );
  const tried = new Map<string, Points>();
  const evaluate = (points: readonly number[]) => {
    const key = points.join();
    const known = tried.get(key) ?? calibrated(patterns, points);
    tried.set(key, known);
    return known;
  };
  const starts = Array.from({ length: MULTIPLIERS }, (_, at) => {
    const scale = ((at + 1) / MULTIPLIERS) * (largest + 0.49);
    return evaluate(Array.from(weights, (one) => Math.round((one / top) * scale)));
  });
  const order = [...new Set(starts)].sort((one, other) => one.loss - other.loss);
  const refined = order.slice(0, REFINED).map((start) => descend(start, evaluate, largest));
  // Small numbers are argued about more easily than large ones: the coarsest that is as good as any.
  const all = [...refined, ...starts];
  const least = Math.min(...all.map(({ loss }) => loss));
  const size = ({ points }: Points) => Math.max(...points.map(Math.abs));
  const good = all.filter(({ loss }) => loss <= least + INDIFFERENT);
  good.sort((one, other) => size(one) - size(other) || one.loss - other.loss);
  return (
    good[0] ??
    calibrated(
      patterns,
      Array.from(weights, () => 0),
    )
  );
}

function descend(start: Points, evaluate: (points: readonly number[]) => Points, largest: number): Points {
  let now = start;
  for (let improved = true; improved; ) {
    improved = false;
    for (let at = 0; at < now.points.length; at++) {
      for (const step of [-1, 1]) {
        const moved = (now.points[at] ?? 0) + step;
        if (Math.abs(moved) > largest) continue;
        const next = evaluate(now.points.map((one, place) => (place === at ? moved : one)));
        if (next.loss < now.loss - 1e-9) {
          now = next;
          improved = true;
        }
      }
    }
  }
  return now;
}

/** The points with the regression of the outcomes on their sum. */
export function calibrated(patterns: Patterns, points: readonly number[]): Points {
  const { coefficients, loss } = fitLogistic(sumsOf(patterns, points), 1e-3);
  return { points, intercept: coefficients[0] ?? 0, slope: coefficients[1] ?? 0, loss };
}

/** The leads of equal sums as one pattern, whose only level is the sum. */
export function sumsOf(patterns: Patterns, points: readonly number[]): Patterns {
  const sums = new Map<number, { leads: number; won: number }>();
  for (let pattern = 0; pattern < patterns.count; pattern++) {
    let sum = 0;
    for (let at = 0; at < patterns.width; at++)
      sum += (patterns.levels[pattern * patterns.width + at] ?? 0) * (points[at] ?? 0);
    const found = sums.get(sum) ?? { leads: 0, won: 0 };
    found.leads += patterns.leads[pattern] ?? 0;
    found.won += patterns.won[pattern] ?? 0;
    sums.set(sum, found);
  }
  const counts = [...sums.values()];
  return {
    count: sums.size,
    width: 1,
    levels: Float64Array.from(sums.keys()),
    leads: Float64Array.from(counts, ({ leads }) => leads),
    won: Float64Array.from(counts, ({ won }) => won),
  };
}
