import { invoke, numeral, quote } from '../notation/formula-text';
import { formula, type Section, type SummaryCell, type Words } from './section';
import { type Conditions, count } from './summary-formula';

/** How many leads were handed over, and what became of them. */
export interface FigureSection extends Section {
  /** The cell that counts all rejected leads. */
  readonly rejected: string;
  /** The cell that counts those rejected without a reason. */
  readonly noReason: string;
}

/** @param days after which a lead without a decision is overdue; null for never */
export function figuresAt(first: number, on: Conditions, days: number | null, word: Words): FigureSection {
  const [handed, accepted, rejected] = [`B${first}`, `B${first + 1}`, `B${first + 2}`];
  const rateOf = (cell: string) =>
    formula(invoke('IF', `${accepted}+${rejected}=0`, quote(''), `${cell}/(${accepted}+${rejected})`));
  const overdueAfter = (limit: number) =>
    formula(
      count(
        on.handed,
        `(${on.range('handedOver')}<TODAY()-${numeral(limit)})`,
        `(1-${on.accepted})`,
        `(1-${on.rejected})`,
      ),
    );
  const upToOverdue: readonly (readonly SummaryCell[])[] = [
    [word('handedOver'), formula(invoke('COUNT', on.range('handedOver')))],
    [word('accepted'), formula(count(on.handed, on.accepted)), rateOf(accepted)],
    [word('rejected'), formula(count(on.handed, on.rejected)), rateOf(rejected)],
    [word('undecided'), formula(`${handed}-${accepted}-${rejected}`)],
    ...(days === null ? [] : [[word('overdue'), overdueAfter(days)]]),
  ];
  const rows: readonly (readonly SummaryCell[])[] = [
    ...upToOverdue,
    [word('noReason'), formula(count(on.handed, on.rejected, on.blank('reason')))],
    [word('won'), formula(count(on.handed, on.won))],
  ];
  return {
    first,
    heading: [word('figure'), word('leads'), word('rate')],
    rows,
    formats: [{ cells: `C${first}:C${first + rows.length - 1}`, format: '0%' }],
    rejected,
    noReason: `B${first + upToOverdue.length}`,
  };
}
