import type { ColumnType } from '../../src/domain/sql/lead-column';
import type { Cell } from '../../src/domain/values/cell';
import { beginningOf, type Calendar } from '../../src/domain/values/day';
import { readNumber } from '../../src/domain/values/number';
import { readDay } from '../../src/domain/values/reading';
import type { ParityCase } from './case';
import { distinctNames, type Table, textTable } from './table';

type Typed = Exclude<ColumnType, 'string'>;

/** What a cell is in a column of a type; null for what it can't hold. */
const TYPED: Readonly<Record<Typed, (cell: Cell, calendar: Calendar) => Cell>> = {
  number: (cell) => (typeof cell === 'number' ? cell : readNumber(cell)),
  boolean: (cell) => (typeof cell === 'boolean' ? cell : null),
  timestamp(cell, calendar) {
    const moment = cell instanceof Date && !Number.isNaN(cell.getTime()) ? cell : null;
    const day = moment === null ? readDay(cell, calendar) : null;
    return day === null ? moment : beginningOf(day, calendar);
  },
  date(cell, calendar) {
    const day = readDay(cell, calendar);
    return day === null ? null : beginningOf(day, calendar);
  },
};
const TYPES = ['number', 'boolean', 'timestamp', 'date'] as const;

/** The column as that type which holds most of its cells, or as texts where none holds a third. */
function typeOf(cells: readonly Cell[], calendar: Calendar | null, at: number): ColumnType {
  if (calendar === null)
    return cells.filter((cell) => readNumber(cell) !== null).length * 3 > cells.length ? 'number' : 'string';
  const held = TYPES.map((type) => ({
    type,
    count: cells.filter((cell) => TYPED[type](cell, calendar) !== null).length,
  }));
  const [first, second] = held.sort((one, other) => other.count - one.count);
  if (first === undefined || first.count * 3 < cells.length) return 'string';
  // Of columns that hold days, every other one holds moments.
  return second?.count === first.count && at % 2 === 0 ? second.type : first.type;
}

/** A table of typed columns: what a column's type can't hold is nothing. */
export function typedTable(given: ParityCase): Table {
  const { headers, rows, definition } = given;
  const { calendar } = definition;
  const texts = textTable(given);
  const types = headers.map((_, at) =>
    typeOf(
      rows.map((row) => row[at]),
      calendar,
      at,
    ),
  );
  const columns = distinctNames(headers).map((name, at) => ({ name, type: types[at] ?? 'string' }));
  const cellOf = (at: number, row: number): Cell => {
    const type = types[at] ?? 'string';
    const cell = rows[row]?.[at];
    if (type === 'string') return texts.rows[row]?.[at];
    return calendar === null ? readNumber(cell) : TYPED[type](cell, calendar);
  };
  return { columns, rows: rows.map((_, row) => columns.map((__, at) => cellOf(at, row))), calendar };
}
