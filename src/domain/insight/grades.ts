import type { GradeScale } from '../definition';

/**
 * Minimums that give each grade as many leads as it is to have, or as close as the scores allow.
 * @param scores of all leads under the new points, in points
 * @param above how many leads each grade and those above it are to have, by the scale's order
 * @returns by the Grade's row; no entry for a grade that takes what is left. Strictly falling.
 */
export function minimumsFor(
  { grades }: GradeScale,
  scores: readonly number[],
  above: readonly number[],
): Map<number, number> {
  const sorted = [...scores].sort((one, other) => other - one);
  const minimums = new Map<number, number>();
  let last = Infinity;
  grades.forEach(({ row, minimum }, at) => {
    if (minimum === null || sorted.length === 0) return;
    const wanted = Math.min(Math.max(above[at] ?? 0, 1), sorted.length);
    const score = sorted[wanted - 1] ?? 0;
    // A tie at the threshold is handed over whole, or not at all: whichever is closer.
    const from = sorted.indexOf(score);
    const to = sorted.lastIndexOf(score) + 1;
    const isCloser = wanted - from < to - wanted && from > 0;
    const found = isCloser ? (sorted[from - 1] ?? score) : score;
    last = Math.min(found, last - 1);
    minimums.set(row, last);
  });
  return minimums;
}
