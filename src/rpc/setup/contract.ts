import type { JsonRow } from '../../domain/notation/json-cell';
import type { Obstacle } from '../../domain/setup/obstacle';

/** Where the definition that is made comes from: the version in force or the last signed one, the Draft, or the leads' columns. */
export type DefinitionOrigin =
  | { readonly kind: 'version'; readonly version: number }
  | { readonly kind: 'draft' }
  | { readonly kind: 'start' };

/** What the set-up found, what it will add, and what stands in its way. Nothing has been written yet. */
export interface SetupPlan {
  /** Tabs that could hold the leads, best guess first. */
  readonly tabs: readonly string[];
  readonly leadTab: string | null;
  /** 1-based; 0 when there is none. */
  readonly headerRow: number;
  readonly leads: number;
  /** Headers that the table of common headers knows, with their usual name in the user's language. */
  readonly recognised: readonly { readonly header: string; readonly as: string }[];
  readonly unrecognised: readonly string[];
  readonly adds: readonly { readonly kind: 'tab' | 'column'; readonly name: string; readonly at: string }[];
  /** The rows, the header row last, that are to be frozen, so that sorting leaves the headings in place; 0 for none. */
  readonly freezes: number;
  readonly keeps: readonly { readonly kind: 'tab' | 'column'; readonly name: string; readonly at: string }[];
  /** The definition that is made: rows of eight cells, without headings; [] if one exists. */
  readonly definition: readonly JsonRow[];
  readonly origin: DefinitionOrigin;
  readonly obstacles: readonly Obstacle[];
  /** Revision of what the plan was made from: `setUp` refuses when the sheet has changed since. */
  readonly revision: string;
}

/** What came of a recalculation. */
export interface Recalculated {
  /** The managed columns that were computed anew. */
  readonly columns: number;
  /** Whether each has a formula of its own where one could fill all three. */
  readonly canJoin: boolean;
}
