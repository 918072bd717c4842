import { once } from 'node:events';
import { createWriteStream, writeFileSync } from 'node:fs';
import type { Cell } from '../../src/domain/values/cell';
import { calendarOf, formatDay } from '../../src/domain/values/day';
import { DEFINITION } from '../definition';
import { HEADERS, makeLeads, SEED } from '../leads';

/** Leads are made and written in portions of this size. */
const PORTION = 50_000;
const calendar = calendarOf('Asia/Tokyo');

function field(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  const text = cell instanceof Date && calendar !== null ? formatDay(calendar(cell)) : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const line = (cells: readonly Cell[]) => `${cells.map(field).join(',')}\n`;

/** Writes the leads that are measured, and the definition of 15 criteria. */
export async function makeFiles(count: number, leads: string, definition: string): Promise<void> {
  writeFileSync(definition, DEFINITION.map(line).join(''));
  const file = createWriteStream(leads);
  file.write(line(HEADERS));
  for (let made = 0; made < count; made += PORTION) {
    const rows = makeLeads('people', Math.min(PORTION, count - made), SEED + made);
    if (!file.write(rows.map(line).join(''))) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}
