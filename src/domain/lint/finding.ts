import type { Column } from '../definition/keyword';
import type { Wording } from '../values/language';

export type FindingKind =
  | 'grade out of reach'
  | 'never holds'
  | 'never counts'
  | 'never fails'
  | 'points cancel out'
  | 'points without effect'
  | 'gap between bands'
  | 'bands overlap'
  | 'hand-over impossible'
  | 'no such header'
  | 'same header'
  | 'nothing to hand over'
  | 'cell without effect'
  | 'item never matches'
  | 'word runs on'
  | 'no lead meets'
  | 'all leads meet'
  | 'day stands still'
  | 'other time zone';

/** What one press changes in the draft to put right what was found. */
export interface Remedy {
  /** What the press does, as it is written on the button. */
  readonly label: Wording;
  /** The cells of the finding's row that it writes, as they are written in either language. */
  readonly cells: Readonly<Partial<Record<Column, Wording>>>;
}

/** Something in a definition that is valid but can't work as meant: where, and in both languages what and what to do. */
export interface Finding {
  /** 1-based row in the range that was read. */
  readonly row: number;
  readonly column: Column;
  readonly kind: FindingKind;
  readonly message: Wording;
  /** Left out where only a person can tell what is right. */
  readonly remedy?: Remedy;
}

/** A finding about things, named in its sentences, that don't go together: it asks to change or remove one. */
export function conflict(kind: FindingKind, row: number, column: Column, en: string, ja: string): Finding {
  const message = {
    en: `${en}; change or remove one of these`,
    ja: `${ja}。どれかを変えるか、削除してください`,
  };
  return { row, column, kind, message };
}

/** The same text in both languages. */
export function alike(text: string): Wording {
  return { en: text, ja: text };
}
