import type { DuckDBConnection } from '@duckdb/node-api';
import { DUCKDB } from '../../src/domain/sql/duckdb';
import type { ColumnType } from '../../src/domain/sql/lead-column';
import type { Cell, Cells } from '../../src/domain/values/cell';
import { sheetCalendar } from '../../src/domain/values/day';
import { zonedText } from '../../src/domain/values/reading';
import { distinctNames, type LeadSource, type Renamed } from './lead-source';
import { Refusal } from './messages';
import { readTabs, tellTabs } from './workbook-tab';

/** The days of a workbook have no zone: they are read, and written, as if all were of this one. */
const ZONE = 'UTC';
const DAY_MILLISECONDS = 86_400_000;

interface Kind {
  readonly type: ColumnType;
  readonly sql: string;
  readonly holds: (cell: Cell) => boolean;
  readonly append: (cell: Cell) => string;
}

const text = (cell: Cell) => zonedText(cell, sheetCalendar(ZONE));
const isMidnight = (cell: Cell) => cell instanceof Date && cell.getTime() % DAY_MILLISECONDS === 0;
const isoText = (cell: Cell) => (cell instanceof Date ? cell.toISOString().replace(/T|Z/g, ' ').trim() : '');

/** The types of a column; the first that holds all its cells counts, else all are texts. */
const KINDS: readonly Kind[] = [
  { type: 'number', sql: 'DOUBLE', holds: (cell) => typeof cell === 'number', append: String },
  { type: 'boolean', sql: 'BOOLEAN', holds: (cell) => typeof cell === 'boolean', append: String },
  { type: 'date', sql: 'DATE', holds: isMidnight, append: text },
  { type: 'date', sql: 'TIMESTAMP', holds: (cell) => cell instanceof Date, append: isoText },
];
const TEXTS: Kind = { type: 'string', sql: 'VARCHAR', holds: () => true, append: text };

const isNothing = (cell: Cell) => cell === null || cell === undefined || cell === '';

function kindOfColumn(rows: Cells, at: number): Kind {
  const cells = rows.map((row) => row[at]).filter((cell) => !isNothing(cell));
  return (cells.length === 0 ? undefined : KINDS.find(({ holds }) => cells.every(holds))) ?? TEXTS;
}

/** Leads in a tab of an .xlsx file, which are loaded: the first tab, if none is named. */
export async function workbookSource(
  connection: DuckDBConnection,
  path: string,
  tab: string | null,
  tellRenamed: (renamed: Renamed) => void,
): Promise<LeadSource> {
  const tabs = await readTabs(path, ZONE);
  const name = tab ?? [...tabs.keys()][0] ?? '';
  const found = tabs.get(name);
  if (found === undefined) throw new Refusal('noTab', { path, tab: name, tabs: tellTabs(tabs) });
  const [headings = [], ...rows] = found;
  if (headings.every(isNothing)) throw new Refusal('noHeadings', { path });
  const { names, renamed } = distinctNames(headings.map((cell) => (isNothing(cell) ? '' : text(cell))));
  renamed.forEach(tellRenamed);
  const kinds = names.map((_, at) => kindOfColumn(rows, at));
  await load(connection, rows, kinds);
  const cells = names.map(
    (name, at) => `CAST(c${at} AS ${kinds[at]?.sql ?? 'VARCHAR'}) AS ${DUCKDB.identifier(name)}`,
  );
  return {
    table: `(SELECT ${cells.join(', ')} FROM leads_tab)`,
    columns: names.map((name, at) => ({ name, type: kinds[at]?.type ?? 'string' })),
    rows: rows.length,
    capitals: new Set(),
  };
}

async function load(connection: DuckDBConnection, rows: Cells, kinds: readonly Kind[]): Promise<void> {
  await connection.run(`CREATE TEMP TABLE leads_tab (${kinds.map((_, at) => `c${at} VARCHAR`).join(', ')})`);
  const appender = await connection.createAppender('leads_tab');
  for (const row of rows) {
    kinds.forEach(({ append }, at) => {
      const cell = row[at];
      if (isNothing(cell)) appender.appendNull();
      else appender.appendVarchar(append(cell));
    });
    appender.endRow();
  }
  appender.closeSync();
}
