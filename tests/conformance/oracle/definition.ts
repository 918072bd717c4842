import type { Day } from './calendar';
import type { Exact } from './exact';
import type { Column, Condition, Language } from './keywords';

/** What a Value holds, once read for its condition. Days and times are whole numbers. */
export type Value =
  | { readonly kind: 'none' }
  | { readonly kind: 'items'; readonly items: readonly string[] }
  | { readonly kind: 'number'; readonly number: Exact }
  | { readonly kind: 'between'; readonly low: Exact; readonly high: Exact }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'count'; readonly count: bigint };

export interface Test {
  readonly row: number;
  readonly field: string;
  readonly condition: Condition;
  readonly value: Value;
}

/** A Criterion, Required or Knock-out with its `And` rows. Points are hundredths, 0 where the part has none. */
export interface Rule {
  readonly row: number;
  readonly name: string;
  readonly tests: Test[];
  readonly points: bigint;
  /** Normalised; '' for no group. */
  readonly group: string;
}

export interface Limit {
  readonly group: string;
  readonly hundredths: bigint;
}

export interface Grade {
  readonly row: number;
  readonly name: string;
  /** Normalised; '' for no group. */
  readonly group: string;
  /** Hundredths; null takes all that is left. */
  readonly minimum: bigint | null;
}

export interface NamedField {
  readonly row: number;
  readonly field: string;
}

export interface Definition {
  readonly language: Language;
  readonly zone: string | null;
  readonly asOf: Day | null;
  /** The names of each Field row, normalised, its own name first. */
  readonly fieldRows: readonly string[][];
  readonly criteria: readonly Rule[];
  readonly required: readonly Rule[];
  readonly knockOuts: readonly Rule[];
  readonly caps: readonly Limit[];
  readonly floor: bigint | null;
  readonly grades: readonly Grade[];
  /** Normalised grade names. */
  readonly handOver: readonly string[];
  readonly brief: readonly NamedField[];
}

/** Row: in the range, from 1. Column null: the page names no cell (a row that is missing). */
export interface Fault {
  readonly row: number;
  readonly column: Column | null;
  readonly reason: string;
}

export type Reading =
  | { readonly ok: true; readonly definition: Definition }
  | { readonly ok: false; readonly faults: readonly Fault[] };
