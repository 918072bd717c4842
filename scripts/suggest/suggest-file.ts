import { writeFileSync } from 'node:fs';
import type { DuckDBConnection } from '@duckdb/node-api';
import { openDatabase } from '../score/database';
import { refusalOf } from '../score/engine-fault';
import { Refusal } from '../score/messages';
import { openLeads } from '../score/open-leads';
import { makeResultFile } from '../score/result-file';
import { checkFiles, type Onlooker } from '../score/score-file';
import type { SuggestArguments } from './arguments';
import { type Draft, givenDraft, writeDraft } from './draft';
import { writeReport } from './report';
import { suggestFor } from './suggested';

/** Whoever runs it, and wants to know. */
type Watcher = Pick<Onlooker, 'tell' | 'signal'>;

/**
 * Suggests criteria from the outcomes in a file of leads, and writes them as a definition with a report.
 * @returns whether there is a definition: without a reliable pattern there is the report alone
 * @throws Refusal for what can't be done; nothing is written then
 */
export async function suggestFile(given: SuggestArguments, watcher: Watcher): Promise<boolean> {
  const read = [given.leads, ...(given.definition === null ? [] : [given.definition])];
  for (const out of [given.out, given.report]) checkFiles(read, out);
  if (given.out === given.report) throw new Refusal('sameFile', { path: given.report });
  const draft = given.definition === null ? null : await givenDraft(given, given.definition);
  const [out, report] = [makeResultFile(given.out), makeResultFile(given.report)];
  try {
    const connection = await openDatabase(given.memory, out.spill);
    const interrupt = () => connection.interrupt();
    watcher.signal.addEventListener('abort', interrupt);
    try {
      const suggested = await suggestWith(connection, given, draft, watcher);
      watcher.signal.throwIfAborted();
      writeFileSync(report.path, writeReport(suggested, given));
      if (suggested.definition !== null) {
        writeFileSync(out.path, writeDraft(suggested.definition));
        out.keep();
      }
      report.keep();
      return suggested.definition !== null;
    } finally {
      watcher.signal.removeEventListener('abort', interrupt);
      connection.closeSync();
    }
  } catch (error) {
    throw refusalOf(error, given);
  } finally {
    out.clear();
    report.clear();
  }
}

async function suggestWith(
  connection: DuckDBConnection,
  given: SuggestArguments,
  draft: Draft | null,
  { tell, signal }: Watcher,
) {
  tell('reading', { path: given.leads });
  const source = await openLeads(connection, given, (renamed) => tell('renamed', { ...renamed }));
  return suggestFor(connection, source, given, draft, (key) => {
    signal.throwIfAborted();
    tell(key);
  });
}
