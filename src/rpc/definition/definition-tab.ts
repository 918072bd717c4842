import { definitionRevision } from '../../domain/definition/moving-day';
import { rowsToJson } from '../../domain/notation/json-cell';
import type { Cells } from '../../domain/values/cell';
import type { DefinitionTab } from './contract';

/** Rows of a definition as the sidebar gets them. */
export function definitionTab(cells: Cells): DefinitionTab {
  return { rows: rowsToJson(cells), revision: definitionRevision(cells) };
}
