import { invoke, quote } from '../notation/formula-text';
import { formula, type Section, type SummaryCell, type Words } from './section';
import { type Conditions, count, countOverdue } from './summary-formula';

/** How many leads were handed over, and what became of them. */
export interface FigureSection extends Section {
  /** The cell that counts all rejected leads. */
  readonly rejected: string;
  /** The cell that counts those rejected without a reason. */
  readonly noReason: string;
}

/** @param overdueBefore the day before which an undecided lead was handed over that is overdue, as a part of a formula; null for never */
export function figuresAt(
  first: number,
  on: Conditions,
  overdueBefore: string | null,
  word: Words,
): FigureSection {
  const [handed, accepted, rejected] = [`B${first}`, `B${first + 1}`, `B${first + 2}`];
  const endedUnanswered = `B${first + (overdueBefore === null ? 4 : 5)}`;
  const rateOf = (cell: string) =>
    formula(invoke('IF', `${accepted}+${rejected}=0`, quote(''), `${cell}/(${accepted}+${rejected})`));
  const upToUnanswered: readonly (readonly SummaryCell[])[] = [
    [word('handedOver'), formula(invoke('COUNT', on.range('handedOver')))],
    [word('accepted'), formula(count(on.handed, on.accepted)), rateOf(accepted)],
    [word('rejected'), formula(count(on.handed, on.rejected)), rateOf(rejected)],
    [word('undecided'), formula(`${handed}-${accepted}-${rejected}-${endedUnanswered}`)],
    ...(overdueBefore === null ? [] : [[word('overdue'), formula(countOverdue(on, overdueBefore))]]),
    [word('endedUnanswered'), formula(count(on.endedUnanswered))],
  ];
  const rows: readonly (readonly SummaryCell[])[] = [
    ...upToUnanswered,
    [word('noReason'), formula(count(on.handed, on.rejected, on.blank('reason')))],
    [word('won'), formula(count(on.handed, on.won))],
  ];
  return {
    first,
    heading: [word('figure'), word('leads'), word('rate')],
    rows,
    formats: [{ cells: `C${first}:C${first + rows.length - 1}`, format: '0%' }],
    rejected,
    noReason: `B${first + upToUnanswered.length}`,
  };
}
