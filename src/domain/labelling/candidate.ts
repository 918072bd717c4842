import { numberAt } from '../insight/columns/numbers';
import type { Considered } from './probable-criteria';
import type { TriedCriterion } from './tried-criteria';

/** At most 24 new criteria are weighed beside those of the definition: those that tell most by themselves. */
const MOST_NEW = 24;
/** At least 3 of the judged leads have to meet a criterion, and at least 3 must not. */
const FEWEST_MET = 3;
/** Before any answer is known, a department goes by each criterion of the definition with even odds. */
const OWN_ODDS = 0;
/** It is thought to go by one of the new ones, whichever; and by 3 of them where there is no definition. */
const NEW_EXPECTED = 1;
const NEW_ALONE = 3;
/** A lead is thought to be hotter by this many log odds for each standard deviation of what the definition's criteria sum up to. */
const WORTH_OF_DEVIATION = 1.5;

/** A criterion on the judged leads. */
export interface Candidate extends TriedCriterion, Considered {}

/**
 * The criteria that the judged leads can tell something of. Of two that say the same of all of them the first one stays.
 * @param tried on leads of which the judged ones come first
 * @param hot by judged lead, 1 for hot, 0 for not, and ½ for one that was judged both ways
 */
export function candidatesOf(tried: readonly TriedCriterion[], hot: Float64Array): Candidate[] {
  const seen = new Set<string>();
  const own = tried.flatMap((one): TriedCriterion[] => {
    const levels = one.levels.slice(0, hot.length);
    const met = levels.filter((level) => level > 0).length;
    if (Math.min(met, levels.length - met) < FEWEST_MET) return [];
    const key = levels.join();
    const reverse = levels.map((level) => 1 - level).join();
    if (seen.has(key) || seen.has(reverse)) return [];
    seen.add(key);
    return [{ ...one, levels }];
  });
  const pinned = own.filter(({ criterion }) => criterion === null);
  const fresh = own.filter(({ criterion }) => criterion !== null);
  const worth = worthOfPoint(pinned);
  const expected = pinned.length === 0 ? NEW_ALONE : NEW_EXPECTED;
  const logOdds = Math.log(expected / Math.max(fresh.length - expected, expected));
  const weighed = fresh.map((one) => ({ ...one, worth: 0, logOdds }));
  const alone = new Map(weighed.map((one) => [one, tellingAlone(one, hot)]));
  weighed.sort((one, other) => (alone.get(other) ?? 0) - (alone.get(one) ?? 0));
  return [
    ...pinned.map((one) => ({ ...one, worth: one.points * worth, logOdds: OWN_ODDS })),
    ...weighed.slice(0, MOST_NEW),
  ];
}

/** By how much the shares of hot leads differ between those that meet a criterion and the others, in standard errors. */
function tellingAlone({ levels }: TriedCriterion, hot: Float64Array): number {
  let [met, metHot, all] = [0, 0, 0];
  levels.forEach((level, lead) => {
    met += level;
    metHot += level * numberAt(hot, lead);
    all += numberAt(hot, lead);
  });
  const unmet = levels.length - met;
  return Math.abs(metHot / met - (all - metHot) / unmet) * Math.sqrt((met * unmet) / levels.length);
}

/** How many log odds a point of the definition is thought to be worth. */
function worthOfPoint(pinned: readonly TriedCriterion[]): number {
  const count = pinned[0]?.levels.length ?? 0;
  const sums = Array.from({ length: count }, (_, lead) =>
    pinned.reduce((sum, { points, levels }) => sum + points * numberAt(levels, lead), 0),
  );
  const mean = sums.reduce((sum, one) => sum + one, 0) / count;
  const variance = sums.reduce((sum, one) => sum + (one - mean) ** 2, 0) / count;
  return variance > 0 ? WORTH_OF_DEVIATION / Math.sqrt(variance) : 0;
}
