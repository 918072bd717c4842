import type { Cells, Row } from './cell';
import type { Definition } from './definition';
import { describeMissing, missingFields } from './field';
import type { Finding } from './finding';
import { COLUMNS } from './keyword';
import { fieldKeys, LeadSpace } from './lead-space';
import { lintCancels, lintCaps } from './lint-cancel';
import { lintCells } from './lint-cells';
import { lintEffect } from './lint-effect';
import { lintHandOver } from './lint-hand-over';
import { lintNeverCounts, lintNeverFails, lintNeverHolds } from './lint-hold';
import { lintReach } from './lint-reach';

/** All that can be found of the cells and of the definition that they are, top to bottom. */
export function findings(cells: Cells, definition: Definition, headers: Row | null): Finding[] {
  return topDown([...lintCells(cells), ...lint(definition, headers)]);
}

/**
 * What can't work in a valid definition, top to bottom. Only what is certain whatever the leads are: the conditions are
 * taken to see each field in one of the states that its cells can be in (`possible-state.ts`), and fields to be independent.
 * @param headers the lead table's headers; null when they aren't known
 */
export function lint(definition: Definition, headers: Row | null): Finding[] {
  const keyOf = fieldKeys(definition, headers);
  const { criteria, required, knockOuts, asOf } = definition;
  const everyLead = LeadSpace.of([...criteria, ...required, ...knockOuts], keyOf, asOf);
  return topDown([
    ...missingHeaders(definition, headers),
    ...lintEffect(definition),
    ...lintNeverHolds(definition, keyOf),
    ...lintNeverCounts(definition, keyOf),
    ...lintNeverFails(definition, keyOf),
    ...lintCancels(definition, keyOf),
    ...lintCaps(definition, everyLead),
    ...lintReach(definition, everyLead),
    ...lintHandOver(definition, keyOf, everyLead),
  ]);
}

function topDown(found: readonly Finding[]): Finding[] {
  const place = ({ row, column }: Finding) => row * COLUMNS.length + COLUMNS.indexOf(column);
  return [...found].sort((one, other) => place(one) - place(other));
}

function missingHeaders(definition: Definition, headers: Row | null): Finding[] {
  if (headers === null) return [];
  return missingFields(definition, headers).map((missing) => ({
    row: missing.row,
    column: 'field',
    kind: 'no such header',
    message: describeMissing(missing),
  }));
}
