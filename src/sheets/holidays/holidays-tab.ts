import { tabName } from '../../domain/notation/formula-text';
import type { Holidays } from '../../domain/service-level/working-day';
import type { Calendar } from '../../domain/values/day';
import { findTab, type Layout } from '../grid/own-tab';

/** The column of the Holidays tab that holds the days, headings and all: only dates are looked at. */
const DAYS = 'A:A';

/** The range of the holidays as a formula names it; null without a Holidays tab. */
export function holidaysRange(layout: Layout): string | null {
  const sheet = findTab(layout, 'holidays');
  return sheet === null ? null : `${tabName(sheet.getName())}!${DAYS}`;
}

/** The dates in the first column of the Holidays tab; none without the tab. What isn't a date there is passed over. */
export function readHolidays(layout: Layout, calendar: Calendar): Holidays {
  const sheet = findTab(layout, 'holidays');
  if (sheet === null) return new Set();
  const cells: readonly unknown[][] = sheet.getRange(DAYS).getValues();
  return new Set(
    cells.flatMap(([cell]) =>
      cell instanceof Date && !Number.isNaN(cell.getTime()) ? [calendar(cell)] : [],
    ),
  );
}
