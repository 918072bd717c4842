import { clausesOf, type Definition, testsOf } from '../definition/definition';
import {
  COLUMNS,
  type Column,
  EVERY_DAY,
  HEADINGS,
  isWording,
  PARTS,
  type PartName,
  TODAY_FORMULA,
} from '../definition/keyword';
import { calendarIn } from '../definition/parse-time';
import { type PartRow, readPartRows } from '../definition/part-row';
import type { Cells } from '../values/cell';
import type { Calendar, Day } from '../values/day';
import type { Language } from '../values/language';
import { readDay } from '../values/reading';
import { normalize } from '../values/text';
import type { Finding } from './finding';

/** What a part reads besides Name and Note. Parts that aren't listed are left alone. */
const READ: Partial<Readonly<Record<PartName, readonly Column[]>>> = {
  field: ['value'],
  blank: ['field', 'value'],
  base: ['points', 'group'],
  highest: ['group'],
  required: ['field', 'condition', 'value'],
  knockOut: ['field', 'condition', 'value'],
  cap: ['points', 'group'],
  floor: ['points'],
  grade: ['value', 'group'],
  handOver: [],
  brief: ['field'],
  owner: ['value'],
  permission: ['value'],
};

/** Cells of a valid definition that hold something that is never read or that stands still, top to bottom. */
export function lintCells(cells: Cells, today: Day | null): Finding[] {
  return readPartRows(cells, calendarIn(cells)).flatMap((row) => [
    ...unread(row),
    ...(row.part === 'asOf' ? standingStill(row, calendarIn(cells), today) : []),
  ]);
}

function unread({ row, part, text }: PartRow): Finding[] {
  const read = part && READ[part];
  if (part === undefined || read === undefined) return [];
  const say = (language: Language) =>
    ['name' as const, ...read].map((column) => HEADINGS[column][language]).join(' / ');
  return COLUMNS.slice(2, -1)
    .filter((column) => !read.includes(column) && text(column) !== '')
    .map((column) =>
      effectless(
        row,
        column,
        text(column),
        `${PARTS[part].en} reads only ${say('en')}`,
        `「${PARTS[part].ja}」で使うのは ${say('ja')} だけです`,
      ),
    );
}

/** Between two time zones the day differs by one at most: that of the sheet, which the formula gives, and that of the definition. */
const MAX_DAYS_BETWEEN_ZONES = 1;

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

/** What is read and changes nothing: caps of Groups that earn nothing, Values of “is empty”, e-mail domains that are none. */
export function lintEffect(definition: Definition): Finding[] {
  const { criteria, bases, highest, caps, scales } = definition;
  const groupsOf = (parts: readonly { readonly group: string }[]) =>
    new Set(['', ...parts.map(({ group }) => normalize(group))]);
  // A cap below 0 lowers the sum of a graded Group even where nothing earns.
  const capped = groupsOf([...criteria, ...bases, ...scales]);
  const earning = groupsOf(criteria);
  const idle = [
    ...caps.filter(({ group }) => !capped.has(normalize(group))),
    ...highest.filter(({ group }) => !earning.has(normalize(group))),
  ];
  const tests = [...clausesOf(definition), ...definition.owners].flatMap(testsOf);
  return [
    ...idle.map(({ row, group }) =>
      effectless(row, 'group', group, 'no criterion has this Group', 'このグループの評価基準がありません'),
    ),
    ...tests
      .filter(({ operand, value }) => operand.kind === 'nothing' && value !== '')
      .map(({ row, condition: { keyword }, value }) =>
        effectless(
          row,
          'value',
          value,
          `“${keyword.en}” takes no Value`,
          `「${keyword.ja}」は値を使いません`,
        ),
      ),
    ...tests.flatMap(({ row, condition, operand }) =>
      (condition.needs === 'e-mail' && operand.kind === 'items' ? operand.items : [])
        .filter(({ text }) => text.includes('@'))
        .map(({ text }) =>
          effectless(row, 'value', text, 'a domain has no “@”', 'ドメインに「@」は含まれません'),
        ),
    ),
  ];
}

function effectless(row: number, column: Column, text: string, en: string, ja: string): Finding {
  const message = {
    en: `“${text}” has no effect: ${en}; correct or clear it`,
    ja: `「${text}」は効果がありません。${ja}。直すか、空にしてください`,
  };
  return { row, column, kind: 'cell without effect', message };
}
