import { isTimeZone, NoTimeZone } from './calendar';
import type { Cell, Range } from './cell';
import { readDate } from './date';
import type { Fault, Reading } from './definition';
import { type Column, columns, onDates } from './keywords';
import { CellReader } from './read-cells';
import { PartReader } from './read-parts';
import { conditionOf, RuleReader } from './read-rules';
import { type Row, readRows, shown } from './rows';
import { findWholeFaults } from './whole';

function findZone(rows: readonly Row[]): string | null {
  const cell = rows.find((row) => row.part === 'timeZone')?.cells.value;
  const zone = typeof cell === 'string' ? shown(cell, null) : '';
  return zone !== '' && isTimeZone(zone) ? zone : null;
}

const testing: ReadonlySet<Row['part']> = new Set<Row['part']>([
  'criterion',
  'required',
  'knockOut',
  'and',
  'or',
]);

/** §2: a condition on dates needs an As of row; the page names no cell for one that is missing. */
function findMissingAsOf(rows: readonly Row[]): Fault[] {
  if (rows.some(({ part }) => part === 'asOf')) return [];
  return rows
    .filter((row) => testing.has(row.part) && onDates.has(conditionOf(row) ?? 'is'))
    .map(({ row }) => ({ row, column: null, reason: 'a condition on dates, and no As of row' }));
}

/** §7: what stands in these has no effect, also where it would be a fault elsewhere. */
const idle: Partial<Record<Row['part'], readonly Column[]>> = {
  base: ['field', 'condition', 'value'],
  highest: ['field', 'condition', 'value', 'points'],
};

/** A Date, or a text that is a moment: it has no day without a time zone. */
function needsZone(cell: Cell): boolean {
  try {
    readDate(cell, null);
    return false;
  } catch (error) {
    if (error instanceof NoTimeZone) return true;
    throw error;
  }
}

/** §7: a Date or a moment in a cell, without a Time zone row, is a fault of that cell. */
function findDates(rows: readonly Row[]): Fault[] {
  if (rows.some(({ part }) => part === 'timeZone')) return [];
  return rows.flatMap(({ row, part, cells }) =>
    columns
      .filter((column) => needsZone(cells[column]) && !idle[part]?.includes(column))
      .map((column) => ({ row, column, reason: 'a Date or a moment, and no Time zone row' })),
  );
}

function readRow(row: Row, rules: RuleReader, parts: PartReader): void {
  if (row.part === 'and') rules.readAnd(row);
  else if (row.part === 'or') rules.readOr(row);
  else readOwnRow(row, rules, parts);
}

function readOwnRow(row: Row, rules: RuleReader, parts: PartReader): void {
  const { part } = row;
  rules.close();
  const isRule = part === 'criterion' || part === 'required' || part === 'knockOut' || part === 'owner';
  if (isRule) rules.readRule(row, part);
  else parts.read(row);
}

/** By row; of several faults of one cell the first. */
function inOrder(faults: readonly Fault[]): Fault[] {
  const isFirst = ({ row, column }: Fault, at: number) =>
    faults.findIndex((other) => other.row === row && other.column === column) === at;
  return faults.filter(isFirst).sort((a, b) => a.row - b.row);
}

/** Reads the cells of a definition, or lists its faults by row. */
export function readDefinition(range: Range): Reading {
  const { language, rows, faults } = readRows(range);
  const zone = findZone(rows);
  const cells = new CellReader(zone);
  const rules = new RuleReader(cells);
  const parts = new PartReader(cells);
  for (const row of rows) readRow(row, rules, parts);
  const all = [
    ...faults,
    ...cells.faults,
    ...findMissingAsOf(rows),
    ...findDates(rows),
    ...findWholeFaults(rows, parts, cells),
  ];
  if (all.length > 0) return { ok: false, faults: inOrder(all) };
  const { asOf, fieldRows, blanks, bases, highest, caps, floor, grades, handOver, brief } = parts;
  const definition = {
    ...{ language, zone, asOf, fieldRows, blanks, rules: rules.rules },
    ...{ bases, highest, caps, floor, grades, handOver, brief },
  };
  return { ok: true, definition };
}
