import { readFileSync } from 'node:fs';
import { parseCsv } from 'hucre/csv';
import { findOpenQuote } from '../../playground/files/delimited';
import { Refusal } from './messages';

/**
 * The rows of a text as RFC 4180 has it, each field a text.
 * @throws Refusal for a quote that is never closed
 */
export function parseRows(text: string, delimiter: string, path: string): string[][] {
  const rows = parseCsv(text, { delimiter }).map((row) => row.map((field) => String(field ?? '')));
  const line = findOpenQuote(text, rows);
  if (line !== null) throw new Refusal('openQuote', { path, line });
  return rows;
}

/** The text of a file in UTF-8, without its byte order mark. */
export function readUtf8(path: string): string {
  const bytes = readFileSync(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new Refusal('notUtf8', { path, line: firstLineNotUtf8(bytes) }, error);
  }
}

const LINE_FEED = 0x0a;

function firstLineNotUtf8(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(LINE_FEED, start);
    const stop = end < 0 ? bytes.length : end + 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, stop));
    } catch {
      return line;
    }
    start = stop;
  }
  return line;
}
