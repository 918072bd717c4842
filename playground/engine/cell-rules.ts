import type { Area } from './area';

/** How Google gives the number format of a cell that has none. */
export const AUTOMATIC_FORMAT = '0.###############';

/** How a cell looks. A property left out stays as it is; null takes it back to the default. */
export interface CellFormat {
  /** Google's notation; `@` is plain text, null is automatic. */
  readonly numberFormat?: string | null;
  readonly bold?: boolean | null;
  readonly italic?: boolean | null;
  readonly color?: string | null;
  readonly background?: string | null;
  readonly fontSize?: number | null;
  readonly wrap?: 'wrap' | 'overflow' | 'clip' | null;
  readonly align?: 'left' | 'center' | 'right' | null;
  readonly verticalAlign?: 'top' | 'middle' | 'bottom' | null;
}

/** The conditions that a data validation or a conditional format can set. */
export type Condition =
  | { readonly kind: 'list'; readonly values: readonly string[]; readonly dropdown: boolean }
  | { readonly kind: 'range'; readonly sheetId: string; readonly area: Area; readonly dropdown: boolean }
  | { readonly kind: 'checkbox' }
  | { readonly kind: 'numberBetween'; readonly from: number; readonly to: number }
  | { readonly kind: 'numberAtLeast'; readonly value: number }
  | { readonly kind: 'numberGreater'; readonly value: number }
  | { readonly kind: 'numberAtMost'; readonly value: number }
  | { readonly kind: 'numberLess'; readonly value: number }
  | { readonly kind: 'numberEqual'; readonly value: number }
  | { readonly kind: 'textIs'; readonly value: string }
  | { readonly kind: 'textContains'; readonly value: string }
  | { readonly kind: 'textNotContains'; readonly value: string }
  | { readonly kind: 'textStartsWith'; readonly value: string }
  | { readonly kind: 'textEndsWith'; readonly value: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'notEmpty' }
  | { readonly kind: 'validDate' }
  | { readonly kind: 'formula'; readonly formula: string };

export interface Validation {
  readonly condition: Condition;
  /** Whether a value that does not meet the condition is refused, or only flagged. */
  readonly reject: boolean;
  readonly help: string | null;
}

export interface ConditionalFormat {
  readonly areas: readonly Area[];
  readonly condition: Condition;
  readonly format: Pick<CellFormat, 'bold' | 'italic' | 'color' | 'background'>;
}
