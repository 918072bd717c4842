import type { Definition } from '../definition/definition';
import { gradeNames } from '../definition/parse-grade';
import { tabName } from '../notation/formula-text';
import { MAX_REASONS } from '../rejections/reason';
import type { Language, Wording } from '../values/language';
import { type SummaryCharts, summaryCharts } from './summary-charts';
import { conditionsOn, count, type SummarySource } from './summary-formula';
import { type SummaryPivots, summaryPivots } from './summary-pivots';
import { SUMMARY_WORDS } from './summary-words';
import { countedBy, type Period, periodOf, targetFormula } from './target-count';

/** A cell of the Summary: a formula, or a text or number that is written as it is. */
export type SummaryCell = { readonly formula: string } | string | number;

/** The Summary tab as it is to be written from its first cell on. */
export interface SummarySheet {
  readonly rows: readonly (readonly SummaryCell[])[];
  /** 1-based rows that are headings. */
  readonly headings: readonly number[];
  /** Number formats, by the A1 notation of their cells. */
  readonly formats: readonly { readonly cells: string; readonly format: string }[];
  /** 1-based columns whose cells only help others. */
  readonly hidden: readonly number[];
  readonly pivots: SummaryPivots;
  readonly charts: SummaryCharts;
}

const PERIODS: Readonly<Record<Period, Wording>> = {
  day: { en: 'today', ja: '今日' },
  week: { en: 'this week', ja: '今週' },
  month: { en: 'this month', ja: '今月' },
  quarter: { en: 'this quarter', ja: '今四半期' },
  year: { en: 'this year', ja: '今年' },
};

/** So many months are told, this one last. */
const MONTHS = 12;
const SHOWN = 20;

/**
 * The Summary of what was handed over, as formulas that Google Sheets keeps up to date by itself.
 * @param definition the one in force, with its Targets and Service level; null for none
 */
