import type { Definition, FieldTest } from '../definition/definition';
import type { ColumnType } from '../sql/lead-column';
import type { Cell } from '../values/cell';
import { type Day, formatDay } from '../values/day';

/** So many items of a list are tried. */
const MAX_ITEMS = 6;
/** By so much a number misses a bound. */
const SHORT_OF = [1, 0.01];
/** What no definition asks for. */
const OTHERS: readonly Cell[] = ['', 'x', 'x@example.com', 0, 1];

const days = (...some: readonly Day[]) => some.map(formatDay);
const around = (bound: number): Cell[] => [bound, ...SHORT_OF.flatMap((by) => [bound - by, bound + by])];

/** Cells of which some meet a test and some just fail it. @param asOf from which ages count */
function cellsAround({ operand }: FieldTest, asOf: Day): readonly Cell[] {
  switch (operand.kind) {
    case 'items':
      return operand.items
        .slice(0, MAX_ITEMS)
        .flatMap(({ text }) => [text, `${text} x`, `x ${text}`, `x${text}x`, `x, ${text}`, `x@${text}`]);
    case 'number':
      return around(operand.number);
    case 'between':
      return [...around(operand.low), ...around(operand.high)];
    case 'times':
      return [-1, operand.times - 1, ...around(operand.times)];
    case 'day':
      return days(operand.day - 1, operand.day, operand.day + 1);
    case 'days': {
      // An age of more days than this reaches beyond the calendar.
      const age = Math.min(operand.days, asOf);
      return days(asOf, asOf + 1, asOf - age + 1, asOf - age, asOf - age - 1, asOf - Math.floor(age / 2));
    }
    case 'nothing':
      return [];
  }
}

const isDay = (cell: Cell) => typeof cell === 'string' && /^[1-9]\d{3}-\d{2}-\d{2}$/.test(cell);

/** Whether a column of a type can hold the cell. */
const HOLDS: Readonly<Record<ColumnType, (cell: Cell) => boolean>> = {
  string: (cell) => typeof cell === 'string' || typeof cell === 'number',
  number: (cell) => typeof cell === 'number',
  boolean: (cell) => typeof cell === 'boolean',
  date: isDay,
  timestamp: isDay,
};

/** What can stand in a column: nothing, what its tests ask for and just miss, and other things. A column of texts has texts alone. */
export function exampleCells(
  tests: readonly FieldTest[],
  { blanks }: Pick<Definition, 'blanks'>,
  type: ColumnType,
  asOf: Day,
): readonly Cell[] {
  const named = tests.length === 0 ? [] : blanks.flatMap(({ items }) => items.slice(0, 1));
  const all = [...tests.flatMap((test) => cellsAround(test, asOf)), ...named, ...OTHERS, true, false];
  const held = all
    .filter((cell) => HOLDS[type](cell))
    .map((cell) => (type === 'string' && typeof cell === 'number' ? String(cell) : cell));
  return [...new Set<Cell>([null, ...held])];
}
