import { numberAt } from '../insight/columns/numbers';
import { type Expected, fitAnswers } from './answer-fit';

/** A criterion that may be in a department's card. */
export interface Considered extends Expected {
  /** The log odds that a department goes by it, before any answer is known. */
  readonly logOdds: number;
}

/** What the answers say of the criteria. */
export interface Probable {
  /** By criterion, the probability that the department goes by it, 0 to 1. */
  readonly probability: Float64Array;
  /** By criterion, the mean of its coefficient over all cards that were tried, in log odds; 0 in a card without it. */
  readonly worth: Float64Array;
}

/** The best 25 cards of each size are extended. */
const EXTENDED = 25;

/**
 * Weighs cards of up to `most` criteria by how probable they are by the answers, and averages over them: with 30 answers many cards are
 * about as good as the best one, and what most of them have in common is surer than what the best one happens to have.
 * @param hot by judged lead, 1 for hot, 0 for not, and ½ for one that was judged both ways
 */
export function probableCriteria(hot: Float64Array, criteria: readonly Considered[], most: number): Probable {
  const tried = new Map<string, Tried>();
  const trial = (places: readonly number[]): Tried => {
    const own = places.flatMap((place) => criteria[place] ?? []);
    const { evidence, coefficients } = fitAnswers(hot, own);
    return { places, coefficients, weight: own.reduce((sum, { logOdds }) => sum + logOdds, evidence) };
  };
  let best = [trial([])];
  const all = [...best];
  for (let size = 1; size <= most; size++) {
    for (const { places } of best)
      for (let place = 0; place < criteria.length; place++) {
        if (places.includes(place)) continue;
        const longer = [...places, place].sort((one, other) => one - other);
        const key = longer.join();
        if (!tried.has(key)) tried.set(key, trial(longer));
      }
    best = [...tried.values()].sort((one, other) => other.weight - one.weight).slice(0, EXTENDED);
    all.push(...tried.values());
    tried.clear();
  }
  return averaged(all, criteria.length);
}

/** A card that was tried. */
interface Tried {
  /** The places of its criteria, ascending. */
  readonly places: readonly number[];
  /** The intercept, then one for each of them. */
  readonly coefficients: Float64Array;
  /** The log of how probable it is, but for a constant. */
  readonly weight: number;
}

function averaged(tried: readonly Tried[], criteria: number): Probable {
  const [probability, worth] = [new Float64Array(criteria), new Float64Array(criteria)];
  const most = tried.reduce((largest, { weight }) => Math.max(largest, weight), -Infinity);
  const shares = tried.map(({ weight }) => Math.exp(weight - most));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  tried.forEach(({ places, coefficients }, at) => {
    const share = (shares[at] ?? 0) / whole;
    places.forEach((place, own) => {
      probability[place] = numberAt(probability, place) + share;
      worth[place] = numberAt(worth, place) + share * numberAt(coefficients, own + 1);
    });
  });
  return { probability, worth };
}
