import type { Wording } from './language';

/** The marks, the dropdown and the Summary look at the first 100 rows of the Reasons tab; more reasons are refused. */
export const MAX_REASONS = 100;

/** What kind of fault a reason speaks of. */
export const REASON_KINDS = ['definition', 'data', 'timing', 'other'] as const;
export type ReasonKind = (typeof REASON_KINDS)[number];

export const REASON_KIND_WORDS: Readonly<Record<ReasonKind, Wording>> = {
  definition: { en: 'definition', ja: '定義' },
  data: { en: 'data', ja: 'データ' },
  timing: { en: 'timing', ja: '時期' },
  other: { en: 'other', ja: 'その他' },
};

/** A reason for which Sales may reject a lead. */
export interface Reason {
  readonly name: string;
  readonly meaning: string;
  readonly kind: ReasonKind;
  /** The criteria (or Required, Knock-outs) that it contradicts, as a list; '' for none. */
  readonly contradicts: string;
  /** A rejection for it needs a note. */
  readonly noteNeeded: boolean;
}

/** The columns of the Reasons tab, in the order in which LeadPact makes them. */
export const REASON_COLUMNS = ['name', 'meaning', 'kind', 'contradicts', 'noteNeeded'] as const;
export type ReasonColumn = (typeof REASON_COLUMNS)[number];

export const REASON_HEADINGS: Readonly<Record<ReasonColumn, Wording>> = {
  name: { en: 'Reason', ja: '理由' },
  meaning: { en: 'Meaning', ja: '意味' },
  kind: { en: 'Kind', ja: '種類' },
  contradicts: { en: 'Contradicts', ja: '矛盾する条件' },
  noteNeeded: { en: 'Note needed', ja: 'メモ必須' },
};
