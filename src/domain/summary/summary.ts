import type { Definition } from '../definition/definition';
import { overdueBeforeFormula } from '../service-level/deadline';
import type { Language } from '../values/language';
import { figuresAt } from './figures';
import { monthsAt, SHOWN_MONTHS } from './months';
import { HELP_COLUMNS, reasonsAt } from './reasons';
import { below, type CellFormat, type SummaryCell, wordsIn } from './section';
import { type SummaryCharts, summaryCharts } from './summary-charts';
import { conditionsOn, type SummarySource } from './summary-formula';
import { type SummaryPivots, summaryPivots } from './summary-pivots';
import { countedBy, periodOf } from './target-count';
import { targetsAt } from './targets';

export type { SummaryCell };

/** The Summary tab as it is to be written from its first cell on. */
export interface SummarySheet {
  readonly rows: readonly (readonly SummaryCell[])[];
  /** 1-based rows that are headings. */
  readonly headings: readonly number[];
  readonly formats: readonly CellFormat[];
  /** 1-based columns whose cells only help others. */
  readonly hidden: readonly number[];
  readonly pivots: SummaryPivots;
  readonly charts: SummaryCharts;
}

/** The row of the first figure, below the title, the note, a blank row and the heading. */
const FIRST_ROW = 5;

/**
 * The Summary of what was handed over, as formulas that Google Sheets keeps up to date by itself.
 * @param definition the one in force, with its Targets and Service level; null for none
 */
export function summarySheet(
  source: SummarySource,
  definition: Definition | null,
  language: Language,
): SummarySheet {
  const word = wordsIn(language);
  const on = conditionsOn(source);
  const [level] = definition?.serviceLevels ?? [];
  const overdueBefore = level === undefined ? null : overdueBeforeFormula(level, source.holidays);
  const figures = figuresAt(FIRST_ROW, on, overdueBefore, word);
  const hasTargets = definition !== null && definition.targets.length > 0;
  const targets = hasTargets ? [targetsAt(below(figures), on, definition, language, word)] : [];
  const wanted = definition === null ? null : wantedByMonth(definition);
  const months = monthsAt(below(targets[0] ?? figures), on, source.historyTab, wanted, word);
  const reasons = reasonsAt(below(months), on, figures, source.reasonsTab, word);
  const sections = [figures, ...targets, months, reasons];
  return {
    rows: [
      [word('title')],
      [word('note')],
      ...sections.flatMap((section): (readonly SummaryCell[])[] => [[], section.heading, ...section.rows]),
    ],
    headings: sections.map(({ first }) => first - 1),
    formats: sections.flatMap(({ formats }) => formats),
    hidden: HELP_COLUMNS,
    charts: summaryCharts(
      {
        months: { heading: months.first - 1, count: SHOWN_MONTHS, target: wanted !== null },
        reasons: reasons.first - 1,
      },
      source.summaryTab,
      language,
    ),
    pivots: summaryPivots(source, language),
  };
}

/** How many leads a month are to be handed over, by the first Target that says so; null for none. */
function wantedByMonth({ targets }: Definition): number | null {
  const monthly = targets.find(
    (target) => periodOf(target) === 'month' && countedBy(target, []) === 'handedOver',
  );
  return monthly?.number ?? null;
}
