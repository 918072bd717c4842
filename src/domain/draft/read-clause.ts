import { type Clause, clausesOf, type Definition } from '../definition/definition';
import type { Fault } from '../definition/fault';
import type { PartName } from '../definition/keyword';
import { parseDefinition } from '../definition/parse';
import { partOf } from '../definition/part-row';
import type { Cells } from '../values/cell';
import type { Day } from '../values/day';
import { withCells } from './draft-edit';

/** The parts of a definition without which a single clause can't be read. */
const FRAMING: ReadonlySet<PartName | undefined> = new Set(['asOf', 'timeZone', 'field', 'blank']);

const CLAUSES: ReadonlySet<PartName | undefined> = new Set(['criterion', 'required', 'knockOut', 'owner']);

/** True for a Criterion, Required, Knock-out or Owner. */
export function isClause({ part }: { readonly part: PartName | undefined }): boolean {
  return CLAUSES.has(part);
}

/** A clause that is read by itself, whatever else is wrong in its definition. */
export interface ReadClause {
  /** The definition of the framing parts and the clause alone; null where these can't be read. */
  readonly definition: Definition | null;
  readonly clause: Clause | null;
  /** The clause's own faults; their rows count from 1 at its first row. */
  readonly faults: readonly Fault[];
}

/** Reads the rows of one clause within a definition. @param today where the definition's As of says `every day` */
export function readClause(cells: Cells, rows: Cells, today: Day | null): ReadClause {
  const framing = cells.filter((row) => FRAMING.has(partOf(row)));
  const parsed = parseDefinition([...framing, ...rows], { today });
  if (!parsed.ok) {
    const faults = parsed.faults
      .filter(({ row }) => row > framing.length)
      .map((fault) => ({ ...fault, row: fault.row - framing.length }));
    return { definition: null, clause: null, faults };
  }
  const { definition } = parsed;
  const clause = [...clausesOf(definition), ...definition.owners][0] ?? null;
  return { definition, clause, faults: [] };
}

/** Fills in a name and points where a clause still lacks them, so that its test alone is judged. */
export function nameless(rows: Cells): Cells {
  return rows.map((row, at) =>
    at > 0
      ? row
      : withCells(row, {
          name: row[1] || '–',
          ...(partOf(row) === 'criterion' && { points: 1 }),
        }),
  );
}
