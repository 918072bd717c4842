import type { Cells, Row } from './cell';
import type { Places } from './heading-place';
import type { Language } from './language';
import { writtenText } from './reading';
import { REASON_KIND_WORDS, REASON_KINDS, type Reason, type ReasonColumn } from './reason';
import { isBlank, normalize, trim } from './text';

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
