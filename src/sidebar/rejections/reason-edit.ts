import type { Reason } from '../../domain/reason';
import type { Stamp } from '../../domain/stamp';
import { normalize } from '../../domain/text';

/** A reason before anything of it is said. */
export const NEW_REASON: Reason = {
  name: '',
  meaning: '',
  kind: 'other',
  contradicts: '',
  noteNeeded: false,
};

/** In how many leads each reason stands, by its normalized name. */
export function countUses(stamps: readonly Stamp[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const { reason } of stamps) {
    const key = normalize(reason);
    if (key !== '') uses.set(key, (uses.get(key) ?? 0) + 1);
  }
  return uses;
}
