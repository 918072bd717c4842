import { REASON_KIND_WORDS, type Reason } from '../../domain/rejections/reason';
import type { Language } from '../../domain/values/language';
import type { Words } from './words';

/** All that a reason says, in one line. */
export function sayReason(
  { name, meaning, kind, contradicts, noteNeeded }: Reason,
  m: Words,
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
