/** On fewer leads than this no rate is told. */
const FEWEST = 8;

/** The part of the whole, 0 to 1; null where the whole is too small for a rate to mean anything. */
export function share(part: number, whole: number): number | null {
  return whole < FEWEST ? null : part / whole;
}
