import type { Workbook } from '../engine/workbook';

/** Pixels for a sign of Latin script; Japanese ones are twice as wide. */
const SIGN_WIDTH = 7;
const NARROWEST = 64;
const WIDEST = 240;
/** A column is wide enough for this share of its cells. */
const FITTING = 0.9;
/** At most 300 rows are looked at. */
const MAX_ROWS = 300;

const isWide = (sign: string) => sign > '\u2e80' && !(sign >= '\uff61' && sign <= '\uff9f');

function widthOf(text: string): number {
  return [...text].reduce((width, sign) => width + SIGN_WIDTH * (isWide(sign) ? 1.85 : 1), 18);
}

/** Gives the sample's only sheet what a team gives its own: bold headings that stay in view, and fitting columns. */
export function dressSample(workbook: Workbook): void {
  const [sheet] = workbook.sheets();
  if (sheet === undefined) return;
  const { columns } = workbook.extent(sheet.id);
  workbook.setFormat(
    sheet.id,
    { row: 1, column: 1, rows: 1, columns },
    { bold: true, background: '#eef2f7' },
  );
  workbook.setFrozen(sheet.id, 1, 0);
  fitColumns(workbook);
}

/** Makes the columns of the first sheet as wide as what they hold. */
export function fitColumns(workbook: Workbook): void {
  const [sheet] = workbook.sheets();
  if (sheet === undefined) return;
  const { rows, columns } = workbook.extent(sheet.id);
  const shown = workbook.displays(sheet.id, { row: 1, column: 1, rows: Math.min(rows, MAX_ROWS), columns });
  for (let column = 1; column <= columns; column += 1) {
    const widths = shown.map((row) => widthOf(row[column - 1] ?? '')).sort((a, b) => a - b);
    const fitting = Math.max(
      widths[Math.floor(widths.length * FITTING)] ?? 0,
      widthOf(shown[0]?.[column - 1] ?? '') + 8,
    );
    workbook.setColumnWidth(sheet.id, column, 1, Math.round(Math.min(WIDEST, Math.max(NARROWEST, fitting))));
  }
}
