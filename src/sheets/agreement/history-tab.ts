import type { Signed } from '../../domain/agreement/agreement';
import {
  HISTORY_HEADINGS,
  type HistoryEntry,
  readHistory,
  resignedHistory,
} from '../../domain/agreement/history';
import { isWording } from '../../domain/notation/heading-place';
import type { Cells } from '../../domain/values/cell';
import type { Language, Wording } from '../../domain/values/language';
import type { Sheet, Write } from '../grid/document';
import { growTo, ofWidth, planRows, readAll, sizeOf } from '../grid/grid';
import { formatHeadings } from '../grid/look';
import { findTab, type Layout } from '../grid/own-tab';
import { asWrittenRows } from '../grid/plain-text';
import { planWarning } from '../grid/protection';

const WIDTH = HISTORY_HEADINGS.length;
/** Of the columns, in pixels. */
const WIDTHS = [70, 130, 110, 170, 130, 130, 220, 60, 80, 200, 180, 240, 230, 230, 320];

const WARNING: Wording = {
  en: 'LeadPact: the versions that were signed. They are only ever added to',
  ja: 'LeadPact：署名された版の記録です。追記のみ行われます',
};

/** True for cells that are a history, or nothing yet. */
export function looksLikeHistory(cells: Cells): boolean {
  const [headings] = cells;
  if (headings === undefined) return true;
  return HISTORY_HEADINGS.every((heading, at) => isWording(headings[at], heading));
}

/** Fills a new or empty History tab. */
export function planHistoryTab(layout: Layout, sheet: Sheet, language: Language): Write {
  const writeHeadings = planRows(sheet, [HISTORY_HEADINGS.map((heading) => heading[language])], WIDTH);
  const warn = planWarning(layout, sheet, WARNING[language]);
  return () => {
    writeHeadings();
    formatHeadings(sheet, WIDTHS);
    warn();
  };
}

/** All versions in the History tab; [] without the tab. */
export function readHistoryTab(layout: Layout): HistoryEntry[] {
  const sheet = findTab(layout, 'history');
  return sheet === null ? [] : readHistory(ofWidth(readAll(sheet).slice(1), WIDTH), layout.calendar);
}

/** Writes into a version's rows who has signed it once more; nothing without the tab. */
export function planResigned(layout: Layout, signed: Signed, language: Language): Write {
  const sheet = findTab(layout, 'history');
  const [headings, ...rows] = sheet === null ? [] : ofWidth(readAll(sheet), WIDTH);
  if (sheet === null || headings === undefined) return () => undefined;
  return planRows(sheet, [headings, ...resignedHistory(rows, signed, language)], WIDTH);
}

/** Adds rows below the last one, in one write. */
export function planHistoryRows(sheet: Sheet, rows: Cells): Write {
  const first = Math.max(sheet.getLastRow(), 1) + 1;
  const size = sizeOf(sheet);
  return () => {
    growTo(sheet, size, first + rows.length - 1, WIDTH);
    sheet.getRange(first, 1, rows.length, WIDTH).setValues(asWrittenRows(rows, WIDTH));
  };
}
