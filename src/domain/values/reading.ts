import type { Cell } from './cell';
import { type Calendar, type Day, formatDay, readDayText } from './day';
import { splitList } from './list';
import { readNumber } from './number';
import { isBlank, normalize, trim } from './text';

/** One cell as the conditions see it; each form is worked out when first asked for, and once. */
export class Reading {
  private blankness: boolean | undefined;
  private normalText: string | undefined;
  private numeric: number | null | undefined;
  private calendarDay: Day | null | undefined;
  private items: ReadonlySet<string> | undefined;

  constructor(
    readonly cell: Cell,
    private readonly calendar: Calendar | null,
  ) {}

  get blank(): boolean {
    this.blankness ??= isBlank(this.cell);
    return this.blankness;
  }

  /** The normalised text; a date's is `YYYY-MM-DD`. */
  get text(): string {
    this.normalText ??= normalize(writtenText(this.cell, this.calendar));
    return this.normalText;
  }

  get number(): number | null {
    if (this.numeric === undefined) this.numeric = readNumber(this.cell);
    return this.numeric;
  }

  get day(): Day | null {
    if (this.calendarDay === undefined) this.calendarDay = readDay(this.cell, this.calendar);
    return this.calendarDay;
  }

  /** The normalised entries of a cell that is itself a list. */
  get entries(): ReadonlySet<string> {
    this.items ??= new Set(
      typeof this.cell === 'string' ? splitList(this.cell).map(normalize) : this.blank ? [] : [this.text],
    );
    return this.items;
  }
}

/** A cell's text as a person would read it: `String` of a number or boolean, `YYYY-MM-DD` of a date, '' of nothing. */
export function writtenText(cell: Cell, calendar: Calendar | null): string {
  if (cell === null || cell === undefined) return '';
  if (!(cell instanceof Date)) return String(cell);
  if (Number.isNaN(cell.getTime())) return '';
  return calendar === null ? cell.toISOString().slice(0, 10) : formatDay(calendar(cell));
}

/**
 * A cell's text without the white space at either end; '' for a blank cell.
 * @param calendar tells the day of a date; without one it is the day in UTC
 */
export function textOf(cell: Cell, calendar: Calendar | null = null): string {
  return isBlank(cell) ? '' : trim(writtenText(cell, calendar));
}

/** The calendar day of a date, or of a text that is one; null for anything else, and for a date without a calendar. */
export function readDay(cell: Cell, calendar: Calendar | null): Day | null {
  if (typeof cell === 'string') return readDayText(cell);
  if (!(cell instanceof Date) || Number.isNaN(cell.getTime()) || calendar === null) return null;
  return calendar(cell);
}
