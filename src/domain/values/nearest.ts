import { normalize } from './text';

/** The pairs of neighbouring characters of a text, its ends included. */
function pairs(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const chars = ['^', ...normalize(text), '$'];
  chars.slice(1).forEach((char, at) => {
    const pair = `${chars[at]}${char}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  });
  return counts;
}

/** How alike two texts are, 0 to 1: Dice's coefficient of their character pairs (works without word boundaries). */
function likeness(one: string, other: string): number {
  const [a, b] = [pairs(one), pairs(other)];
  let shared = 0;
  for (const [pair, count] of a) shared += Math.min(count, b.get(pair) ?? 0);
  const total = [...a.values(), ...b.values()].reduce((sum, count) => sum + count, 0);
  return (2 * shared) / total;
}

/** Up to `most` of the candidates that look like the text, the most alike first; [] when none does. */
export function nearest(text: string, candidates: readonly string[], most = 3): string[] {
  const wanted = normalize(text);
  return candidates
    .map((candidate) => {
      const normal = normalize(candidate);
      const within =
        normal.length > 1 && wanted.length > 1 && (normal.includes(wanted) || wanted.includes(normal));
      return { candidate, alike: Math.max(likeness(text, candidate), within ? 0.5 : 0) };
    })
    .filter(({ candidate, alike }) => alike >= 0.3 && candidate !== '')
    .sort((one, other) => other.alike - one.alike)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}
