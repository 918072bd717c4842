import type { Day } from '../day';

/** An average month. */
const DAYS = 365.25 / 12;
/** A first or last one in a hundred may be a slip of the pen. */
const STRAY = 0.01;
/** Fewer days are not enough to speak of months. */
const FEWEST = 10;

/**
 * Over how many months leads came in, so that counts can be told by month.
 * @param days when each lead came; null where that isn't known
 * @returns null where too few days are known, or all lie within one month
 */
export function monthsOf(days: readonly (Day | null)[]): number | null {
  const known = days.filter((day): day is Day => day !== null).sort((one, other) => one - other);
  if (known.length < FEWEST || known.length < days.length / 2) return null;
  const stray = Math.floor(known.length * STRAY);
  const [first, last] = [known[stray] ?? 0, known[known.length - 1 - stray] ?? 0];
  const months = (last - first + 1) / DAYS;
  return months < 1 ? null : months;
}
