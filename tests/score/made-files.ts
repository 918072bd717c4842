import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { writeXlsx } from 'hucre/xlsx';
import { SAMPLES } from '../../playground/samples/sample';
import { parseDefinition } from '../../src/domain/definition/parse';
import { startingDefinition } from '../../src/domain/setup/starting-definition';
import { DUCKDB } from '../../src/domain/sql/duckdb';
import type { Cell, Cells, Row } from '../../src/domain/values/cell';
import { calendarOf, formatDay, readDayText } from '../../src/domain/values/day';
import type { Language } from '../../src/domain/values/language';

export const AS_OF = '2026-11-23';
const ZONE = 'Asia/Tokyo';
const calendar = calendarOf(ZONE);
const HOUR_MILLISECONDS = 3_600_000;
/** Tokyo's hours before those of UTC. */
const TOKYO = 9 * HOUR_MILLISECONDS;

/** A folder of its own for a test's files. */
export function makeFolder(): { readonly path: (name: string) => string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'leadpact score '));
  return {
    path: (name) => join(folder, name),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The sample leads of a language and the definition that a team begins with. */
export function sampleOf(language: Language) {
  const [headings = [], ...leads]: Cells = SAMPLES[language].make().rows;
  // A row that is no lead keeps its place.
  const rows: Cells = [...leads.slice(0, 7), headings.map(() => null), ...leads.slice(7)];
  const cells = startingDefinition({ language, today: AS_OF, timeZone: ZONE, headings, leads });
  const parsed = parseDefinition(cells, { today: readDayText(AS_OF) });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return { headings, rows, cells, definition: parsed.definition };
}

/** The cell as a text file has it. */
export function textOf(cell: Cell): string {
  if (cell instanceof Date) return calendar === null ? '' : formatDay(calendar(cell));
  if (typeof cell === 'boolean') return String(cell).toUpperCase();
  return cell === null || cell === undefined ? '' : String(cell);
}

const field = (text: string) => (/[",\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

export function writeText(path: string, rows: Cells, delimiter = ','): void {
  writeFileSync(
    path,
    `${rows.map((row) => row.map((cell) => field(textOf(cell))).join(delimiter)).join('\n')}\n`,
  );
}

export async function writeWorkbook(path: string, name: string, rows: Cells): Promise<void> {
  const wall = (cell: Cell) => (cell instanceof Date ? new Date(cell.getTime() + TOKYO) : (cell ?? null));
  writeFileSync(path, await writeXlsx({ sheets: [{ name, rows: rows.map((row) => row.map(wall)) }] }));
}

/** One object a line; blank cells are left out, but for the first line's. */
export function writeJsonLines(path: string, headings: Row, rows: Cells): void {
  const lines = rows.map((row, line) => {
    const entries = headings.flatMap((heading, at): [string, unknown][] => {
      const cell = row[at];
      if (line > 0 && (cell === null || cell === '')) return [];
      return [[String(heading), cell instanceof Date ? textOf(cell) : cell]];
    });
    return JSON.stringify(Object.fromEntries(entries));
  });
  writeFileSync(path, lines.join('\n'));
}

/** What DuckDB gives for a query; the statements before it are run first. */
export async function askDuckDB(...statements: readonly string[]) {
  const instance = await DuckDBInstance.create(':memory:', { autoinstall_known_extensions: 'false' });
  const connection = await instance.connect();
  try {
    for (const statement of statements.slice(0, -1)) await connection.run(statement);
    return (await connection.runAndReadAll(statements.at(-1) ?? '')).getRowObjectsJson();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** Writes the rows of a query into a Parquet file. */
export const writeParquet = (path: string, sql: string) =>
  askDuckDB(`COPY (${sql}) TO ${DUCKDB.text(path)} (FORMAT parquet)`);
