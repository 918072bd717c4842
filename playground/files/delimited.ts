import { detectDelimiter, parseCsv } from 'hucre/csv';
import type { Clock } from '../engine/clock';
import type { Cell } from '../engine/workbook';
import { FileError } from './file-error';
import { typeField } from './typing';

/** The line that tells Excel which separator the file uses; it is no row. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/i;

/** The line on which the last field's quote opens, when nothing closes it; else null. */
export function findOpenQuote(text: string, rows: readonly (readonly unknown[])[]): number | null {
  const row = rows[rows.length - 1] ?? [];
  const last = row[row.length - 1];
  if (typeof last !== 'string' || !last.includes('\n')) return null;
  // A closed field never ends the text as it stands: its quote, or what follows that, would come after.
  const raw = `"${last.replaceAll('"', '""')}`;
  if (!text.endsWith(raw)) return null;
  return text.slice(0, text.length - raw.length).split(/\r\n|\r|\n/).length;
}

/** Rows of one length, without the blank ones at the end. Throws a FileError on a quote that never closes. */
export function parseDelimited(text: string, clock: Clock): Cell[][] {
  const hint = SEPARATOR_LINE.exec(text);
  const body = hint === null ? text : text.slice(hint[0].length);
  const delimiter = hint?.[1] ?? detectDelimiter(body);
  const parsed = parseCsv(body, { delimiter });
  const line = findOpenQuote(body, parsed);
  if (line !== null) throw new FileError({ kind: 'openQuote', line: line + (hint === null ? 0 : 1) });
  return parsed.map((row) =>
    row.map((field) => (typeof field === 'string' ? typeField(field, clock) : field)),
  );
}
