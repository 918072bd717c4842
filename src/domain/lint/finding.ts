import type { Column } from '../definition/keyword';
import type { Wording } from '../values/language';

export type FindingKind =
  | 'grade out of reach'
  | 'never holds'
  | 'never counts'
  | 'never fails'
  | 'points cancel out'
  | 'hand-over impossible'
  | 'no such header'
  | 'nothing to hand over'
  | 'cell without effect'
  | 'day stands still'
  | 'other time zone';

/** Something in a definition that is valid but can't work as meant: where, and in both languages what and what to do. */
export interface Finding {
  /** 1-based row in the range that was read. */
  readonly row: number;
  readonly column: Column;
  readonly kind: FindingKind;
  readonly message: Wording;
}

/** A finding about things, named in its sentences, that don't go together: it asks to change or remove one. */
export function conflict(kind: FindingKind, row: number, column: Column, en: string, ja: string): Finding {
  const message = {
    en: `${en}; change or remove one of these`,
    ja: `${ja}。どれかを変えるか、削除してください`,
  };
  return { row, column, kind, message };
}
