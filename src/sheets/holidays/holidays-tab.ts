import { tabName } from '../../domain/notation/formula-text';
import { JAPANESE_HOLIDAYS } from '../../domain/service-level/japanese-holidays';
import type { Holidays } from '../../domain/service-level/working-day';
import { beginningOf, type Calendar, readDayText } from '../../domain/values/day';
import type { Language, Wording } from '../../domain/values/language';
import type { Sheet, Write } from '../grid/document';
import { columnsBelow, planRows } from '../grid/grid';
import { formatTab } from '../grid/look';
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

const HEADINGS: Readonly<Record<'day' | 'name', Wording>> = {
  day: { en: 'Day', ja: '日付' },
  name: { en: 'Name', ja: '名前' },
};

/** Of the columns, in pixels. */
const WIDTHS = [110, 200];

/** Fills a new Holidays tab with Japan's holidays: each year's are known some years ahead, and more can be typed below. */
export function planHolidaysTab(sheet: Sheet, calendar: Calendar, language: Language): Write {
  const days = JAPANESE_HOLIDAYS.map((line) => {
    const [day = '', name = ''] = line.split(' ');
    return [beginningOf(readDayText(day) ?? 0, calendar), name];
  });
  const headings = [HEADINGS.day[language], HEADINGS.name[language]];
  const writeRows = planRows(sheet, [headings, ...days], headings.length);
  return () => {
    writeRows();
    formatTab(sheet, WIDTHS);
    columnsBelow(sheet, 2, 1).setNumberFormat('yyyy-mm-dd');
  };
}
