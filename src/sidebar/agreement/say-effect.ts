import { clausesOf } from '../../domain/definition/definition';
import { PARTS } from '../../domain/definition/keyword';
import { sayClause } from '../../domain/definition/plain-words';
import type { CountedCause } from '../../domain/effect/moved-leads';
import type { Fates } from '../../domain/leads/outcome';
import { toPoints } from '../../domain/values/hundredths';
import type { Language } from '../../domain/values/language';
import { share } from '../../domain/values/share';
import { normalize } from '../../domain/values/text';
import type { Messages } from '../messages/messages';
import type { Sidebar } from '../session/sidebar-context';

/** Tells what became of some leads, in counts. A rate is told only where there are enough leads for one. */
export function sayFates(fates: Fates, { effect: m, common, wordFindings: { comma } }: Messages): string {
  const { accepted, rejected, won, lost, undecided } = fates;
  const rate = (part: number, whole: number) => {
    const of = share(part, whole);
    return of === null ? '' : m.rate(`${Math.round(100 * of)}%`, whole);
  };
  const decided = accepted + rejected;
  const ended = won + lost;
  const counted = (word: string, count: number) => `${word} ${common.amount(count)}`;
  return [
    ...(decided > 0
      ? [counted(m.accepted, accepted) + rate(accepted, decided), counted(m.rejected, rejected)]
      : []),
    ...(ended > 0 ? [counted(m.won, won) + rate(won, ended), counted(m.lost, lost)] : []),
    counted(m.undecided, undecided),
  ].join(comma);
}

/** Tells why leads were rejected or lost: `予算なし 4、競合 2`. '' for no reasons. */
export function sayReasons(
  { reasons, otherReasons }: Fates,
  { effect: m, wordFindings: { comma } }: Messages,
): string {
  return [
    ...reasons.map(({ reason, count }) => `${reason} ${count}`),
    ...(otherReasons > 0 ? [m.otherReasons(otherReasons)] : []),
  ].join(comma);
}

/** Names the part that moved a lead. A criterion is told by its name alone, another part with its kind. */
export function nameMover({ kind, name }: CountedCause, messages: Messages, language: Language): string {
  if (kind === 'other') return messages.effect.otherMovers;
  return kind === 'criterion' ? name : `${PARTS[kind][language]} ${name}`.trim();
}

/** Tells the part's points, limit or minimum in both definitions: `20 → 30`. '' for a part that has none. */
export function sayMoverAmounts({ from, to }: CountedCause, { common, thresholds }: Messages): string {
  if (from === to) return '';
  const say = (amount: number | null | undefined) =>
    amount === undefined ? common.none : amount === null ? thresholds.rest : String(toPoints(amount));
  return `${say(from)} → ${say(to)}`;
}

/** The kinds of part that a condition is named by. */
const CLAUSES: ReadonlySet<CountedCause['kind']> = new Set(['criterion', 'required', 'knockOut']);

/** Tells the condition of the part that moved a lead, by the draft, or else by the version in force. '' for a part that has none. */
export function sayMover(
  { kind, name }: CountedCause,
  { draft, inForce, language }: Pick<Sidebar, 'draft' | 'inForce' | 'language'>,
): string {
  if (!CLAUSES.has(kind)) return '';
  const wanted = normalize(name);
  const clauses = [draft, inForce].flatMap(({ definition }) =>
    definition === null ? [] : clausesOf(definition),
  );
  const clause = clauses.find((one) => normalize(one.name) === wanted);
  return clause === undefined ? '' : sayClause(clause, language);
}
