import type { HandOverColumn } from '../hand-over/hand-over-column';
import { quote, tabName } from '../notation/formula-text';

/** A column of the lead tab that the Summary counts by: the hand-over's, the Grade, and the team's own source and owner. */
export type SourceColumn = HandOverColumn | 'grade' | 'source' | 'owner';

/** Where the reasons are: the tab's name, the letters of its columns, and how many reasons it has now. */
export interface ReasonsSource {
  readonly tab: string;
  readonly reason: string;
  readonly kind: string;
  readonly count: number;
}

/** Where the lead tab's columns are, as a formula names them. */
export interface SummarySource {
  /** The lead tab's and History tab's names. */
  readonly leadTab: string;
  readonly reasonsTab: ReasonsSource;
  readonly historyTab: string;
  /** The range that holds the holidays; null without a Holidays tab. */
  readonly holidays: string | null;
  /** The Summary's own. */
  readonly summaryTab: string;
  /** 1-based row of the headings. */
  readonly headerRow: number;
  /** The columns' letters. */
  readonly columns: Readonly<Partial<Record<SourceColumn, string>>>;
  /** The words that stand for each answer in the columns. */
  readonly words: Readonly<Record<'accepted' | 'rejected' | 'won' | 'lost', readonly string[]>>;
}

/**
 * Conditions on all leads at once, to be multiplied inside SUMPRODUCT. The ranges are open at the bottom, so that new leads
 * count by themselves, and Sheets keeps them right when columns are moved. Texts are compared as Sheets does, without regard to
 * case; a text in a column of dates is no date.
 */
export function conditionsOn({ leadTab, headerRow, columns, words }: SummarySource) {
  const range = (column: SourceColumn) => {
    const letters = columns[column] ?? 'A';
    return `${tabName(leadTab)}!${letters}${headerRow + 1}:${letters}`;
  };
  const isOneOf = (column: SourceColumn, texts: readonly string[]) =>
    texts.length === 0
      ? '0'
      : // One comparison alone is a boolean, and to Sheets any boolean is more than any number.
        `((0+${texts.map((text) => `(${range(column)}=${quote(text)})`).join('+')})>0)`;
  const isDate = (column: HandOverColumn) => `ISNUMBER(${range(column)})`;
  const handed = isDate('handedOver');
  const accepted = isOneOf('decision', words.accepted);
  const rejected = isOneOf('decision', words.rejected);
  const undecided = `${handed}*(1-${accepted})*(1-${rejected})`;
  const ended = isOneOf('outcome', [...words.won, ...words.lost]);
  return {
    range,
    isOneOf,
    isDate,
    handed,
    accepted,
    rejected,
    /** Handed over, without a decision, and neither won nor lost. */
    waits: `${undecided}*(1-${ended})`,
    /** Handed over, and won or lost without a decision. */
    endedUnanswered: `${undecided}*${ended}`,
    won: isOneOf('outcome', words.won),
    lost: isOneOf('outcome', words.lost),
    blank: (column: SourceColumn) => `(LEN(TRIM(${range(column)}))=0)`,
    /** Dates from a day on, up to before another. */
    since: (column: HandOverColumn, from: string) => `${isDate(column)}*(${range(column)}>=${from})`,
    within: (column: HandOverColumn, from: string, to: string) =>
      `${isDate(column)}*(${range(column)}>=${from})*(${range(column)}<${to})`,
  };
}

export type Conditions = ReturnType<typeof conditionsOn>;

/**
 * How many leads meet all of the conditions. COUNTIFS counts otherwise, however its criteria are guarded: see
 * `docs/decisions/022-sumproduct-in-the-summary.md`.
 */
export function count(...conditions: readonly string[]): string {
  return `SUMPRODUCT(${conditions.join('*')})`;
}

/** How many of the leads that wait for an answer were handed over before a day, a part of a formula. */
export function countOverdue(on: Conditions, overdueBefore: string): string {
  return count(on.waits, `(${on.range('handedOver')}<${overdueBefore})`);
}
