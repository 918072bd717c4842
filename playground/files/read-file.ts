import { makeClock } from '../engine/clock';
import type { Table } from '../engine/workbook';
import { recognizeContent } from './container';
import { parseDelimited } from './delimited';
import { decodeText, type Encoding } from './encoding';
import { type FileFormula, readExcel } from './excel-reading';
import { FileError } from './file-error';
import { looksLikeHtml, recognizeKind } from './kind';
import { squareRows } from './rectangle';

export interface OpenedFile {
  readonly fileName: string;
  /** One a tab, at least one with cells. Dates are instants at which the cell's day and time hold in the time zone. */
  readonly tables: readonly Table[];
  /** The formulas of an .xlsx file; their last results stand in the tables. */
  readonly formulas: readonly FileFormula[];
  /** Of a text file; null for .xlsx. */
  readonly encoding: Encoding | null;
}

/** What no tab may be called; the rest of a file's name becomes its tab's name. */
const FORBIDDEN_IN_TAB_NAMES = /['*?/\\[\]:]/g;

function nameTab(fileName: string): string {
  const stem = fileName
    .replace(/\.[^.]*$/, '')
    .replace(FORBIDDEN_IN_TAB_NAMES, ' ')
    .trim();
  return stem.slice(0, 100) || 'Leads';
}

function readText(bytes: Uint8Array, fileName: string, timeZone: string): OpenedFile {
  const { text, encoding } = decodeText(bytes);
  if (text.trim() === '') throw new FileError({ kind: 'empty' });
  if (looksLikeHtml(text)) throw new FileError({ kind: 'notATable', found: 'html' });
  const rows = squareRows(parseDelimited(text, makeClock(timeZone)));
  return { fileName, tables: [{ name: nameTab(fileName), rows }], formulas: [], encoding };
}

/**
 * Reads a CSV (UTF-8, UTF-16, Shift_JIS; comma, semicolon or tab) or .xlsx file by its content, whatever its name says.
 * @param timeZone IANA name of the zone in which the file's dates are calendar days
 * @throws FileError when it is no table, empty, garbled, damaged, or above Google's limits
 */
export async function readFile(bytes: Uint8Array, fileName: string, timeZone: string): Promise<OpenedFile> {
  const kind = recognizeKind(bytes);
  if (kind === 'text') return requireCells(readText(bytes, fileName, timeZone));
  if (kind !== 'zip' && kind !== 'ole') throw new FileError({ kind: 'notATable', found: kind });
  const content = recognizeContent(bytes, kind);
  if (content === 'xls') throw new FileError({ kind: 'oldExcel' });
  if (content === 'encrypted') throw new FileError({ kind: 'encrypted' });
  if (content !== 'xlsx') throw new FileError({ kind: 'notATable', found: content });
  return requireCells({ fileName, ...(await readExcel(bytes, makeClock(timeZone))), encoding: null });
}

function requireCells(file: OpenedFile): OpenedFile {
  if (file.tables.every((table) => table.rows.length === 0)) throw new FileError({ kind: 'empty' });
  return file;
}
