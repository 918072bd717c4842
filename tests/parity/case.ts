import type { Definition } from '../../src/domain/definition/definition';
import { parseDefinition } from '../../src/domain/definition/parse';
import type { Cell, Cells } from '../../src/domain/values/cell';
import { generate } from '../conformance/generator';
import { toRange } from '../conformance/generator/draft';
import { type Cell as Drawn, isInstant, type Range } from '../conformance/oracle/cell';

/** A definition that was drawn, with leads close to what it asks for. */
export interface ParityCase {
  readonly seed: number;
  readonly cells: Cells;
  readonly definition: Definition;
  readonly headers: Cells[number];
  readonly rows: Cells;
}

const toCell = (cell: Drawn): Cell => (isInstant(cell) ? new Date(cell.instant) : cell);
const toCells = (range: Range): Cells => range.map((row) => row.map(toCell));

/** The case of a seed. */
export function caseOf(seed: number, leadRows: number): ParityCase {
  const { draft, leads, headers } = generate(seed, { leadRows });
  const cells = toCells(toRange(draft));
  const parsed = parseDefinition(cells);
  if (!parsed.ok) throw new Error(`seed ${seed}: ${JSON.stringify(parsed.faults)}`);
  const [first = [], ...others] = toCells(leads);
  return {
    seed,
    cells,
    definition: parsed.definition,
    headers: headers === null ? first : headers.map(toCell),
    rows: headers === null ? others : [first, ...others],
  };
}
