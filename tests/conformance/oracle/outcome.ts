import type { Exact } from './exact';

/** Why a test warns: the cell is no number, date or address; its date is after As of; its range can't decide. */
export type WarningKind = 'number' | 'date' | 'address' | 'future' | 'range';

/** Holding may carry what a computing condition computes: how many times its Points are earned. */
export type Outcome =
  | { readonly kind: 'holds'; readonly factor: Exact | null }
  | { readonly kind: 'fails'; readonly warning: WarningKind | null };

export const holds: Outcome = { kind: 'holds', factor: null };
export const fails: Outcome = { kind: 'fails', warning: null };
export const holdsIf = (condition: boolean): Outcome => (condition ? holds : fails);
export const warns = (warning: WarningKind): Outcome => ({ kind: 'fails', warning });
