import { invoke, quote, tabName } from '../notation/formula-text';
import type { Language } from '../values/language';
import { conditionsOn, type SourceColumn, type SummarySource } from './summary-formula';
import { SUMMARY_WORDS } from './summary-words';

/** A pivot table of the Summary that counts leads by two columns of the Summary's data, 1-based. */
export interface SummaryPivot {
  readonly title: string;
  readonly row: number;
  readonly column: number;
  /** So many different rows are expected at most. */
  readonly height: number;
}

/** What the pivot tables count, and they themselves. */
export interface SummaryPivots {
  readonly headings: readonly string[];
  /** Gives one row for each lead handed over, under the headings. */
  readonly formula: string;
  /** Name of the figure that the pivot tables show. */
  readonly counts: string;
  readonly tables: readonly SummaryPivot[];
  /** The titles in every language: a pivot table below one of them is LeadPact's. */
  readonly titles: readonly string[];
}

const HEADINGS = {
  decision: ['Decision', '判定'],
  grade: ['Grade', 'ランク'],
  version: ['Version', '版'],
  month: ['Month', '月'],
  reason: ['Reason', '理由'],
  kind: ['Kind of reason', '理由の種類'],
  source: ['Source', '流入経路'],
  owner: ['Owner', '営業担当'],
} as const;

type Heading = keyof typeof HEADINGS;
const COLUMNS: readonly Heading[] = [
  'decision',
  'grade',
  'version',
  'month',
  'reason',
  'kind',
  'source',
  'owner',
];

/** Accepted, rejected, waiting for an answer, ended without one. */
const DECISIONS = 4;
/** Definition, data, timing, other; no reason; one that isn't in the Reasons tab. */
const KINDS = 6;

/**
 * The pivot tables of what became of the leads handed over. Their source is a formula's result on a tab of LeadPact's, because a
 * pivot table can't look a reason's kind up nor tell garbage from an answer.
 */
export function summaryPivots(source: SummarySource, language: Language): SummaryPivots {
  const side = language === 'ja' ? 1 : 0;
  const word = (key: keyof typeof SUMMARY_WORDS) => quote(SUMMARY_WORDS[key][side]);
  const on = conditionsOn(source);
  const { reasonsTab } = source;
  const reasons = `${tabName(reasonsTab.tab)}!$${reasonsTab.reason}$2:$${reasonsTab.reason}`;
  const kinds = `${tabName(reasonsTab.tab)}!$${reasonsTab.kind}$2:$${reasonsTab.kind}`;
  const ifRejected = (then: string) => invoke('IF', `${on.handed}*${on.rejected}`, then, quote(''));
  const plain = (column: SourceColumn) =>
    source.columns[column] === undefined
      ? invoke('IF', on.handed, word('blank'), quote(''))
      : // What can't be read in a column of the team's own leaves the other leads countable.
        invoke('IFERROR', invoke('IF', on.blank(column), word('blank'), on.range(column)), quote(''));
  // Not MATCH or VLOOKUP, to which `*` and `?` in a reason stand for any text.
  const found = (wanted: string) =>
    ifRejected(
      invoke(
        'IF',
        on.blank('reason'),
        word('none'),
        invoke('XLOOKUP', on.range('reason'), reasons, wanted, word('others')),
      ),
    );
  const cells: Readonly<Record<Heading, string>> = {
    decision: invoke(
      'IF',
      `${on.handed}*${on.accepted}`,
      word('accepted'),
      invoke(
        'IF',
        `${on.handed}*${on.rejected}`,
        word('rejected'),
        invoke('IF', on.waits, word('undecided'), word('endedUnanswered')),
      ),
    ),
    grade: plain('grade'),
    version: plain('version'),
    month: ifRejected(
      invoke(
        'IF',
        on.isDate('decidedOn'),
        invoke('TEXT', on.range('decidedOn'), quote('yyyy-mm')),
        word('noDate'),
      ),
    ),
    reason: found(reasons),
    kind: found(kinds),
    source: plain('source'),
    owner: plain('owner'),
  };
  const titleIn = (row: Heading, column: Heading, at: 0 | 1) =>
    `${HEADINGS[row][at]} × ${HEADINGS[column][at]}`;
  const places: readonly (readonly [Heading, Heading, number])[] = [
    ['decision', 'grade', DECISIONS],
    ['decision', 'version', DECISIONS],
    ['kind', 'owner', KINDS],
    ['reason', 'month', reasonsTab.count + 2],
    ['reason', 'source', reasonsTab.count + 2],
  ];
  return {
    headings: COLUMNS.map((column) => HEADINGS[column][side]),
    formula: `=${invoke(
      'IFNA',
      invoke('FILTER', invoke('HSTACK', ...COLUMNS.map((column) => cells[column])), on.handed),
      quote(''),
    )}`,
    counts: SUMMARY_WORDS.leads[side],
    tables: places.map(([row, column, height]) => ({
      title: titleIn(row, column, side),
      row: COLUMNS.indexOf(row) + 1,
      column: COLUMNS.indexOf(column) + 1,
      height,
    })),
    titles: places.flatMap(([row, column]) => [titleIn(row, column, 0), titleIn(row, column, 1)]),
  };
}
