import type { Fates } from '../../domain/leads/outcome';
import { share } from '../../domain/values/share';
import type { Messages } from '../messages/messages';

/** What became of some leads, in counts; with a rate only where there are enough of them for one. */
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

/** Why they were rejected or lost: `予算なし 4、競合 2`; '' for no reasons. */
export function sayReasons(
  { reasons, otherReasons }: Fates,
  { effect: m, wordFindings: { comma } }: Messages,
): string {
  return [
    ...reasons.map(({ reason, count }) => `${reason} ${count}`),
    ...(otherReasons > 0 ? [m.otherReasons(otherReasons)] : []),
  ].join(comma);
}
