import { statSync } from 'node:fs';
import type { DuckDBConnection } from '@duckdb/node-api';
import { describeMissingFields } from '../../src/domain/definition/field';
import { DUCKDB } from '../../src/domain/sql/duckdb';
import { writeScoreQuery } from '../../src/domain/sql/score-query';
import { terminalLanguage } from '../terminal-language';
import { kindOf, type ScoreArguments } from './arguments';
import { openDatabase } from './database';
import { type FiledDefinition, readDefinitionFile } from './definition-file';
import { refusalOf } from './engine-fault';
import type { LeadSource } from './lead-source';
import { type MessageKey, type MessageValues, Refusal } from './messages';
import { openLeads } from './open-leads';
import { asTexts } from './result-columns';
import { makeResultFile, type ResultFile } from './result-file';

/** Whoever runs it, and wants to know. */
export interface Onlooker {
  tell(key: MessageKey, values?: MessageValues): void;
  /** The engine begins with so many rows; what it is asked for tells how far it is. */
  begin(rows: number, percentage: () => number): void;
  /** Interrupts the run when it is aborted. */
  readonly signal: AbortSignal;
}

/** What a query is put into. */
const FORMATS: Readonly<Record<string, string>> = {
  '.csv': "(FORMAT csv, HEADER true, DELIMITER ',', QUOTE '\"', ESCAPE '\"')",
  '.parquet': '(FORMAT parquet, COMPRESSION zstd)',
};

/**
 * Scores the leads of a file, and writes all that came in with what they earned.
 * @returns how many rows were written
 * @throws Refusal for what can't be done; nothing is written then
 */
export async function scoreFile(given: ScoreArguments, onlooker: Onlooker): Promise<number> {
  checkFiles([given.leads, given.definition], given.out);
  const filed = await readDefinitionFile(given.definition, given.definitionSheet, given.asOf);
  tellOfDefinition(filed, given, onlooker);
  const result = makeResultFile(given.out);
  try {
    const connection = await openDatabase(given.memory, result.spill);
    const interrupt = () => connection.interrupt();
    onlooker.signal.addEventListener('abort', interrupt);
    try {
      return await write(connection, { given, filed, result, onlooker });
    } finally {
      onlooker.signal.removeEventListener('abort', interrupt);
      connection.closeSync();
    }
  } catch (error) {
    throw refusalOf(error, given);
  } finally {
    result.clear();
  }
}

/** @throws Refusal where a file can't be read, or would be written over */
export function checkFiles(read: readonly string[], out: string): void {
  for (const path of read) {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) throw new Refusal('noFile', { path });
    if (!found.isFile()) throw new Refusal('notAFile', { path });
    if (found.size === 0) throw new Refusal('emptyFile', { path });
    const place = statSync(out, { throwIfNoEntry: false });
    if (place !== undefined && place.ino === found.ino && place.dev === found.dev)
      throw new Refusal('sameFile', { path });
  }
}

function tellOfDefinition(
  { definition, seal, changedSince }: FiledDefinition,
  given: ScoreArguments,
  { tell }: Onlooker,
): void {
  if (seal === null) tell('unsigned');
  if (changedSince) tell('changedSince');
  if (given.asOf !== null && !definition.isEveryDay) tell('fixedDay');
}

interface Run {
  readonly given: ScoreArguments;
  readonly filed: FiledDefinition;
  readonly result: ResultFile;
  readonly onlooker: Onlooker;
}

async function write(connection: DuckDBConnection, { given, filed, result, onlooker }: Run): Promise<number> {
  onlooker.tell('reading', { path: given.leads });
  const source = await openLeads(connection, given, (renamed) => onlooker.tell('renamed', { ...renamed }));
  const { sql, leftOut } = queryOf(source, filed, given);
  if (leftOut.length > 0) onlooker.tell('leftOut', { columns: leftOut.join(', ') });
  const written = kindOf(given.out) === '.csv' ? await asTexts(connection, sql, source.capitals) : sql;
  onlooker.begin(source.rows, () => connection.progress.percentage);
  onlooker.signal.throwIfAborted();
  await connection.run(
    `COPY (${written}) TO ${DUCKDB.text(result.path)} ${FORMATS[kindOf(given.out)] ?? ''}`,
  );
  onlooker.signal.throwIfAborted();
  result.keep();
  return source.rows;
}

function queryOf(
  { table, columns }: LeadSource,
  { definition, seal }: FiledDefinition,
  given: ScoreArguments,
) {
  const query = writeScoreQuery({
    definition,
    dialect: DUCKDB,
    table,
    columns,
    seal,
    asOf: definition.asOf,
    explain: { why: given.explains, gap: given.explains },
  });
  if (query.ok) return query;
  if (query.kind === 'missing fields') {
    const reason = describeMissingFields(query.missing, terminalLanguage());
    throw new Refusal('unreadable', { path: given.leads, reason });
  }
  if (query.kind === 'unwritable text') throw new Refusal('unwritableText', { path: given.definition });
  throw new Refusal('needsZone', { path: given.leads, column: query.column ?? '' });
}
