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
 * meaning: no lead, or both say the same of every lead.
 */
export function kappaOf({ hotHot, hotNot, notHot, notNot }: Table): number | null {
  const count = hotHot + hotNot + notHot + notNot;
  const [first, second] = [hotHot + hotNot, hotHot + notHot];
  const byChance = first * second + (count - first) * (count - second);
  if (byChance === count * count) return null;
  return ((hotHot + notNot) * count - byChance) / (count * count - byChance);
}

/** κ with its interval; null where κ has no meaning. */
export function kappaWithin(table: Table): Kappa | null {
  const kappa = kappaOf(table);
  return kappa === null ? null : { kappa, low: -1, high: 1 };
}
