import type { HandOverRecord } from '../../domain/hand-over/hand-over-record';
import { REASON_KIND_WORDS, type Reason } from '../../domain/rejections/reason';
import type { Language } from '../../domain/values/language';
import { normalize } from '../../domain/values/text';
import type { ReasonsTab } from '../../rpc/contract';
import type { Messages } from '../messages/messages';

/** An empty reason. */
export const NEW_REASON: Reason = {
  name: '',
  meaning: '',
  kind: 'other',
  contradicts: '',
  noteNeeded: false,
};

/** A reason that is being edited. */
export interface OpenedReason {
  /** Its place in `tab`; the list's length for a new one. */
  readonly at: number;
  /** As it was when it was opened; null for a new one. */
  readonly before: Reason | null;
  /** The list as the user saw it. */
  readonly tab: ReasonsTab;
}

/** What somebody else did to a reason meanwhile: nothing, changed it, or took it out. */
export type Met = 'same' | 'changed' | 'gone';

/** Finds the edited reason in a newer list. Where it is gone, it is edited on as a new one. */
export function rebaseReason(
  { before }: OpenedReason,
  tab: ReasonsTab,
): { readonly opened: OpenedReason; readonly met: Met } {
  const fresh = { at: tab.reasons.length, before: null, tab };
  if (before === null) return { opened: fresh, met: 'same' };
  const at = tab.reasons.findIndex(({ name }) => normalize(name) === normalize(before.name));
  const now = tab.reasons[at];
  if (now === undefined) return { opened: fresh, met: 'gone' };
  return { opened: { at, before: now, tab }, met: saysTheSame(now, before) ? 'same' : 'changed' };
}

function saysTheSame(one: Reason, other: Reason): boolean {
  return (
    one.name === other.name &&
    one.meaning === other.meaning &&
    one.kind === other.kind &&
    one.contradicts === other.contradicts &&
    one.noteNeeded === other.noteNeeded
  );
}

/** Counts in how many leads each reason stands, by its normalized name. */
export function countUses(records: readonly HandOverRecord[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const { reason } of records) {
    const key = normalize(reason);
    if (key !== '') uses.set(key, (uses.get(key) ?? 0) + 1);
  }
  return uses;
}

/** Tells a reason with all its cells in one line. */
export function sayReason(
  { name, meaning, kind, contradicts, noteNeeded }: Reason,
  m: Messages['rejections'],
  language: Language,
): string {
  return [
    name,
    REASON_KIND_WORDS[kind][language],
    noteNeeded ? m.noteMark : '',
    meaning,
    contradicts === '' ? '' : m.contradictsList(contradicts),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
