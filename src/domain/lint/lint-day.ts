import { clausesOf, type Definition, testsOf } from '../definition/definition';
import { EVERY_DAY, isWording, TODAY_FORMULA } from '../definition/keyword';
import { calendarIn } from '../definition/parse-time';
import { type PartRow, readPartRows } from '../definition/part-row';
import type { Cells } from '../values/cell';
import { type Calendar, type Day, formatDay } from '../values/day';
import { readDay } from '../values/reading';
import { alike, type Finding } from './finding';

/** A fixed As of may lie at most 31 days back. */
const MAX_DAYS_BACK = 31;

/** Between two time zones the day differs by one at most: that of the sheet, which the formula gives, and that of the definition. */
const MAX_DAYS_BETWEEN_ZONES = 1;

/** An As of that should move by itself and doesn't, or that is fixed at a day long past. */
export function lintDay(cells: Cells, definition: Definition, today: Day | null): Finding[] {
  const calendar = calendarIn(cells);
  return readPartRows(cells, calendar)
    .filter(({ part }) => part === 'asOf')
    .flatMap((row) =>
      definition.isEveryDay ? standingStill(row, calendar, today) : longPast(row, definition, today),
    );
}

/** An As of that should move by itself and holds a day that was typed: as a text, or one that is not today's. */
function standingStill(
  { row, cell, text }: PartRow,
  calendar: Calendar | null,
  today: Day | null,
): Finding[] {
  if (!isWording(text('condition'), EVERY_DAY)) return [];
  const value = cell('value');
  const day = readDay(value, calendar);
  if (day === null) return [];
  const isTyped =
    typeof value === 'string' || (today !== null && Math.abs(day - today) > MAX_DAYS_BETWEEN_ZONES);
  if (!isTyped) return [];
  const message = {
    en: `the day stands still at ${text('value')}; write ${TODAY_FORMULA} as the Value so that it moves every day`,
    ja: `基準日が${text('value')}のまま動きません。毎日動くように、値に ${TODAY_FORMULA} と書いてください`,
  };
  return [{ row, column: 'value', kind: 'day stands still', message }];
}

/** A fixed day from which ages are still counted although it is long past. Where nothing counts them, it does no harm. */
function longPast({ row }: PartRow, definition: Definition, today: Day | null): Finding[] {
  const { asOf, owners } = definition;
  const tests = [...clausesOf(definition), ...owners].flatMap(testsOf);
  const isRead = tests.some(({ condition }) => condition.needs === 'date');
  if (asOf === null || today === null || !isRead || today - asOf <= MAX_DAYS_BACK) return [];
  const [day, days] = [formatDay(asOf), today - asOf];
  return [
    {
      row,
      column: 'value',
      kind: 'day stands still',
      message: {
        en: `ages are still counted from ${day}, ${days} days ago; let it move every day, or write a newer date`,
        ja: `${days}日前の${day}を基準に日数を数えています。毎日更新にするか、新しい日付にしてください`,
      },
      remedy: {
        label: { en: `Change to “${EVERY_DAY.en}”`, ja: `「${EVERY_DAY.ja}」にする` },
        cells: { condition: EVERY_DAY, value: alike(formatDay(today)) },
      },
    },
  ];
}
