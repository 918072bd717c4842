import { type Language, languageOf, type Wording } from '../../domain/values/language';
import type { Sheet, Spreadsheet } from '../../sheets/grid/document';
import { formatHeadings } from '../../sheets/grid/look';
import { asWrittenRows } from '../../sheets/grid/plain-text';
import { CELL_CHECKS } from './cell-checks';
import type { Bench, Check } from './check';
import { FORMULA_CHECKS } from './formula-checks';
import { FUNCTION_CHECKS } from './function-checks';
import { SERVICE_CHECKS } from './service-checks';

const NAME: Wording = { en: 'LeadPact self-test', ja: 'LeadPact セルフテスト' };
const HEADINGS: readonly Wording[] = [
  { en: 'What', ja: '確認内容' },
  { en: 'Found', ja: '結果' },
  { en: 'Expected', ja: '期待値' },
  { en: 'OK?', ja: '判定' },
  { en: 'Milliseconds', ja: 'ミリ秒' },
];
/** Of the columns, in pixels. */
const WIDTHS = [430, 260, 160, 60, 100];
/** The cells that the checks write; the results don't reach them. */
const BENCH = 'H1:Q20';

/**
 * Checks on this spreadsheet what the add-on takes for granted of Google, and writes one row a check into a new tab. No other tab is
 * written. It stands in no menu: it is run from the script editor.
 */
export function runSelfTest(): void {
  const language = languageOf(Session.getActiveUserLocale());
  const spreadsheet = SpreadsheetApp.getActive();
  const sheet = insertTab(spreadsheet, NAME[language]);
  const bench: Bench = { spreadsheet, sheet, cells: sheet.getRange(BENCH) };
  const rows = [...SERVICE_CHECKS, ...FORMULA_CHECKS, ...FUNCTION_CHECKS, ...CELL_CHECKS].map((check) =>
    resultOf(check, bench, language),
  );
  const table = [HEADINGS.map((heading) => heading[language]), ...rows];
  sheet.getRange(1, 1, table.length, WIDTHS.length).setValues(asWrittenRows(table, WIDTHS.length));
  formatHeadings(sheet, WIDTHS);
}

function resultOf({ what, find, expected }: Check, bench: Bench, language: Language): (string | number)[] {
  bench.cells.clear();
  const begun = Date.now();
  const found = attempt(() => find(bench));
  const spent = Date.now() - begun;
  bench.cells.clear();
  const verdict = found.threw ? '✗' : expected === null ? '–' : found.text === expected ? '✓' : '✗';
  return [what[language], found.text, expected ?? '', verdict, spent];
}

function attempt(find: () => string): { readonly text: string; readonly threw: boolean } {
  try {
    return { text: find(), threw: false };
  } catch (thrown) {
    return { text: thrown instanceof Error ? thrown.message : String(thrown), threw: true };
  }
}

/** A new tab at the right end, with a number behind its name where there is one of that name. */
function insertTab(spreadsheet: Spreadsheet, name: string): Sheet {
  const names = spreadsheet.getSheets().map((sheet) => sheet.getName());
  let free = name;
  for (let number = 2; names.includes(free); number++) free = `${name} ${number}`;
  return spreadsheet.insertSheet(free, names.length);
}
