import { type Clause, clausesOf, type Definition, type FieldTest, testsOf } from '../definition/definition';
import { locator } from '../definition/field';
import type { Cell, Row } from '../values/cell';
import { Chance } from '../values/chance';
import { formatDay } from '../values/day';

/** Of 2,400 made-up leads a third is drawn at random; the others differ in a few cells from one that has all that is asked for. */
const MADE_LEADS = 2_400;
/** At most 40 cells are tried in a column. */
const MAX_CELLS = 40;
const SEED = 20261123;

/** What could stand in a column: what its tests ask for, and what lies just beside it. */
function cellsFor({ condition, operand }: FieldTest, asOf: number | null): Cell[] {
  const dayText = (day: number) => (Number.isFinite(day) ? formatDay(day) : '');
  switch (operand.kind) {
    case 'items': {
      const texts = operand.items.map(({ text }) => (condition.needs === 'e-mail' ? `a@${text}` : text));
      return [...texts, texts.join(condition.needs === 'list' ? ', ' : ' ')];
    }
    case 'number':
      return [operand.number - 1, operand.number, operand.number + 1];
    case 'between':
      return [operand.low - 1, operand.low, operand.high, operand.high + 1];
    case 'day':
      return [operand.day - 1, operand.day, operand.day + 1].map(dayText);
    case 'days':
      return [0, operand.days - 1, operand.days, operand.days + 1].map((age) => dayText((asOf ?? 0) - age));
    case 'times':
      return [1, operand.times, operand.times + 1];
    case 'nothing':
      return [];
  }
}

/** The headers that a definition's fields need, where those of the lead table aren't known. */
export function headersFor(definitions: readonly Definition[]): Row {
  const fields = definitions
    .flatMap(clausesOf)
    .flatMap(testsOf)
    .map(({ field }) => field);
  return [...new Set(fields)];
}

/** The columns that some clauses read, with the cells that are tried in each. */
function columnsFor(definitions: readonly Definition[], headers: Row): ReadonlyMap<number, readonly Cell[]> {
  const columns = new Map<number, Set<Cell>>();
  for (const definition of definitions) {
    const locate = locator(definition, headers);
    for (const test of clausesOf(definition).flatMap((clause: Clause) => testsOf(clause))) {
      const at = locate(test.field);
      if (at === undefined) continue;
      const cells = columns.get(at) ?? new Set<Cell>(['', 'x']);
      for (const cell of cellsFor(test, definition.asOf)) if (cells.size < MAX_CELLS) cells.add(cell);
      columns.set(at, cells);
    }
    for (const { field, items } of definition.blanks) {
      const own = field === '' ? [...columns.keys()] : [locate(field) ?? -1];
      for (const at of own) for (const item of items.slice(0, 3)) columns.get(at)?.add(item);
    }
  }
  return new Map([...columns].map(([at, cells]) => [at, [...cells]]));
}

/**
 * Made-up leads by which two definitions may be told apart: as many as needed of what their conditions ask for, the same ones each time.
 * @param best tells which of two leads comes closer to the hand-over: a number that is larger for it
 */
export function madeLeads(
  definitions: readonly Definition[],
  headers: Row,
  best: (rows: readonly Row[]) => readonly number[],
): Row[] {
  const columns = [...columnsFor(definitions, headers)];
  const chance = new Chance(SEED);
  const pick = (cells: readonly Cell[]) => cells[chance.int(0, cells.length - 1)] ?? '';
  const empty: Row = headers.map(() => '');
  const withCell = (row: Row, at: number, cell: Cell) => row.map((one, place) => (place === at ? cell : one));
  if (columns.length === 0) return [empty];
  const drawn = Array.from({ length: MADE_LEADS / 3 }, () =>
    columns.reduce<Row>((row, [at, cells]) => withCell(row, at, pick(cells)), empty),
  );
  // Column by column the cell that brings a lead closest.
  const start = largest([empty, ...drawn], best);
  const closest = columns.reduce<Row>(
    (row, [at, cells]) => largest([row, ...cells.map((cell) => withCell(row, at, cell))], best),
    start,
  );
  const near = Array.from({ length: MADE_LEADS - drawn.length }, (_, which) => {
    const changes = chance.int(1, 3 + (which % 4));
    return Array.from({ length: changes }, () => columns[chance.int(0, columns.length - 1)]).reduce<Row>(
      (row, column) => (column === undefined ? row : withCell(row, column[0], pick(column[1]))),
      closest,
    );
  });
  return [empty, closest, ...drawn, ...near];
}

function largest(rows: readonly Row[], best: (rows: readonly Row[]) => readonly number[]): Row {
  const worth = best(rows);
  const most = worth.indexOf(worth.reduce((one, other) => Math.max(one, other), -Infinity));
  return rows[most] ?? [];
}
