/** A candidate must hold of so many leads, and fail as many. */
export function supportOf(leads: number): number {
  return Math.ceil(leads < 2000 ? Math.max(8, 0.04 * leads) : Math.max(80, 0.004 * leads));
}

/** The sum over some atoms. */
export const sumOver = (sums: Float64Array, atoms: readonly number[]) =>
  atoms.reduce((sum, atom) => sum + (sums[atom] ?? 0), 0);
