import type { PastVersion } from '../../rpc/contract';

/** What a version is compared with: another one by its number, the Definition tab, or the draft as it is edited here. */
export type ComparedWith = number | 'inForce' | 'draft';

/** All that there is to compare, the latest first. */
export function sidesOf(versions: readonly Pick<PastVersion, 'version'>[]): readonly ComparedWith[] {
  return ['draft', 'inForce', ...versions.map(({ version }) => version)];
}

/** The two with the earlier one first: what differs is told as a change from it to the later one. */
export function inOrder(
  one: ComparedWith,
  other: ComparedWith,
  latestFirst: readonly ComparedWith[],
): readonly [ComparedWith, ComparedWith] {
  return latestFirst.indexOf(one) < latestFirst.indexOf(other) ? [other, one] : [one, other];
}
