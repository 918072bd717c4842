import { blocksOf } from '../../draft/draft-edit';
import type { Cells } from '../../values/cell';
import { type Day, readDayText } from '../../values/day';
import type { Language } from '../../values/language';
import { isBlank, normalize } from '../../values/text';
import type { Evidence } from './evidence';

const percent = (share: number) => `${Math.round(share * 100)}%`;

/** How the Note of a suggested criterion begins. @param day `YYYY-MM-DD` */
export function suggestedOn(day: string, language: Language): string {
  return `${language === 'en' ? 'Suggested' : '提案'} ${day}`;
}

/**
 * What the Note of a criterion says that was suggested: when, from how many outcomes, and its evidence. So it is known later that
 * these outcomes say nothing of how good it is.
 * @param day `YYYY-MM-DD`
 */
export function noteOf(
  { met, rateMet, rateUnmet }: Pick<Evidence, 'met' | 'rateMet' | 'rateUnmet'>,
  learned: number,
  day: string,
  language: Language,
): string {
  const [own, others] = [rateMet, rateUnmet].map((rate) => (rate === null ? '?' : percent(rate.rate)));
  return language === 'en'
    ? `${suggestedOn(day, language)} from ${learned} outcomes: of these, ${own} of ${met} that meet it won, others ${others}`
    : `${suggestedOn(day, language)}（結果${learned}件から。そのうち該当${met}件の受注率${own}・その他${others}）`;
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

/** The criteria of a definition that were suggested from outcomes: what each is called, and when. */
export function learnedCriteria(cells: Cells): { readonly name: string; readonly day: Day }[] {
  return blocksOf(cells).flatMap(({ part, rows: [row = []] }) => {
    if (part !== 'criterion') return [];
    const found = SUGGESTED.exec(normalize(String(row[7] ?? '')))?.[1];
    const day = found === undefined ? null : readDayText(found);
    return day === null ? [] : [{ name: String(row[1] ?? ''), day }];
  });
}

/** The latest day on which a criterion of the definition was suggested from outcomes; null where none was. */
export function learnedOn(cells: Cells): Day | null {
  return learnedCriteria(cells).reduce<Day | null>((last, { day }) => Math.max(last ?? day, day), null);
}
