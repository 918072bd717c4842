/** A wrong reading of the page: one place of the oracle, written otherwise. */
export interface Mutant {
  /** A file of the oracle. */
  readonly file: string;
  /** What the wrong reading says. */
  readonly reading: string;
  /** What stands in the file once … */
  readonly from: string;
  /** … and what the wrong reading has instead. */
  readonly to: string;
}

export function mutantsOf(
  file: string,
  readings: readonly (readonly [reading: string, from: string, to: string])[],
): Mutant[] {
  return readings.map(([reading, from, to]) => ({ file, reading, from, to }));
}
