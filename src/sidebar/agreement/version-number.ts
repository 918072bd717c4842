import { versionOf } from '../../domain/definition/version';
import type { Sheet } from '../session/state';

/** The version that the Definition tab gives; 1 for none. */
export function versionInForce({ inForce }: Pick<Sheet, 'inForce'>): number {
  return Math.max(1, versionOf(inForce?.rows ?? []));
}

/** The version as which the draft is proposed: the first to be signed is the one that the sheet began with. */
export function versionToPropose({ inForce, agreement }: Pick<Sheet, 'inForce' | 'agreement'>): number {
  const present = versionInForce({ inForce });
  return agreement.inForce === null ? present : Math.max(present, agreement.inForce.version) + 1;
}
