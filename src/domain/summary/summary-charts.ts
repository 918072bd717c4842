import { invoke, quote, tabName } from '../notation/formula-text';
import type { SheetChart } from '../notation/sheet-chart';
import type { Language } from '../values/language';
import { SUMMARY_WORDS } from './summary-words';

export interface SummaryCharts {
  /** Rows that only charts show, for the tab of the data from its column J on. */
  readonly rows: readonly (readonly string[])[];
  readonly charts: readonly SheetChart[];
}

/** Right of what the pivot tables count. */
const LABELS = 'J';
const MARKS = 'L';
/** So many reasons, the most frequent first. */
const REASONS = 12;
const COLORS = { handed: '#1a73e8', rejected: '#d93025', mark: '#dadce0', target: '#f29900' };

/**
 * The charts of the Summary's table: why leads are rejected, the most frequent first; the rejection rate by month, with the
 * versions put in force; what was handed over by month, against the target.
 * @param at the 1-based rows of the headings above the months and the reasons
 * @param tab the Summary's name
 */
export function summaryCharts(
  at: {
    readonly months: { readonly heading: number; readonly count: number; readonly target: boolean };
    readonly reasons: number;
  },
  tab: string,
  language: Language,
): SummaryCharts {
  const side = language === 'ja' ? 1 : 0;
  const { heading, count, target } = at.months;
  const block = (from: string, to: string, first: number, length: number) =>
    `${from}${first}:${to}${first + length}`;
  const cell = (column: string, row: number) => `${tabName(tab)}!${column}${row}`;
  const ifVersions = (row: number, then: string) => invoke('IF', `${cell('G', row)}=""`, quote(''), then);
  const months = Array.from({ length: count }, (_, month) => heading + 1 + month);
  return {
    rows: [
      [SUMMARY_WORDS.month[side], SUMMARY_WORDS.rejectionRate[side], SUMMARY_WORDS.versions[side]],
      ...months.map((row) => [
        `=${invoke('TEXT', cell('A', row), quote('yyyy-mm'))}&${ifVersions(row, `" "&${cell('G', row)}`)}`,
        `=${cell('E', row)}`,
        `=${ifVersions(row, '1')}`,
      ]),
    ],
    charts: [
      {
        title: SUMMARY_WORDS.paretoChart[side],
        ranges: [
          { on: 'own', cells: block('A', 'B', at.reasons, REASONS) },
          { on: 'own', cells: block('D', 'D', at.reasons, REASONS) },
        ],
        series: [
          { type: 'bars', axis: 'left', color: COLORS.rejected },
          { type: 'line', axis: 'right', color: COLORS.target },
        ],
        share: 'right',
      },
      {
        title: SUMMARY_WORDS.rateChart[side],
        ranges: [{ on: 'data', cells: block(LABELS, MARKS, 1, count) }],
        series: [
          { type: 'line', axis: 'left', color: COLORS.rejected },
          { type: 'bars', axis: 'left', color: COLORS.mark },
        ],
        share: 'left',
      },
      {
        title: SUMMARY_WORDS[target ? 'targetChart' : 'handedChart'][side],
        ranges: [
          { on: 'own', cells: block('A', 'B', heading, count) },
          ...(target ? [{ on: 'own' as const, cells: block('F', 'F', heading, count) }] : []),
        ],
        series: [
          { type: 'bars', axis: 'left', color: COLORS.handed },
          { type: 'line', axis: 'left', color: COLORS.target },
        ],
        share: null,
      },
    ],
  };
}
