import type { Condition } from '../definition/condition';
import { clausesOf, type Definition, testsOf } from '../definition/definition';
import { locator, placeholdersOf } from '../definition/field';
import type { LeadColumns } from '../leads/lead-columns';
import { domainOf } from '../values/address';
import type { Cells, Row } from '../values/cell';
import { isMomentText } from '../values/day';
import { readNumberText } from '../values/number';
import { Reading } from '../values/reading';
import { isBlank, plainText } from '../values/text';

/** How a cell reads otherwise now than in version 0.1 of the language, where that can change a score. */
export type Otherwise =
  | 'invisible characters'
  | 'digits apart'
  | 'range'
  | 'address'
  | 'no address'
  | 'date'
  | 'list'
  | 'list in the definition'
  | 'no lead';

/** The cells of a field, or rows, that read otherwise in one way. */
export interface ReadOtherwise {
  readonly kind: Otherwise;
  /** '' for whole rows. */
  readonly field: string;
  /** In how many leads; of Values of the definition, in how many. */
  readonly count: number;
  /** At most `MAX_EXAMPLES` of the cells. */
  readonly examples: readonly string[];
}

/** At most 3 cells are given as examples. */
const MAX_EXAMPLES = 3;

/** Separators of a list that version 0.1 took for letters. */
const NEW_SEPARATORS = /[；､]/;
const DIGITS_APART = /(?<=\d)\s+(?=\d)/g;
const ERA_OR_HALF_OF_DAY = /^(?:令和|平成|昭和)|[ap]m$/i;

interface SeenCell {
  readonly cell: string;
  /** The text in NFKC. */
  readonly written: string;
  readonly reading: Reading;
  readonly condition: Condition;
}

/** What version 0.1 read of an address: all that stands behind the last `@`. */
const domainBefore = (text: string) => (text.includes('@') ? text.slice(text.lastIndexOf('@') + 1) : null);

const isOtherDomain = ({ text }: Reading) => domainBefore(text) !== domainOf(text);

/** Tells of each kind whether a text that is not blank, under a condition, is of it. */
const KINDS: readonly (readonly [kind: Otherwise, is: (cell: SeenCell) => boolean])[] = [
  [
    'digits apart',
    ({ written, reading, condition: { needs } }) =>
      needs === 'number' &&
      reading.number === null &&
      readNumberText(written.replace(DIGITS_APART, '')) !== null,
  ],
  [
    'range',
    ({ reading, condition: { needs, computes } }) =>
      needs === 'number' && !computes && reading.numberRange !== null,
  ],
  [
    'address',
    ({ reading, condition: { needs } }) =>
      needs === 'e-mail' && isOtherDomain(reading) && domainOf(reading.text) !== null,
  ],
  [
    'no address',
    ({ reading, condition: { needs } }) =>
      needs === 'e-mail' && isOtherDomain(reading) && domainOf(reading.text) === null,
  ],
  [
    'date',
    ({ written, reading, condition: { needs } }) =>
      needs === 'date' &&
      reading.day !== null &&
      (isMomentText(written) || ERA_OR_HALF_OF_DAY.test(plainText(written))),
  ],
  ['list', ({ cell, condition: { needs } }) => needs === 'list' && NEW_SEPARATORS.test(cell)],
];

function kindsOf(seen: SeenCell): Otherwise[] {
  const { written, reading } = seen;
  const hidden = /\p{Cf}/u.test(written) ? ['invisible characters' as const] : [];
  return reading.blank ? hidden : [...hidden, ...KINDS.flatMap(([kind, is]) => (is(seen) ? [kind] : []))];
}

/** A row of checkboxes that were filled down, none of them ticked: version 0.1 took it for a lead. */
const isUntickedRow = (row: Row) =>
  row.includes(false) && row.every((cell) => cell === false || isBlank(cell));

/** Finds what version 0.1 of the language read otherwise in the leads' cells and in the Values of a definition. */
export function readOtherwise(
  definition: Definition,
  { headers, columns }: Pick<LeadColumns, 'headers' | 'columns'>,
  rows: Cells,
): ReadOtherwise[] {
  const locate = locator(definition, headers);
  const placeholders = placeholdersOf(definition, locate);
  const found = new Map<string, { kind: Otherwise; field: string; cells: Map<string, number> }>();
  const note = (kind: Otherwise, field: string, cell: string, count: number) => {
    const key = `${kind} ${field}`;
    const one = found.get(key) ?? { kind, field, cells: new Map() };
    one.cells.set(cell, count);
    found.set(key, one);
  };
  const tests = [...clausesOf(definition), ...definition.owners].flatMap(testsOf);
  for (const { field, condition, operand, value, row } of tests) {
    if (operand.kind === 'items' && NEW_SEPARATORS.test(value))
      note('list in the definition', field, `${row}: ${value}`, 1);
    const at = locate(field) ?? -1;
    const { header = field, values = [], counts = [] } = columns[at] ?? {};
    values.forEach((cell, place) => {
      if (typeof cell !== 'string') return;
      const reading = new Reading(cell, definition.calendar, placeholders(at));
      for (const kind of kindsOf({ cell, written: cell.normalize('NFKC'), reading, condition }))
        note(kind, header, cell, counts[place] ?? 0);
    });
  }
  const unticked = rows.filter(isUntickedRow).length;
  if (unticked > 0) note('no lead', '', '', unticked);
  return [...found.values()].map(({ kind, field, cells }) => ({
    kind,
    field,
    count: [...cells.values()].reduce((sum, count) => sum + count, 0),
    examples: [...cells.keys()].filter((cell) => cell !== '').slice(0, MAX_EXAMPLES),
  }));
}
