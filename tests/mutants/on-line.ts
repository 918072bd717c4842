/** A mutant that behaves as the source does, so that no test can kill it: judged by reading. */
export interface Equivalent {
  readonly file: string;
  /** The text of the line on which it begins. */
  readonly text: string;
  /** On one line, as the report writes it. */
  readonly original: string;
  readonly replacement: string;
  readonly reason: string;
}

/** What a table of equivalents says of mutants of one line. */
export function onLine(
  file: string,
  text: string,
  reason: string,
  mutants: readonly (readonly [original: string, replacement: string])[],
): Equivalent[] {
  return mutants.map(([original, replacement]) => ({ file, text, original, replacement, reason }));
}
