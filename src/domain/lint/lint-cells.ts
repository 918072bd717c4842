import type { Definition } from '../definition/definition';
import { COLUMNS, type Column, HEADINGS, PARTS, type PartName } from '../definition/keyword';
import { readPartRows } from '../definition/part-row';
import type { Cells } from '../values/cell';
import type { Language } from '../values/language';
import { normalize } from '../values/text';
import type { Finding } from './finding';

/** What a part reads besides Name and Note. Parts that aren't listed are left alone. */
const READ: Partial<Readonly<Record<PartName, readonly Column[]>>> = {
  field: ['value'],
  required: ['field', 'condition', 'value'],
  knockOut: ['field', 'condition', 'value'],
  cap: ['points', 'group'],
  floor: ['points'],
  grade: ['value', 'group'],
  handOver: [],
  brief: ['field'],
};

/** Cells of a valid definition that hold something that is never read, top to bottom. */
export function lintCells(cells: Cells): Finding[] {
  return readPartRows(cells, null, []).flatMap(({ row, part, text }) => {
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
  });
}

/** What is read and changes nothing: caps of Groups that earn nothing, Values of “is empty”, e-mail domains that are none. */
export function lintEffect({ criteria, required, knockOuts, caps, scales }: Definition): Finding[] {
  // A cap below 0 lowers the sum of a graded Group even where nothing earns.
  const groups = ['', ...[...criteria, ...scales].map(({ group }) => normalize(group))];
  const idle = caps.filter(({ group }) => !groups.includes(normalize(group)));
  const tests = [...criteria, ...required, ...knockOuts].flatMap((clause) => clause.tests);
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
