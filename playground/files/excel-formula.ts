/** What a formula needs to know of the workbook that it is saved with. */
export interface FormulaPlace {
  /** The tab in which the formula stands. */
  readonly tab: string;
  /** Each tab's name in the file, by its name in the workbook. */
  readonly names: ReadonlyMap<string, string>;
  /** The number of rows of a tab; undefined for a tab that is not there. */
  readonly rowsOf: (tab: string) => number | undefined;
}

/**
 * In this order: a text; an optional tab before a reference that begins at a cell and is open below (`A2:K`, `'案'!A1:$H`).
 * A function's name or a longer word before it is no reference.
 */
const PIECES =
  /("(?:[^"]|"")*")|(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)(\$?[A-Za-z]{1,3}(?:\$?\d+)?(?::\$?[A-Za-z]{1,3}(?:\$?\d+)?)?)?|(?<![\p{L}\p{N}_.$])(\$?[A-Za-z]{1,3}\$?\d+:\$?[A-Za-z]{1,3})(?![\p{L}\p{N}_.($!])/gu;
const OPEN_RANGE = /^(\$?)([A-Za-z]{1,3})(\$?)(\d+):(\$?)([A-Za-z]{1,3})$/;
const PLAIN_NAME = /^[A-Za-z_\u3041-\u30ff\u4e00-\u9fff][A-Za-z0-9_\u3041-\u30ff\u4e00-\u9fff]*$/;
const LOOKS_LIKE_CELL = /^[A-Za-z]{1,3}\d+$|^[Rr]\d*[Cc]?\d*$/;

/** An open range from row 1 is the whole columns; from further down it ends at the tab's last row. */
function closeRange(reference: string, rows: number | undefined): string {
  const match = OPEN_RANGE.exec(reference);
  if (match === null) return reference;
  const [, fixLeft = '', left = '', fixRow = '', row = '', fixRight = '', right = ''] = match;
  if (Number(row) === 1) return `${fixLeft}${left}:${fixRight}${right}`;
  return `${fixLeft}${left}${fixRow}${row}:${fixRight}${right}${fixRow}${Math.max(rows ?? 0, Number(row))}`;
}

function quote(name: string): string {
  return PLAIN_NAME.test(name) && !LOOKS_LIKE_CELL.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

const unquote = (name: string) => (name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name);

/**
 * A formula as an .xlsx file holds it, without the leading `=`. The format knows no range that is open below, so `A1:K`
 * becomes `A:K`, which is the same cells in Google Sheets, and `A2:K` becomes `A2:K1000`; tabs are named as in the file.
 */
export function writeExcelFormula(formula: string, place: FormulaPlace): string {
  const body = formula.replace(/^=/, '');
  return body.replace(PIECES, (whole: string, text?: string, tab?: string, onTab?: string, here?: string) => {
    if (text !== undefined) return whole;
    if (tab === undefined) return here === undefined ? whole : closeRange(here, place.rowsOf(place.tab));
    const name = unquote(tab);
    const prefix = `${quote(place.names.get(name) ?? name)}!`;
    return onTab === undefined ? prefix : prefix + closeRange(onTab, place.rowsOf(name));
  });
}
