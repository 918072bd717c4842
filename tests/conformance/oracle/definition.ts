import type { Day } from './calendar';
import type { Interval } from './interval';
import type { Column, Condition, Language } from './keywords';

/** What a Value holds, once read for its condition. Days and times are whole numbers. */
export type Value =
  | { readonly kind: 'none' }
  | { readonly kind: 'items'; readonly items: readonly string[] }
  /** The numbers of which the condition holds. */
  | { readonly kind: 'numbers'; readonly numbers: Interval }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'count'; readonly count: bigint };

export interface Test {
  readonly row: number;
  readonly field: string;
  readonly condition: Condition;
  readonly value: Value;
}

/** A Criterion, Required, Knock-out or Owner with its `And` and `Or` rows. */
export interface Rule {
  readonly row: number;
  readonly part: 'criterion' | 'required' | 'knockOut' | 'owner';
  readonly name: string;
  /** It holds when all tests of at least one of these hold. */
  readonly alternatives: Test[][];
  /** Hundredths, 0 where the part has none. */
  readonly points: bigint;
  /** Normalised; '' for no group. */
  readonly group: string;
}

/** A Cap or a Base. Group: normalised, '' for none. */
export interface GroupPoints {
  readonly row: number;
  readonly name: string;
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

/** Field '': every column. */
export interface Blank extends NamedField {
  readonly items: readonly string[];
}

export interface Definition {
  readonly language: Language;
  readonly zone: string | null;
  readonly asOf: Day | null;
  /** The names of each Field row, normalised, its own name first. */
  readonly fieldRows: readonly string[][];
  readonly blanks: readonly Blank[];
  readonly rules: readonly Rule[];
  readonly bases: readonly GroupPoints[];
  /** Normalised names of groups. */
  readonly highest: readonly string[];
  readonly caps: readonly GroupPoints[];
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
