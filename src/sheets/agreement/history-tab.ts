import { HISTORY_HEADINGS, type HistoryEntry, readHistory } from '../../domain/agreement/history';
import type { Cells } from '../../domain/values/cell';
import type { Language, Wording } from '../../domain/values/language';
import { writtenText } from '../../domain/values/reading';
import { isBlank, normalize } from '../../domain/values/text';
import type { Document, Sheet } from '../grid/document';
import { growTo, readCells } from '../grid/grid';
import { dressHeadings } from '../grid/look';
import { findTab, makeTab, markTab } from '../grid/own-tab';
import { asWrittenRows } from '../grid/plain-text';
import { warnOnEdits } from '../grid/protection';

const WIDTH = HISTORY_HEADINGS.length;
const WIDTHS = [70, 130, 110, 170, 130, 130, 220, 60, 80, 200, 180, 240, 230, 230, 320];

const WARNING: Wording = {
  en: 'LeadPact: the versions that were signed. They are only ever added to',
  ja: 'LeadPact：署名された版の記録です。追記のみ行われます',
};

/** True for a sheet that holds a history, or nothing yet. */
export function looksLikeHistory(sheet: Sheet): boolean {
  if (sheet.getLastRow() === 0) return true;
  const [headings = []] = readCells(sheet, 1, 1, 1, WIDTH);
  return HISTORY_HEADINGS.every(({ en, ja }, at) => {
    const heading = isBlank(headings[at]) ? '' : normalize(writtenText(headings[at], null));
    return heading === normalize(en) || heading === normalize(ja);
  });
}

/** Makes the History tab, or fills an empty one of its name. */
export function makeHistoryTab(document: Document, language: Language): Sheet {
  const sheet = findTab(document, 'history') ?? makeTab(document, 'history', language);
  markTab(sheet, 'history');
  growTo(sheet, 2, WIDTH);
  sheet.getRange(1, 1, 1, WIDTH).setValues([HISTORY_HEADINGS.map((heading) => heading[language])]);
  dressHeadings(sheet, WIDTH, WIDTHS);
  warnOnEdits(document, sheet, WARNING[language]);
  return sheet;
}

/** All versions in the History tab; [] without the tab. */
export function readHistoryTab(document: Document): HistoryEntry[] {
  const sheet = findTab(document, 'history');
  const rows = sheet === null ? 0 : sheet.getLastRow() - 1;
  return sheet === null || rows < 1 ? [] : readHistory(readCells(sheet, 2, 1, rows, WIDTH));
}

/** Adds rows below the last one, in one write. */
export function appendHistory(document: Document, rows: Cells): void {
  const sheet = findTab(document, 'history');
  if (sheet === null) throw new Error('There is no History tab to write to');
  const first = Math.max(sheet.getLastRow(), 1) + 1;
  growTo(sheet, first + rows.length - 1, WIDTH);
  sheet.getRange(first, 1, rows.length, WIDTH).setValues(asWrittenRows(rows, WIDTH));
}
