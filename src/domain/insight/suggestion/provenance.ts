import { calendarIn } from '../../definition/parse-time';
import { partRow } from '../../definition/part-row';
import { blocksOf } from '../../draft/draft-edit';
import type { Cells } from '../../values/cell';
import { type Day, readDayText } from '../../values/day';
import type { Language } from '../../values/language';
import { isBlank, normalize } from '../../values/text';
import type { Evidence } from './evidence';

const percent = (share: number) => `${Math.round(share * 100)}%`;

/** The words with which the Note of a suggested criterion begins. @param day `YYYY-MM-DD` */
export function suggestedOn(day: string, language: Language): string {
  return `${language === 'en' ? 'Suggested' : '提案'} ${day}`;
}

/**
 * The Note of a suggested criterion: when it was suggested, from how many outcomes, and its evidence. By the Note it is known later that
 * these outcomes don't show how good the criterion is.
 * @param learned from how many outcomes it was learned
 * @param day `YYYY-MM-DD`
 * @param isPersonal true where it is on a personal trait that the team took in
 */
export function suggestionNote(
  { met, rateMet, rateUnmet }: Pick<Evidence, 'met' | 'rateMet' | 'rateUnmet'>,
  learned: number,
  day: string,
  language: Language,
  isPersonal = false,
): string {
  const [own, others] = [rateMet, rateUnmet].map((rate) => (rate === null ? '?' : percent(rate.rate)));
  const choice = isPersonal
    ? { en: '; a personal trait, used by the team’s choice', ja: '。個人の属性（利用はチームの判断）' }[
        language
      ]
    : '';
  const told =
    language === 'en'
      ? `${suggestedOn(day, language)} from ${learned} outcomes: of these, ${own} of ${met} that meet it won, others ${others}`
      : `${suggestedOn(day, language)}（結果${learned}件から。そのうち該当${met}件の受注率${own}・その他${others}）`;
  return told + choice;
}

const SUGGESTED = /(?:suggested|提案) (\d{4}-\d\d-\d\d)/;

/** A Note with the words on a suggestion added to it. Words on an earlier suggestion are removed. */
export function withNote(note: string, suggestion: string): string {
  const kept = note.split(' | ').filter((part) => !isBlank(part) && !SUGGESTED.test(normalize(part)));
  return [...kept, suggestion].join(' | ');
}

/**
 * A text that stands for the parts of a definition that a suggestion replaces: its criteria with their points, and its Caps. Two
 * definitions with the same text give each lead the same sum.
 */
export function learnedKey(cells: Cells): string {
  const own = blocksOf(cells).filter(
    ({ part }) => part === 'criterion' || part === 'highest' || part === 'cap',
  );
  return JSON.stringify(own.map(({ rows }) => rows.map((row) => row.slice(0, 7).map((cell) => cell ?? ''))));
}

/** The criteria of a definition that were suggested from outcomes: the name of each, and the day of the suggestion. */
export function learnedCriteria(cells: Cells): { readonly name: string; readonly day: Day }[] {
  const calendar = calendarIn(cells);
  return blocksOf(cells).flatMap(({ part, rows: [row = []] }) => {
    if (part !== 'criterion') return [];
    const { text } = partRow(row, 1, calendar);
    const found = SUGGESTED.exec(normalize(text('note')))?.[1];
    const day = found === undefined ? null : readDayText(found);
    return day === null ? [] : [{ name: text('name'), day }];
  });
}

/** The latest day on which a criterion of the definition was suggested from outcomes; null where none was. */
export function learnedOn(cells: Cells): Day | null {
  return learnedCriteria(cells).reduce<Day | null>((last, { day }) => Math.max(last ?? day, day), null);
}
