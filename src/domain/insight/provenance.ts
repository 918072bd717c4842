import type { Cells } from '../cell';
import { type Day, formatDay, readDayText } from '../day';
import { blocksOf } from '../draft-edit';
import type { Language } from '../language';
import { isBlank, normalize } from '../text';
import type { Evidence } from './evidence';

const percent = (share: number) => `${Math.round(share * 100)}%`;

/**
 * What the Note of a criterion says that was suggested: when, from how many outcomes, and its evidence. So it is known later that
 * these outcomes say nothing of how good it is.
 */
export function noteOf(
  { met, rateMet, rateUnmet }: Pick<Evidence, 'met' | 'rateMet' | 'rateUnmet'>,
  learned: number,
  day: Day,
  language: Language,
): string {
  const on = formatDay(day);
  const [own, others] = [rateMet, rateUnmet].map((rate) => (rate === null ? '?' : percent(rate.rate)));
  return language === 'en'
    ? `Suggested ${on} from ${learned} outcomes: ${own} of ${met} won, others ${others}`
    : `提案 ${on}（結果${learned}件）：該当${met}件の受注率${own}・その他${others}`;
}

const SUGGESTED = /(?:suggested|提案) (\d{4}-\d\d-\d\d)/;

/** The Note with what is told of a suggestion put to it, in place of what was told of an earlier one. */
export function withNote(note: unknown, told: string): string {
  const kept = String(note ?? '')
    .split(' | ')
    .filter((part) => !isBlank(part) && !SUGGESTED.test(normalize(part)));
  return [...kept, told].join(' | ');
}

/**
 * What of a definition a suggestion has made: its criteria with their points, and its caps. Two definitions of the same key give each
 * lead the same sum.
 */
export function learnedKey(cells: Cells): string {
  const own = blocksOf(cells).filter(({ part }) => part === 'criterion' || part === 'cap');
  return JSON.stringify(own.map(({ rows }) => rows.map((row) => row.slice(0, 7).map((cell) => cell ?? ''))));
}

/** The latest day on which a criterion of the definition was suggested from outcomes; null where none was. */
export function learnedOn(cells: Cells): Day | null {
  const days = blocksOf(cells).flatMap(({ part, rows }) => {
    if (part !== 'criterion') return [];
    const found = SUGGESTED.exec(normalize(String(rows[0]?.[7] ?? '')))?.[1];
    const day = found === undefined ? null : readDayText(found);
    return day === null ? [] : [day];
  });
  return days.length === 0 ? null : Math.max(...days);
}
