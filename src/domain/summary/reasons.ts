import { invoke, quote, tabName } from '../notation/formula-text';
import { MAX_REASONS } from '../rejections/reason';
import type { FigureSection } from './figures';
import { formula, type Section, type SummaryCell, type Words } from './section';
import { type Conditions, count, type ReasonsSource } from './summary-formula';

/** The shares of the 20 most frequent reasons are shown. */
const SHOWN_REASONS = 20;
/** The columns J and K help the table: they count every reason, unsorted. */
export const HELP_COLUMNS = [10, 11] as const;

/** Why leads were rejected, the most frequent reason first. */
export function reasonsAt(
  first: number,
  on: Conditions,
  { rejected, noReason }: FigureSection,
  source: ReasonsSource,
  word: Words,
): Section {
  const tab = tabName(source.tab);
  // Beside the table: each reason of the Reasons tab, those without one, and those of none that is known.
  const height = MAX_REASONS + 2;
  const last = first + height - 1;
  // Sorted before they are filtered: nothing found is #N/A then, and not what SORT makes of it.
  const found = invoke(
    'FILTER',
    invoke('SORT', `J${first}:K${last}`, '2', 'FALSE'),
    `${invoke('SORT', `K${first}:K${last}`, '1', 'FALSE')}>0`,
  );
  const sorted = formula(invoke('IFNA', found, quote('')));
  const sharesIn = (row: number): readonly SummaryCell[] => {
    const ifCounted = (share: string) => formula(invoke('IF', `B${row}=""`, quote(''), share));
    return [ifCounted(`B${row}/${rejected}`), ifCounted(`SUM(B$${first}:B${row})/${rejected}`)];
  };
  const helpIn = (row: number, at: number): readonly SummaryCell[] => {
    if (at === MAX_REASONS) return [word('none'), formula(noReason)];
    if (at > MAX_REASONS) return [word('others'), formula(`${rejected}-SUM(K${first}:K${last - 1})`)];
    // By its place in the column: a reference to the cell would be an error once that row is deleted. The tab may have fewer rows.
    const column = `${tab}!${source.reason}:${source.reason}`;
    const reason = invoke('IFERROR', invoke('INDEX', column, `${at + 2}`), quote(''));
    const counted = count(on.handed, on.rejected, `(${on.range('reason')}=J${row})`);
    return [
      formula(invoke('IF', `${reason}=""`, quote(''), reason)),
      formula(invoke('IF', `J${row}=""`, '0', counted)),
    ];
  };
  return {
    first,
    heading: [word('reason'), word('leads'), word('share'), word('cumulative')],
    rows: Array.from({ length: height }, (_, at) => {
      const row = first + at;
      const shares = at < SHOWN_REASONS ? sharesIn(row) : ['', ''];
      return [at === 0 ? sorted : '', '', ...shares, '', '', '', '', '', ...helpIn(row, at)];
    }),
    formats: [{ cells: `C${first}:D${first + SHOWN_REASONS - 1}`, format: '0%' }],
  };
}
