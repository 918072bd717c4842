/** A share of fewer than 8 leads says nothing, and isn't given. */
export const FEWEST_LEADS_FOR_SHARE = 8;

/** The part of the whole, 0 to 1; null where the whole has too few leads. */
export function share(part: number, whole: number): number | null {
  return whole < FEWEST_LEADS_FOR_SHARE ? null : part / whole;
}