export function summarySheet(
  source: SummarySource,
  definition: Definition | null,
  language: Language,
): SummarySheet {
  const side = language === 'ja' ? 1 : 0;
  const word = <K extends keyof typeof SUMMARY_WORDS>(key: K) => SUMMARY_WORDS[key][side];
  const on = conditionsOn(source);
  const rows: SummaryCell[][] = [];
  const headings: number[] = [];
  const formats: { cells: string; format: string }[] = [];
  const add = (...cells: readonly SummaryCell[]) => rows.push([...cells]);
  const head = (...cells: readonly string[]) => headings.push(add(...cells));
  const formula = (text: string): SummaryCell => ({ formula: `=${text}` });

  add(word('title'));
  add(word('note'));
  add();
  head(word('figure'), word('leads'), word('rate'));
  const handedRow = add(word('handedOver'), formula(count(`(${on.handed})`, '1')));
  const rateOf = (row: number) =>
    formula(`IF(B${handedRow + 1}+B${handedRow + 2}=0,"",B${row}/(B${handedRow + 1}+B${handedRow + 2}))`);
  add(word('accepted'), formula(count(on.handed, on.accepted)), rateOf(handedRow + 1));
  add(word('rejected'), formula(count(on.handed, on.rejected)), rateOf(handedRow + 2));
  add(word('undecided'), formula(`B${handedRow}-B${handedRow + 1}-B${handedRow + 2}`));
  const days = definition?.serviceLevels[0]?.number ?? null;
  if (days !== null) {
    const late = `(${on.range('handedOver')}<TODAY()-${days})`;
    add(word('overdue'), formula(count(on.handed, late, `(1-${on.accepted})`, `(1-${on.rejected})`)));
  }
  const noReasonRow = add(word('noReason'), formula(count(on.handed, on.rejected, on.blank('reason'))));
  add(word('won'), formula(count(on.handed, on.won)));
  formats.push({ cells: `C${handedRow}:C${rows.length}`, format: '0%' });

  const targets = definition?.targets ?? [];
  if (targets.length > 0 && definition !== null) {
    const grades = gradeNames(definition.scales);
    add();
    head(word('target'), word('now'), word('wanted'), word('reached'), word('counts'), word('period'));
    for (const target of targets) {
      const counted = targetFormula(target, grades, on);
      const row = rows.length + 1;
      if (counted === null) add(target.name, word('unknown'), target.number);
      else {
        const reached = formula(`IF(C${row}=0,"",B${row}/C${row})`);
        const period = PERIODS[periodOf(target)][language];
        add(target.name, { formula: counted }, target.number, reached, target.counts, period);
      }
      formats.push({ cells: `D${row}`, format: '0%' });
    }
  }

  add();
  head(
    word('month'),
    word('handedOver'),
    word('accepted'),
    word('rejected'),
    word('rejectionRate'),
    word('wanted'),
    word('versions'),
  );
  const monthHeading = rows.length;
  const firstMonth = rows.length + 1;
  const monthly = targets.find(
    (target) => periodOf(target) === 'month' && countedBy(target, []) === 'handedOver',
  );
  const history = tabName(source.historyTab);
  for (let at = 0; at < MONTHS; at++) {
    const row = rows.length + 1;
    const [from, to] = [`$A${row}`, `EDATE($A${row},1)`];
    const decided = on.within('decidedOn', from, to);
    add(
      formula(at === 0 ? `EDATE(TODAY()-DAY(TODAY())+1,-${MONTHS - 1})` : `EDATE(A${row - 1},1)`),
      formula(count(on.within('handedOver', from, to))),
      formula(count(on.handed, on.accepted, decided)),
      formula(count(on.handed, on.rejected, decided)),
      formula(`IF(C${row}+D${row}=0,"",D${row}/(C${row}+D${row}))`),
      monthly?.number ?? '',
      formula(
        `IFERROR("v"&TEXTJOIN(", v",TRUE,UNIQUE(FILTER(${history}!A2:A,${history}!B2:B>=TEXT(A${row},"yyyy-mm"),${history}!B2:B<TEXT(EDATE(A${row},1),"yyyy-mm")))),"")`,
      ),
    );
  }
  formats.push(
    { cells: `A${firstMonth}:A${rows.length}`, format: 'yyyy-mm' },
    { cells: `E${firstMonth}:E${rows.length}`, format: '0%' },
  );

  add();
  head(word('reason'), word('leads'), word('share'), word('cumulative'));
  const first = rows.length + 1;
  // Beside the table, unsorted: each reason of the Reasons tab, those without one, and those of none that is known.
  const help = (row: number) => `J${row}`;
  const reasonsTab = tabName(source.reasonsTab.tab);
  const reasonAt = (row: number) => `${reasonsTab}!${source.reasonsTab.reason}${row}`;
  const last = first + MAX_REASONS + 1;
  const total = `B${handedRow + 2}`;
  for (let at = 0; at < MAX_REASONS + 2; at++) {
    const row = first + at;
    const cells: SummaryCell[] = Array.from({ length: 11 }, () => '');
    if (at === 0)
      cells[0] = formula(`IFERROR(SORT(FILTER(J${first}:K${last},K${first}:K${last}>0),2,FALSE),"")`);
    if (at < SHOWN) {
      cells[2] = formula(`IF(B${row}="","",B${row}/${total})`);
      cells[3] = formula(`IF(B${row}="","",SUM(B$${first}:B${row})/${total})`);
    }
    if (at < MAX_REASONS) {
      cells[9] = formula(`IF(${reasonAt(at + 2)}="","",${reasonAt(at + 2)})`);
      cells[10] = formula(
        `IF(${help(row)}="",0,${count(on.handed, on.rejected, `(${on.range('reason')}=${help(row)})`)})`,
      );
    } else if (at === MAX_REASONS) {
      cells[9] = word('none');
      cells[10] = formula(`B${noReasonRow}`);
    } else {
      cells[9] = word('others');
      cells[10] = formula(`${total}-SUM(K${first}:K${last - 1})`);
    }
    add(...cells);
  }
  formats.push({ cells: `C${first}:D${first + SHOWN - 1}`, format: '0%' });
  return {
    rows,
    headings,
    formats,
    hidden: [10, 11],
    charts: summaryCharts(
      { months: { heading: monthHeading, count: MONTHS, target: monthly !== undefined }, reasons: first - 1 },
      source.summaryTab,
      language,
    ),
    pivots: summaryPivots(source, language),
  };
}
