import { PARTS } from '../../domain/definition/keyword';
import type { CountedMover } from '../../domain/effect/moved-side';
import { toPoints } from '../../domain/values/hundredths';
import type { Language } from '../../domain/values/language';
import type { Messages } from '../messages/messages';

/** The part that moved a lead: a criterion by its name alone, others with what they are. */
export function nameMover({ kind, name }: CountedMover, messages: Messages, language: Language): string {
  if (kind === 'other') return messages.effect.otherMovers;
  return kind === 'criterion' ? name : `${PARTS[kind][language]} ${name}`.trim();
}

/** Its points, limit or minimum in both definitions: `20 → 30`; '' for a part that has none. */
export function sayMoverAmounts({ from, to }: CountedMover, { common, thresholds }: Messages): string {
  if (from === to) return '';
  const say = (amount: number | null | undefined) =>
    amount === undefined ? common.none : amount === null ? thresholds.rest : String(toPoints(amount));
  return `${say(from)} → ${say(to)}`;
}
