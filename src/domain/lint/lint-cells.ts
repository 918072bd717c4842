import { clausesOf, type Definition, testsOf } from '../definition/definition';
import { COLUMNS, type Column, HEADINGS, PARTS, type PartName } from '../definition/keyword';
import { calendarIn } from '../definition/parse-time';
import { type PartRow, readPartRows } from '../definition/part-row';
import type { Cells } from '../values/cell';
import type { Language } from '../values/language';
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

/** Cells of a valid definition that hold something that is never read, top to bottom. */
export function lintCells(cells: Cells): Finding[] {
  return readPartRows(cells, calendarIn(cells)).flatMap(unread);
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

/** What is read and changes nothing: caps of Groups that earn nothing, Values of “is empty”. */
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
  ];
}

function effectless(row: number, column: Column, text: string, en: string, ja: string): Finding {
  const message = {
    en: `“${text}” has no effect: ${en}; correct or clear it`,
    ja: `「${text}」は効果がありません。${ja}。直すか、空にしてください`,
  };
  return { row, column, kind: 'cell without effect', message };
}
