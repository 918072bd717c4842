import type { JsonRow } from '../../domain/notation/json-cell';

/** A Definition or Draft tab: its rows of eight cells, the headings row first, and the revision they make. */
export interface DefinitionTab {
  readonly rows: readonly JsonRow[];
  readonly revision: string;
}
