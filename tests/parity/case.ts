import type { Definition } from '../../src/domain/definition/definition';
import { parseDefinition } from '../../src/domain/definition/parse';
import type { Cell, Cells } from '../../src/domain/values/cell';
import { zonedText } from '../../src/domain/values/reading';
import { generate } from '../conformance/generator';
import { toRange } from '../conformance/generator/draft';
import { readKit, readRange } from '../conformance/kit';
import { type Cell as Drawn, isInstant, type Range } from '../conformance/oracle/cell';

/** A definition that was drawn, with leads close to what it asks for. */
export interface ParityCase {
  readonly cells: Cells;
  readonly definition: Definition;
  readonly headers: Cells[number];
  readonly rows: Cells;
}

const toCell = (cell: Drawn): Cell => (isInstant(cell) ? new Date(cell.instant) : cell);
const toCells = (range: Range): Cells => range.map((row) => row.map(toCell));

/** The cases of the kit that have leads to score. */
export function kitCases(): (ParityCase & { readonly title: string })[] {
  const entries = [...readKit().values()].flat().filter(({ expected }) => expected !== undefined);
  return entries.map(({ title, definition, headers, leads }) => {
    const [names = []] = toCells(readRange([headers]));
    return { title, ...parityCase(toCells(readRange(definition)), names, toCells(readRange(leads)), title) };
  });
}

/** The case of a seed. */
export function caseOf(seed: number, leadRows: number): ParityCase {
  const { draft, leads, headers } = generate(seed, { leadRows });
  const [first = [], ...others] = toCells(leads);
  const cells = toCells(toRange(draft));
  return headers === null
    ? parityCase(cells, first, others, `seed ${seed}`)
    : parityCase(cells, headers.map(toCell), [first, ...others], `seed ${seed}`);
}

function parityCase(cells: Cells, headers: Cells[number], rows: Cells, title: string): ParityCase {
  const parsed = parseDefinition(cells);
  if (!parsed.ok) throw new Error(`${title}: ${JSON.stringify(parsed.faults)}`);
  const { definition } = parsed;
  // The columns of a table have names, so a heading that is a date is its text there.
  const names = headers.map((header) => zonedText(header, definition.calendar));
  return { cells, definition, headers: names, rows };
}
