/** A place in a source file; lines and columns count from 1. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/** One small change of a source file. */
export interface Mutant {
  /** From the project's folder. */
  readonly file: string;
  readonly start: Place;
  readonly end: Place;
  readonly replacement: string;
}

function offsetOf(source: string, { line, column }: Place): number {
  let offset = 0;
  for (let at = 1; at < line; at++) offset = source.indexOf('\n', offset) + 1;
  return offset + column - 1;
}

/** What stands in the source where the mutant changes it. */
export function originalOf(source: string, { start, end }: Mutant): string {
  return source.slice(offsetOf(source, start), offsetOf(source, end));
}

/** The source with the mutant's change. */
export function changed(source: string, { start, end, replacement }: Mutant): string {
  return source.slice(0, offsetOf(source, start)) + replacement + source.slice(offsetOf(source, end));
}
