import type { Meaning } from './meaning';
import type { TermMatch } from './term-finder';

/** A circle of terms: each one's meaning uses the next, and the last one's the first. */
export interface Circle {
  /** The places of the terms in the list of terms. */
  readonly terms: readonly number[];
  /** The meaning of the first term, and where it uses the second. */
  readonly meaning: Meaning;
  readonly use: TermMatch;
}

/**
 * The shortest way from a term back to itself, found breadth first; null if there is none.
 * @param uses the terms that each term's meaning uses
 */
function wayBack(from: number, uses: ReadonlyMap<number, readonly number[]>): number[] | null {
  const cameFrom = new Map<number, number>();
  const queue = [from];
  for (const at of queue) {
    for (const next of uses.get(at) ?? []) {
      if (next === from) {
        const way = [at];
        for (let step = at; step !== from; ) {
          step = cameFrom.get(step) ?? from;
          way.unshift(step);
        }
        return way;
      }
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, at);
      queue.push(next);
    }
  }
  return null;
}

/**
 * Finds the circles among meanings, each once and from its first term on. Every term that is in a circle is in at least one of those
 * found. A circle goes through agreed meanings and those of one department; the two departments' meanings are not mixed.
 */
export function findCircles(meanings: readonly Meaning[]): Circle[] {
  const circles = new Map<string, Circle>();
  for (const other of ['salesMeans', 'marketingMeans']) {
    const read = meanings.filter(({ column }) => column !== other);
    const uses = new Map(read.map(({ at, uses: used }) => [at, used.map(({ term }) => term)]));
    const covered = new Set<number>();
    for (const meaning of read) {
      const way = covered.has(meaning.at) ? null : wayBack(meaning.at, uses);
      if (way === null) continue;
      for (const term of way) covered.add(term);
      const first = way.indexOf(Math.min(...way));
      const terms = [...way.slice(first), ...way.slice(0, first)];
      const start = read.find(({ at }) => at === terms[0]);
      const use = start?.uses.find(({ term }) => term === (terms[1] ?? terms[0]));
      const key = terms.join();
      if (start !== undefined && use !== undefined && !circles.has(key))
        circles.set(key, { terms, meaning: start, use });
    }
  }
  return [...circles.values()];
}
