import type { Cell } from './cell';
import { type Calendar, type Day, formatDay, readDayText } from './day';
import { normalItems } from './list';
import { readNumber } from './number';
import { readNumberRange } from './number-range';
import type { Range } from './range';
import { isBlank, normalize, visibleText } from './text';

/** The normalised texts that count as blank in a column. */
export type Placeholders = ReadonlySet<string>;

export const NO_PLACEHOLDERS: Placeholders = new Set();

/** One cell as the conditions see it; each form is worked out when first asked for, and once. */
export class Reading {
  private blankness: boolean | undefined;
  private normalText: string | undefined;
  private numeric: number | null | undefined;
  private numericRange: Range | null | undefined;
  private calendarDay: Day | null | undefined;
  private items: ReadonlySet<string> | undefined;

  constructor(
    readonly cell: Cell,
    private readonly calendar: Calendar | null,
    private readonly placeholders: Placeholders = NO_PLACEHOLDERS,
  ) {}

  get blank(): boolean {
    this.blankness ??= isBlank(this.cell) || (this.placeholders.size > 0 && this.placeholders.has(this.text));
    return this.blankness;
  }

  /** The normalised text; a date's is `YYYY-MM-DD`. */
  get text(): string {
    this.normalText ??= normalize(zonedText(this.cell, this.calendar));
    return this.normalText;
  }

  /** Null for what is no number, and for a blank cell. */
  get number(): number | null {
    if (this.numeric === undefined) this.numeric = this.blank ? null : readNumber(this.cell);
    return this.numeric;
  }

  /** The numbers that a text such as `101〜300名` stands for; null for a cell that is a number. */
  get numberRange(): Range | null {
    if (this.numericRange === undefined)
      this.numericRange =
        typeof this.cell === 'string' && !this.blank && this.number === null
          ? readNumberRange(this.cell)
          : null;
    return this.numericRange;
  }

  /** Null for what is no date, and for a blank cell. */
  get day(): Day | null {
    if (this.calendarDay === undefined)
      this.calendarDay = this.blank ? null : readDay(this.cell, this.calendar);
    return this.calendarDay;
  }

  /** The normalised entries of a cell that is itself a list. */
  get entries(): ReadonlySet<string> {
    this.items ??= new Set(
      typeof this.cell === 'string' ? normalItems(this.cell) : this.blank ? [] : [this.text],
    );
    return this.items;
  }
}

/**
 * A cell's text as a person would read it: `String` of a number or boolean, '' of nothing. A date's is `YYYY-MM-DD`.
 * @param calendar tells on which day a date falls
 */
export function writtenText(cell: Cell, calendar: Calendar): string {
  return cell instanceof Date && !isBlank(cell) ? formatDay(calendar(cell)) : undatedText(cell);
}

/** What a person sees in a cell, without invisible characters and trimmed; '' for a blank one. */
export function textOf(cell: Cell, calendar: Calendar): string {
  return isBlank(cell) ? '' : visibleText(writtenText(cell, calendar));
}

/** The text of a cell that stands for a word, such as a Part, a known heading or an address: '' for a date, which is none. */
export function undatedText(cell: Cell): string {
  return cell === null || cell === undefined || cell instanceof Date ? '' : String(cell);
}

/**
 * The text of a cell that goes with a definition. Where the definition has no Time zone row, no day can be said of a date: it is told as
 * a moment in UTC, `2026-01-09T15:00:00.000Z`, and is a fault or an error of the call besides.
 */
export function zonedText(cell: Cell, calendar: Calendar | null): string {
  if (calendar !== null) return writtenText(cell, calendar);
  return cell instanceof Date && !isBlank(cell) ? cell.toISOString() : undatedText(cell);
}

/** The calendar day of a date, or of a text that is one; null for anything else, and for a moment without a calendar. */
export function readDay(cell: Cell, calendar: Calendar | null): Day | null {
  if (typeof cell === 'string') return readDayText(cell, calendar);
  if (!(cell instanceof Date) || Number.isNaN(cell.getTime()) || calendar === null) return null;
  return calendar(cell);
}
