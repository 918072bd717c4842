import type { Definition } from '../../src/domain/definition/definition';
import { describeFaults } from '../../src/domain/definition/fault';
import { COLUMNS } from '../../src/domain/definition/keyword';
import { parseDefinition } from '../../src/domain/definition/parse';
import { readTimeZone } from '../../src/domain/definition/parse-time';
import { readPartRows } from '../../src/domain/definition/part-row';
import { isBroken, writtenSeal } from '../../src/domain/definition/seal';
import { todayIn } from '../../src/domain/definition/today';
import type { Cells } from '../../src/domain/values/cell';
import type { Day } from '../../src/domain/values/day';
import { isBlank } from '../../src/domain/values/text';
import { terminalLanguage } from '../terminal-language';
import { kindOf } from './arguments';
import { Refusal } from './messages';
import { parseRows, readUtf8 } from './text-file';
import { readTabs, tellTabs } from './workbook-tab';

/** A definition as it stands in a file. */
export interface FiledDefinition {
  readonly cells: Cells;
  readonly definition: Definition;
  /** The digits of the Version row; null where it is unsigned. */
  readonly seal: string | null;
  /** True where the cells are not those that were signed. */
  readonly changedSince: boolean;
}

const TABS = ['Definition', '定義'];

/**
 * Reads a definition from a file.
 * @param tab of an .xlsx file; null for Definition 定義
 * @param day from which an As of that says every day counts; null for today in its time zone
 * @throws Refusal that lists the faults with their rows and columns
 */
export async function readDefinitionFile(
  path: string,
  tab: string | null,
  day: Day | null,
): Promise<FiledDefinition> {
  const read = kindOf(path) === '.xlsx' ? await readTab(path, tab) : parseRows(readUtf8(path), ',', path);
  const cells = eightColumns(read, path);
  const today = day ?? todayIn(cells, new Date());
  // Where nobody knows the day, the rest is read by any: what else is wrong is told first.
  const parsed = parseDefinition(cells, { today: today ?? 0 });
  if (!parsed.ok)
    throw new Refusal('invalidDefinition', {
      path,
      reason: describeFaults(parsed.faults, terminalLanguage()),
    });
  if (parsed.definition.isEveryDay && today === null) throw new Refusal('needsDay', { path });
  return { cells, definition: parsed.definition, seal: writtenSeal(cells), changedSince: isBroken(cells) };
}

async function readTab(path: string, tab: string | null): Promise<Cells> {
  const find = (tabs: ReadonlyMap<string, Cells>): Cells => {
    const names = tab === null ? TABS : [tab];
    const found = names.flatMap((name) => tabs.get(name) ?? []);
    if (names.some((name) => tabs.has(name))) return found;
    if (tab === null) throw new Refusal('noDefinitionTab', { path, tabs: tellTabs(tabs) });
    throw new Refusal('noTab', { path, tab, tabs: tellTabs(tabs) });
  };
  const cells = find(await readTabs(path, 'UTC'));
  const [{ name: zone }] = readTimeZone(readPartRows(cells, null));
  return zone === undefined || zone === null ? cells : find(await readTabs(path, zone));
}

function eightColumns(read: Cells, path: string): Cells {
  if (read.every((row) => row.every(isBlank))) throw new Refusal('emptyDefinition', { path });
  return read.map((row, at) => {
    const isNarrow = kindOf(path) === '.csv' && row.length < COLUMNS.length && !row.every(isBlank);
    if (isNarrow || row.slice(COLUMNS.length).some((cell) => !isBlank(cell)))
      throw new Refusal('definitionWidth', { path, row: at + 1, found: row.length });
    return COLUMNS.map((_, column) => row[column] ?? '');
  });
}
