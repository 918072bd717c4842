/** One line of a table: a ratio, what it should be, and the times behind it. */
export interface Line {
  readonly what: string;
  readonly ratio: number;
  readonly wanted: { readonly atMost: number } | { readonly atLeast: number } | null;
  /** Milliseconds, or how they came about. */
  readonly times: string;
}

export function milliseconds(time: number): string {
  return `${time < 10 ? time.toFixed(1) : thousands(Math.round(time))} ms`;
}

export function thousands(count: number): string {
  return count.toLocaleString('en-US');
}

/** Prints a Markdown table, which `docs/benchmarks.md` takes over. */
export function print(title: string, lines: readonly Line[]): void {
  console.log(`\n${title}\n\n| Compared | Ratio | Target | | Medians |\n|---|---|---|---|---|`);
  for (const { what, ratio, wanted, times } of lines) {
    console.log(
      `| ${what} | ${ratio.toFixed(2)} | ${targetOf(wanted)} | ${verdict(ratio, wanted)} | ${times} |`,
    );
  }
}

function targetOf(wanted: Line['wanted']): string {
  if (wanted === null) return '';
  return 'atMost' in wanted ? `at most ${wanted.atMost}` : `at least ${wanted.atLeast}`;
}

function verdict(ratio: number, wanted: Line['wanted']): string {
  if (wanted === null) return '';
  const met = 'atMost' in wanted ? ratio <= wanted.atMost : ratio >= wanted.atLeast;
  return met ? 'met' : 'missed';
}
