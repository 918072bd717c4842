import type { Workbook } from '../engine/workbook';
import type { UserLanguage } from '../language';
import { element } from './element';
import { say } from './messages';

const MS_A_DAY = 86_400_000;

/** By how many days each entry moves the clock on. */
const STEPS = [
  ['nextDay', 1],
  ['tenDays', 10],
] as const;

/** The day that it is in the workbook, as a person writes it. */
export function dayIn({ timeZone, now }: Pick<Workbook, 'timeZone' | 'now'>, language: UserLanguage): string {
  return new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', {
    timeZone,
    year: 'numeric',
    month: 'short',
    day: 'numeric',
  }).format(now());
}

/** Shows the day, and moves the workbook's clock on: to see now what a night, or ten, do to the scores. */
export function clockControl(
  language: UserLanguage,
  day: string,
  move: (milliseconds: number) => void,
): HTMLElement {
  const label = say(language, 'clock');
  const select = element('select', { class: 'pg-action pg-clock', 'aria-label': label, title: label }, [
    element('option', { value: '0' }, [day]),
    ...STEPS.map(([name, days]) => element('option', { value: String(days) }, [say(language, name)])),
  ]);
  select.addEventListener('change', () => {
    const days = Number(select.value);
    select.value = '0';
    move(days * MS_A_DAY);
  });
  return select;
}
