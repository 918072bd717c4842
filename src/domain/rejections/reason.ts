import type { Places } from '../notation/heading-place';
import type { Cells, Row } from '../values/cell';
import type { Language, Wording } from '../values/language';
import { writtenText } from '../values/reading';
import { isBlank, normalize, trim } from '../values/text';

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

/** A reason as its row says it: texts, and its 0-based row in the range that was read. */
export type ReasonRow = Readonly<Record<ReasonColumn, string>> & { readonly at: number };

/** What counts as a yes under *Note needed*; a ticked box is `true`. */
const YES = /^(yes|y|true|1|○|◯|はい|必須|要|必要)$/;
const NOTE_NEEDED: Readonly<Record<Language, string>> = { en: 'Yes', ja: 'はい' };

/** The reasons of a range whose first row holds the headings; rows without a name are passed over. */
export function readReasonRows(cells: Cells, places: Places<ReasonColumn>): ReasonRow[] {
  const text = (row: Row, column: ReasonColumn) => {
    const cell = row[places[column] ?? -1];
    return isBlank(cell) ? '' : trim(writtenText(cell, null));
  };
  return cells.slice(1).flatMap((row, index) => {
    const name = text(row, 'name');
    if (name === '') return [];
    const [meaning, kind, contradicts, noteNeeded] = [
      text(row, 'meaning'),
      text(row, 'kind'),
      text(row, 'contradicts'),
      text(row, 'noteNeeded'),
    ];
    return [{ at: index + 1, name, meaning, kind, contradicts, noteNeeded }];
  });
}

/** A kind that isn't known counts as another one. */
export function reasonOf({ name, meaning, kind, contradicts, noteNeeded }: ReasonRow): Reason {
  const isKind = (one: (typeof REASON_KINDS)[number]) =>
    Object.values(REASON_KIND_WORDS[one]).includes(normalize(kind));
  return {
    name,
    meaning,
    kind: REASON_KINDS.find(isKind) ?? 'other',
    contradicts,
    noteNeeded: YES.test(normalize(noteNeeded)),
  };
}

/** A reason as it is written into its row. */
export function writtenReason(reason: Reason, language: Language): Readonly<Record<ReasonColumn, string>> {
  return {
    ...reason,
    kind: REASON_KIND_WORDS[reason.kind][language],
    noteNeeded: reason.noteNeeded ? NOTE_NEEDED[language] : '',
  };
}
