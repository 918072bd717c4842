import { invoke, quote, tabName } from '../notation/formula-text';
import { formula, type Section, type Words } from './section';
import { type Conditions, count } from './summary-formula';

/** Twelve months are shown, the present one last. */
export const SHOWN_MONTHS = 12;

/**
 * What was handed over and decided in each month, with the versions put in force.
 * @param wanted how many leads a month are to be handed over; null without such a Target
 */
export function monthsAt(
  first: number,
  on: Conditions,
  historyTab: string,
  wanted: number | null,
  word: Words,
): Section {
  const history = tabName(historyTab);
  const [before, between, after] = [word('versionBefore'), word('versionsBetween'), word('versionAfter')];
  const last = first + SHOWN_MONTHS - 1;
  return {
    first,
    heading: [
      word('month'),
      word('handedOver'),
      word('accepted'),
      word('rejected'),
      word('rejectionRate'),
      word('wanted'),
      word('versions'),
    ],
    rows: Array.from({ length: SHOWN_MONTHS }, (_, at) => {
      const row = first + at;
      const [from, to] = [`$A${row}`, invoke('EDATE', `$A${row}`, '1')];
      const versions = invoke(
        'FILTER',
        `${history}!A2:A`,
        `${history}!B2:B>=${monthOf(`A${row}`)}`,
        `${history}!B2:B<${monthOf(invoke('EDATE', `A${row}`, '1'))}`,
      );
      const joined = invoke('TEXTJOIN', quote(between), 'TRUE', invoke('UNIQUE', versions));
      const decided = on.within('decidedOn', from, to);
      return [
        formula(
          at === 0
            ? invoke('EDATE', 'TODAY()-DAY(TODAY())+1', `-${SHOWN_MONTHS - 1}`)
            : invoke('EDATE', `A${row - 1}`, '1'),
        ),
        formula(count(on.within('handedOver', from, to))),
        formula(count(on.handed, on.accepted, decided)),
        formula(count(on.handed, on.rejected, decided)),
        formula(invoke('IF', `C${row}+D${row}=0`, quote(''), `D${row}/(C${row}+D${row})`)),
        wanted ?? '',
        formula(
          invoke('IFNA', `${quote(before)}&${joined}${after === '' ? '' : `&${quote(after)}`}`, quote('')),
        ),
      ];
    }),
    formats: [
      { cells: `A${first}:A${last}`, format: 'yyyy-mm' },
      { cells: `E${first}:E${last}`, format: '0%' },
    ],
  };
}

/** The month of a date, as the History tab's dates begin. */
function monthOf(cell: string): string {
  return invoke('TEXT', cell, quote('yyyy-mm'));
}
