import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { FileError } from '../../playground/files/file-error';
import { readFile } from '../../playground/files/read-file';
import type { Cells } from '../../src/domain/values/cell';
import { terminalLanguage } from '../terminal-language';
import { Refusal } from './messages';

/** The tabs of an .xlsx file: dates are moments at which the cell's day and time hold in the time zone. */
export async function readTabs(path: string, timeZone: string): Promise<ReadonlyMap<string, Cells>> {
  try {
    const { tables } = await readFile(readFileSync(path), basename(path), timeZone);
    return new Map(tables.map(({ name, rows }) => [name, rows]));
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    throw new Refusal('unreadable', { path, reason: error.describe(terminalLanguage()) }, error);
  }
}

/** The names of a workbook's tabs, as they are told. */
export const tellTabs = (tabs: ReadonlyMap<string, Cells>) => [...tabs.keys()].join(', ');
