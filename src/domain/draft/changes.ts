import { COLUMNS, type Column, HEADINGS, PARTS } from '../definition/keyword';
import { isMovingDay } from '../definition/moving-day';
import { calendarIn } from '../definition/parse-time';
import { partRow } from '../definition/part-row';
import type { Cells, Row } from '../values/cell';
import type { Calendar } from '../values/day';
import type { Language } from '../values/language';
import type { Block } from './draft-edit';
import { countChanges, differences } from './draft-merge';

/** How a sentence names a part by its row: `Criterion “Budget”`. */
function wordsOf(row: Row, calendar: Calendar | null, language: Language) {
  const { part, text } = partRow(row, 1, calendar);
  const title = text('name') || text('field') || text('group');
  const kind = part === undefined ? text('part') : PARTS[part][language];
  const named = title === '' ? kind : language === 'ja' ? `${kind}「${title}」` : `${kind} “${title}”`;
  return { named, text };
}

/** True for the day of an As of that moves by itself: it is not what anybody wrote. */
function isOwnDay(row: Row, column: Column): boolean {
  return column === 'value' && isMovingDay(row);
}

/** What a row says beside which part it is: its Field, Condition, Value, Points and Group. */
function saidIn(row: Row, calendar: Calendar | null): string {
  const { text } = partRow(row, 1, calendar);
  return (['field', 'condition', 'value', 'points', 'group'] as const)
    .filter((column) => !isOwnDay(row, column))
    .map(text)
    .filter((cell) => cell !== '')
    .join(' ');
}

/** A part with the calendar of the version that it stands in. */
interface DatedBlock {
  readonly rows: Block['rows'];
  readonly calendar: Calendar | null;
}

/** The part with all that its rows say. */
function sayRows({ rows, calendar }: DatedBlock, language: Language): string {
  const [head = [], ...ands] = rows;
  const { named } = wordsOf(head, calendar, language);
  const said = [head, ...ands].map((row) => saidIn(row, calendar)).filter((row) => row !== '');
  const joined = said.join(language === 'ja' ? '、かつ ' : ', and ');
  return joined === '' ? named : `${named}: ${joined}`;
}

/** The part with the cells in which two forms of it differ, row by row. */
function sayCells(was: DatedBlock, is: DatedBlock, language: Language): string {
  const none = language === 'ja' ? 'なし' : 'none';
  const changed = is.rows.flatMap((row, at) => {
    const [before, after] = [partRow(was.rows[at] ?? [], 1, was.calendar), partRow(row, 1, is.calendar)];
    return COLUMNS.filter(
      (column) => before.text(column) !== after.text(column) && !isOwnDay(row, column),
    ).map(
      (column) =>
        `${HEADINGS[column][language]} ${before.text(column) || none} → ${after.text(column) || none}`,
    );
  });
  const { named } = wordsOf(is.rows[0] ?? [], is.calendar, language);
  return `${named}: ${changed.join(language === 'ja' ? '、' : ', ')}`;
}

const ORDER_CHANGED = { en: 'only the order changed', ja: '順序のみの変更' };
const SAY = {
  added: { en: (what: string) => `added ${what}`, ja: (what: string) => `追加 ${what}` },
  removed: { en: (what: string) => `removed ${what}`, ja: (what: string) => `削除 ${what}` },
  changed: { en: (what: string) => `changed ${what}`, ja: (what: string) => `変更 ${what}` },
} as const;

/**
 * Says what differs between two versions: a sentence for each part, in the order of the earlier version, then the parts that only the
 * later one has. The Version row is left out.
 * @param was the cells of the earlier version
 * @param is the cells of the later version
 */
export function describeChanges(was: Cells, is: Cells, language: Language): string[] {
  const [before, after] = [calendarIn(was), calendarIn(is)];
  const found = differences(was, is, was).flatMap(({ mine, theirs }): string[] => {
    if ((mine ?? theirs)?.part === 'version') return [];
    const old = theirs && { rows: theirs.rows, calendar: before };
    const now = mine && { rows: mine.rows, calendar: after };
    if (now === null) return old === null ? [] : [SAY.removed[language](sayRows(old, language))];
    if (old === null) return [SAY.added[language](sayRows(now, language))];
    const alike = now.rows.length === old.rows.length;
    return [SAY.changed[language](alike ? sayCells(old, now, language) : sayRows(now, language))];
  });
  return found.length === 0 && countChanges(is, was) > 0 ? [ORDER_CHANGED[language]] : found;
}
