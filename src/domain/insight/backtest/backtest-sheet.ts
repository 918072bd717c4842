import { columnLetters } from '../../notation/column-letters';
import type { SheetChart } from '../../notation/sheet-chart';
import { type Day, formatDay } from '../../values/day';
import type { Language } from '../../values/language';
import { type Backtest, ratesFrom, type ScoreRow } from './backtest';
import { BACKTEST_WORDS } from './backtest-words';

/** One definition's backtest. `threshold` is the place of the row whose score was looked for; -1 for none. */
export interface NamedBacktest {
  readonly name: 'inForce' | 'draft';
  readonly backtest: Backtest;
  readonly threshold: number;
  /** True where the leads with an outcome were scored by cards that had not seen it. */
  readonly isUnseen: boolean;
}

/** The Backtest tab as it is to be written from its first cell on: rows of plain cells, all of one width, and native charts. */
export interface BacktestSheet {
  readonly rows: readonly (readonly (string | number)[])[];
  /** The cells that are headings, and the rows with too few leads to say anything, in A1 notation. */
  readonly headings: readonly string[];
  readonly grey: readonly string[];
  readonly formats: readonly { readonly cells: string; readonly format: string }[];
  readonly charts: readonly SheetChart[];
  /** The 1-based row at which the charts begin. */
  readonly chartRow: number;
}

type Word = Exclude<keyof typeof BACKTEST_WORDS, 'note' | 'learnedNote' | 'leftNote'>;

/** A column of a definition's table: its heading, the cell of each row, and whether it holds shares. */
interface TableColumn {
  readonly head: Word;
  readonly isShare?: true;
  cell(row: ScoreRow, backtest: Backtest): number | null;
}

const round = (value: number, digits: number) => Number(value.toFixed(digits));
/** How many leads a month there are, with one decimal; null where months aren't known. */
const aMonth = (leads: number, { months }: Backtest) => (months === null ? null : round(leads / months, 1));

const COLUMNS: readonly TableColumn[] = [
  { head: 'score', cell: ({ score }) => score },
  { head: 'leads', cell: ({ leads }) => leads },
  { head: 'tooFew', cell: ({ winRate, leads }) => (winRate === null ? leads : null) },
  { head: 'leadsAMonth', cell: ({ leads }, backtest) => aMonth(leads, backtest) },
  { head: 'won', cell: ({ won }) => won },
  { head: 'lost', cell: ({ lost }) => lost },
  { head: 'rejected', cell: ({ rejected }) => rejected },
  { head: 'open', cell: ({ open }) => open },
  { head: 'never', cell: ({ never }) => never },
  { head: 'learned', cell: ({ learned }) => learned },
  { head: 'wonShare', isShare: true, cell: ({ winRate }) => winRate?.rate ?? null },
  { head: 'low', isShare: true, cell: ({ winRate }) => winRate?.low ?? null },
  { head: 'high', isShare: true, cell: ({ winRate }) => winRate?.high ?? null },
  { head: 'rejectedShare', isShare: true, cell: ({ rejectionRate }) => rejectionRate?.rate ?? null },
  { head: 'leadsFrom', cell: ({ leadsFrom }) => leadsFrom },
  { head: 'leadsFromAMonth', cell: ({ leadsFrom }, backtest) => aMonth(leadsFrom, backtest) },
  {
    head: 'wonFrom',
    isShare: true,
    cell: (row, backtest) => ratesFrom(row, backtest).won?.rate ?? null,
  },
  { head: 'missed', cell: ({ missed }) => missed },
];
/** One blank column stands between two tables. */
const GAP = 1;
/** The charts take 19 rows. */
const CHART_ROWS = 19;
const COLORS = { leads: '#aecbfa', tooFew: '#bdc1c6', won: '#1e8e3e', bound: '#a8dab5' };

/**
 * Lays out backtests: first what each threshold does, then side by side a chart and a table for each definition.
 * @param rule the rule by which the thresholds were looked for, in words
 */
