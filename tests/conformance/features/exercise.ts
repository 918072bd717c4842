import type { Case } from '../generator';
import { toRange } from '../generator/draft';
import { type Cell, isInstant } from '../oracle/cell';
import { testCell } from '../oracle/conditions';
import type { Definition, Test } from '../oracle/definition';
import { columnFinder, type FindColumn } from '../oracle/fields';
import type { Judgement } from '../oracle/lead';
import type { Outcome } from '../oracle/outcome';
import { type Row, readRows } from '../oracle/rows';
import { isNoLead, type SheetRow } from '../oracle/sheet';
import { isBlank } from '../oracle/text';

/** A test of a criterion, required or knock-out with one lead's cell that is not blank by itself. */
export interface Trial {
  readonly test: Test;
  readonly cell: Cell;
  /** The cell where it is a text, else ''. */
  readonly text: string;
  readonly outcome: Outcome;
}

/** A definition with its leads, taken apart. */
export interface Exercise {
  readonly definition: Definition;
  readonly rows: readonly Row[];
  readonly leads: readonly (readonly Cell[])[];
  readonly find: FindColumn;
  readonly trials: readonly Trial[];
  readonly judgements: readonly Judgement[];
}

function trialsOf(definition: Definition, find: FindColumn, leads: readonly (readonly Cell[])[]): Trial[] {
  const tests = definition.rules.flatMap(({ part, alternatives }) =>
    part === 'owner' ? [] : alternatives.flat(),
  );
  return leads.flatMap((cells) =>
    tests.flatMap((test) => {
      const cell = cells[find(test.field)];
      if (isBlank(cell) || (isInstant(cell) && definition.zone === null)) return [];
      const outcome = testCell(test, cell, definition);
      return [{ test, cell, text: typeof cell === 'string' ? cell : '', outcome }];
    }),
  );
}

export function exercise(
  { draft, leads, headers }: Case,
  definition: Definition,
  laidOut: readonly SheetRow[],
): Exercise {
  const find = columnFinder(definition, headers ?? leads[0] ?? []);
  const all = headers === null ? leads.slice(1) : leads;
  const real = all.filter((cells) => !isNoLead(cells));
  return {
    definition,
    rows: readRows(toRange(draft)).rows,
    leads: all,
    find,
    trials: trialsOf(definition, find, real),
    judgements: laidOut.flatMap((row) => (row.kind === 'lead' ? [row.judgement] : [])),
  };
}
