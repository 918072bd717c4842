import type { Cell } from '../values/cell';
import type { Calendar, Day } from '../values/day';
import { Reading, textOf } from '../values/reading';
import { normalize } from '../values/text';
import { isNoAnswer } from './no-answer';

/** The normalised headings of columns in which a filled cell means that the lead ended so: the day of a contract, why a deal was lost. */
const FILLED: readonly (readonly [end: 'won' | 'lost', heading: RegExp])[] = [
  [
    'won',
    /^(受注|成約|契約|契約締結)(日|日時|年月日)$|^(date )?(closed )?won( date| on| at)?$|^(contract|signed) (date|on)$|^date (signed|won)$/,
  ],
  [
    'lost',
    /^失注(日|日時|年月日)$|^(date )?(closed )?lost( date| on| at| reason)?$|^date lost$|^(deal - )?(closed )?(lost|loss) reason$|^reason for loss$|^失注(理由|要因)$/,
  ],
];

/** What a filled cell below a heading most likely means; null where the heading tells nothing. */
export function likelyFilled(heading: string): 'won' | 'lost' | null {
  const text = normalize(heading.replace(/_/g, ' '));
  return FILLED.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** True for a cell in which something is filled in, other than that nothing is known. */
export function isFilledIn(cell: Cell, calendar: Calendar): boolean {
  const text = textOf(cell, calendar);
  return cell !== false && normalize(text) !== '' && !isNoAnswer(text);
}

/** True for a cell that holds a date after today: what it tells has not come. */
export function isAhead(cell: Cell, calendar: Calendar, today: Day): boolean {
  const { day } = new Reading(cell, calendar);
  return day !== null && day > today;
}