export function backtestSheet(
  tests: readonly NamedBacktest[],
  rule: string,
  today: Day,
  language: Language,
): BacktestSheet {
  const side = language === 'ja' ? 1 : 0;
  const word = (key: Word) => BACKTEST_WORDS[key][side];
  const rows: (string | number)[][] = [];
  const formats: { cells: string; format: string }[] = [];
  const headings: string[] = [];

  rows.push([word('title')], [BACKTEST_WORDS.note[side](formatDay(today))], [word('tooFewNote')]);
  const learned = Math.max(...tests.map(({ backtest }) => backtest.learned), 0);
  if (learned > 0) rows.push([BACKTEST_WORDS.learnedNote[side](learned)]);
  if (tests.some(({ isUnseen }) => isUnseen)) rows.push([word('unseenNote')]);
  for (const test of tests) {
    const left = sayLeft(test, language);
    if (left !== '') rows.push([left]);
  }
  rows.push([], [rule]);
  rows.push([
    ...(['definition', 'threshold', 'leads', 'leadsAMonth', 'wonShare', 'low', 'high'] as const).map(word),
    word('rejectedShare'),
    word('missedShare'),
  ]);
  headings.push(`A${rows.length}:I${rows.length}`);
  for (const test of tests) rows.push([word(test.name), ...atThreshold(test)]);
  formats.push({ cells: `E${rows.length - tests.length + 1}:I${rows.length}`, format: '0%' });
  rows.push([]);
  const chartRow = rows.length + 1;
  for (let row = 0; row < CHART_ROWS; row++) rows.push([]);

  const first = rows.length + 1;
  const [titles, heads] = [first, first + 1];
  const tables = tests.map(({ name, backtest }, at) => ({
    name,
    backtest,
    left: 1 + at * (COLUMNS.length + GAP),
    end: heads + backtest.rows.length,
  }));
  const height = Math.max(...tables.map(({ backtest }) => backtest.rows.length), 0);
  for (let row = 0; row < height + 2; row++) rows.push([]);
  const grey: string[] = [];
  const put = (row: number, column: number, cell: string | number) => {
    const line = rows[row - 1] ?? [];
    while (line.length < column) line.push('');
    line[column - 1] = cell;
  };
  for (const { name, backtest, left, end } of tables) {
    put(titles, left, word(name));
    headings.push(`${columnLetters(left)}${heads}:${columnLetters(left + COLUMNS.length - 1)}${heads}`);
    COLUMNS.forEach(({ head: heading, isShare, cell }, at) => {
      put(heads, left + at, word(heading));
      for (const [place, row] of backtest.rows.entries())
        put(heads + 1 + place, left + at, cell(row, backtest) ?? '');
      const own = columnLetters(left + at);
      if (isShare) formats.push({ cells: `${own}${heads + 1}:${own}${end}`, format: '0.0%' });
    });
    backtest.rows.forEach(({ winRate }, place) => {
      const row = heads + 1 + place;
      if (winRate === null)
        grey.push(`${columnLetters(left)}${row}:${columnLetters(left + COLUMNS.length - 1)}${row}`);
    });
  }
  const width = Math.max(...rows.map((row) => row.length));
  const charts = tables.map(({ name, left, end }): SheetChart => {
    const block = (from: Word, to: Word) => {
      const [start, last] = [from, to].map(
        (heading) => left + COLUMNS.findIndex(({ head: own }) => own === heading),
      );
      return {
        on: 'own',
        cells: `${columnLetters(start ?? left)}${heads}:${columnLetters(last ?? left)}${end}`,
      } as const;
    };
    return {
      title: `${word(name)}: ${word('leads')}, ${word('wonShare')}`,
      ranges: [block('score', 'tooFew'), block('wonShare', 'high')],
      series: [
        { type: 'bars', axis: 'left', color: COLORS.leads },
        { type: 'bars', axis: 'left', color: COLORS.tooFew },
        { type: 'line', axis: 'right', color: COLORS.won },
        { type: 'line', axis: 'right', color: COLORS.bound },
        { type: 'line', axis: 'right', color: COLORS.bound },
      ],
      share: 'right',
    };
  });
  const padded = rows.map((row) => [...row, ...new Array<string>(width - row.length).fill('')]);
  return { rows: padded, headings, grey, formats, charts, chartRow };
}

/** Says which leads of one definition are in no row; '' where all leads are in one. */
export function sayLeft({ name, backtest }: NamedBacktest, language: Language): string {
  const side = language === 'ja' ? 1 : 0;
  if (backtest.out.leads + backtest.notReady.leads === 0) return '';
  return BACKTEST_WORDS.leftNote[side](BACKTEST_WORDS[name][side], backtest);
}

/** What the threshold does: score, leads, leads a month, share won with its interval, share rejected, share of wins missed. */
function atThreshold({ backtest, threshold }: NamedBacktest): (string | number)[] {
  const row = backtest.rows[threshold];
  if (row === undefined) return ['–'];
  const { won, rejected, missed } = ratesFrom(row, backtest);
  return [
    row.score,
    row.leadsFrom,
    aMonth(row.leadsFrom, backtest) ?? '',
    won?.rate ?? '',
    won?.low ?? '',
    won?.high ?? '',
    rejected?.rate ?? '',
    missed?.rate ?? '',
  ];
}
