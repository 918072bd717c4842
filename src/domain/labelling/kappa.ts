import { Chance } from '../values/chance';

/** How many leads two judges said what of: `hotNot` are those that the first one finds hot and the second one doesn't. */
export interface Table {
  readonly hotHot: number;
  readonly hotNot: number;
  readonly notHot: number;
  readonly notNot: number;
}

/** Cohen's κ with the interval in which it lies with 95 % confidence: −1 to 1 each. */
export interface Kappa {
  readonly kappa: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Cohen's κ: by how much two judges agree beyond chance, 0 for as much as chance alone would give, 1 for always. Null where it has no
 * meaning: no lead, or both say the same one thing of every lead.
 */
export function kappaOf({ hotHot, hotNot, notHot, notNot }: Table): number | null {
  const count = hotHot + hotNot + notHot + notNot;
  const [first, second] = [hotHot + hotNot, hotHot + notHot];
  const byChance = first * second + (count - first) * (count - second);
  if (byChance === count * count) return null;
  return ((hotHot + notNot) * count - byChance) / (count * count - byChance);
}

/** So many tables are drawn from what the answers leave possible; the same ones for the same table. */
const DRAWS = 4000;
const SEED = 20_261;
/**
 * This share of the drawn κ is left out at either end. It is less than a fortieth: on tables of 20 to 30 leads the interval of a fortieth
 * holds the truth in 94.6 % of cases, and this one in 95.5 %.
 */
const LEFT_OUT = 0.02;

/**
 * κ with its interval; null where κ has no meaning. The interval is Bayesian, by Jeffreys' prior of half a lead in each cell of the table:
 * the usual ones by a standard error, or by drawing from the answers themselves, are far too short on 30 leads that agree well.
 */
export function kappaWithin(table: Table): Kappa | null {
  const kappa = kappaOf(table);
  if (kappa === null) return null;
  const chance = new Chance(SEED);
  const drawn: number[] = [];
  for (let draw = 0; draw < DRAWS; draw++) {
    const one = kappaOf({
      hotHot: drawWeight(table.hotHot, chance),
      hotNot: drawWeight(table.hotNot, chance),
      notHot: drawWeight(table.notHot, chance),
      notNot: drawWeight(table.notNot, chance),
    });
    if (one !== null) drawn.push(one);
  }
  drawn.sort((one, other) => one - other);
  const at = (share: number) => drawn[Math.floor(share * (drawn.length - 1))] ?? kappa;
  // Where the departments never differed, always agreeing is possible as well; and so at the other end.
  return { kappa, low: Math.min(at(LEFT_OUT), kappa), high: Math.max(at(1 - LEFT_OUT), kappa) };
}

/** Draws from a gamma distribution of shape `count` + ½ and scale 1: the weight of a cell with so many leads. */
function drawWeight(count: number, chance: Chance): number {
  // The sum of `count` exponentials, and half the square of a normal draw.
  const cosine = Math.cos(2 * Math.PI * chance.next());
  let weight = exponential(chance) * cosine * cosine;
  for (let lead = 0; lead < count; lead++) weight += exponential(chance);
  return weight;
}

const exponential = (chance: Chance) => -Math.log(1 - chance.next());
