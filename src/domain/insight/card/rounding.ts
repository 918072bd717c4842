import { numberAt } from '../columns/numbers';
import { fitLogistic, type Patterns } from './logistic';

/** Whole points for some features, and what a sum of them says of the odds. */
export interface Points {
  /** By feature. */
  readonly points: readonly number[];
  /** The log odds of winning at a sum of 0, and what each point adds to them. */
  readonly intercept: number;
  readonly slope: number;
  /** The negative log likelihood of the sums, in natural units. */
  readonly loss: number;
}

/** The coefficients are rounded with 20 multipliers, from small points to the largest allowed. */
const MULTIPLIERS = 20;
/** The 4 best roundings are improved point by point. */
const REFINED = 4;
/** Smaller points are preferred while they lose at most this much of the log likelihood. */
const INDIFFERENT = 0.2;
/** The penalty of the ridge on the slope, which keeps it finite where the sums tell the outcomes apart without fault. */
const SLOPE_RIDGE = 1e-3;

/**
 * Rounds a regression's coefficients to whole points. First they are rounded with several multipliers; then single points of the best
 * roundings are changed by one, as long as the loss of the sums falls. Each time the outcomes are fitted to the sums anew.
 * @param coefficients the intercept, then one for each feature
 * @param largest no point is further from 0 than this
 */
export function roundPoints(patterns: Patterns, coefficients: Float64Array, largest: number): Points {
  const weights = coefficients.slice(1);
  const top = weights.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
  const none = new Array<number>(weights.length).fill(0);
  if (top === 0) return calibrated(patterns, none);
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
  const refined = order.slice(0, REFINED).map((start) => improved(start, evaluate, largest));
  // People argue more easily about small points than about large ones: so the smallest of those that are as good as any are taken.
  const all = [...refined, ...starts];
  const least = Math.min(...all.map(({ loss }) => loss));
  const size = ({ points }: Points) => Math.max(...points.map(Math.abs));
  const good = all.filter(({ loss }) => loss <= least + INDIFFERENT);
  good.sort((one, other) => size(one) - size(other) || one.loss - other.loss);
  return good[0] ?? calibrated(patterns, none);
}

/** The points after changes of single points by one, made as long as each lowers the loss. */
function improved(start: Points, evaluate: (points: readonly number[]) => Points, largest: number): Points {
  let now = start;
  for (let isBetter = true; isBetter; ) {
    isBetter = false;
    for (let at = 0; at < now.points.length; at++) {
      for (const step of [-1, 1]) {
        const moved = (now.points[at] ?? 0) + step;
        if (Math.abs(moved) > largest) continue;
        const next = evaluate(now.points.map((one, place) => (place === at ? moved : one)));
        if (next.loss < now.loss - 1e-9) {
          now = next;
          isBetter = true;
        }
      }
    }
  }
  return now;
}

/** The points with a regression of the outcomes on their sum. Points that are missing count as 0. */
export function calibrated(patterns: Patterns, points: readonly number[]): Points {
  const { coefficients, loss } = fitLogistic(sumsOf(patterns, points), SLOPE_RIDGE);
  return { points, intercept: coefficients[0] ?? 0, slope: coefficients[1] ?? 0, loss };
}

/** The leads by the sum of their points: those of one sum are one pattern, and the sum is its only level. */
export function sumsOf(patterns: Patterns, points: readonly number[]): Patterns {
  const sums = new Map<number, { leads: number; won: number }>();
  for (let pattern = 0; pattern < patterns.count; pattern++) {
    const own = pattern * patterns.width;
    let sum = 0;
    for (let at = 0; at < patterns.width; at++)
      sum += numberAt(patterns.levels, own + at) * (points[at] ?? 0);
    const known = sums.get(sum) ?? { leads: 0, won: 0 };
    known.leads += numberAt(patterns.leads, pattern);
    known.won += numberAt(patterns.won, pattern);
    sums.set(sum, known);
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
