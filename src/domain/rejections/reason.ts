import type { Places } from '../notation/heading-place';
import type { Cells, Row } from '../values/cell';
import type { Calendar } from '../values/day';
import type { Language, Wording } from '../values/language';
import { textOf } from '../values/reading';
import { normalize } from '../values/text';

/** At most 100 reasons: the dropdown, the marks and the Summary look at that many rows of the Reasons tab. */
export const MAX_REASONS = 100;

/** The kinds of fault that a reason speaks of. */
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
  /** The Criteria, Required rows and Knock-outs that it contradicts, by name, as a list (`splitList`); '' for none. */
  readonly contradicts: string;
  /** True where a rejection for this reason needs a note. */
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

/** A reason as its row says it, in texts. `at` is its 0-based row in the range that was read. */
export type ReasonRow = Readonly<Record<ReasonColumn, string>> & { readonly at: number };

/** The normalised texts that count as a yes under *Note needed*; a ticked box is `true`. */
const YES = /^(yes|y|true|1|○|◯|はい|必須|要|必要)$/;
const NOTE_NEEDED: Readonly<Record<Language, string>> = { en: 'Yes', ja: 'はい' };

/** Reads the reasons of a range whose first row holds the headings. Rows without a name are left out. */
export function readReasonRows(cells: Cells, places: Places<ReasonColumn>, calendar: Calendar): ReasonRow[] {
  const text = (row: Row, column: ReasonColumn) => textOf(row[places[column] ?? -1], calendar);
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

/** The reason that a row says. A kind that isn't known is `other`. */
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
