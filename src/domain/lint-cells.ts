import type { Cells } from './cell';
import type { Finding } from './finding';
import { type Column, findCondition, HEADINGS, PARTS, type PartName } from './keyword';
import type { Wording } from './language';
import { type PartRow, readPartRows } from './part-row';

/** The columns besides Name and Note that a part doesn't read. Parts that aren't listed are left alone. */
const UNREAD: Partial<Readonly<Record<PartName, readonly Column[]>>> = {
  field: ['field', 'condition', 'points', 'group'],
  required: ['points', 'group'],
  knockOut: ['points', 'group'],
  cap: ['field', 'condition', 'value'],
  floor: ['field', 'condition', 'value', 'group'],
  grade: ['field', 'condition', 'points'],
  handOver: ['field', 'condition', 'value', 'points', 'group'],
  brief: ['condition', 'value', 'points', 'group'],
};

/** What to do about a cell, where clearing it may not be what is meant. */
const ADVICE: Partial<Readonly<Record<`${PartName} ${Column}`, Wording>>> = {
  'field field': {
    en: 'write the field in Name and its other headings in Value',
    ja: '項目は名前に、別の見出しは値に書いてください',
  },
  'required points': {
    en: 'clear it, or make the row a Criterion if it should give points',
    ja: '空にするか、点数を付けるなら区分を「評価基準」にしてください',
  },
  'knockOut points': {
    en: 'clear it, or make the row a Criterion if it should give points',
    ja: '空にするか、点数を付けるなら区分を「評価基準」にしてください',
  },
  'floor group': {
    en: 'the floor is that of the total; clear it',
    ja: '下限は合計点にだけ効きます。空にしてください',
  },
  'grade points': { en: 'write the minimum in Value', ja: '最低点は値に書いてください' },
  'handOver value': { en: 'write the grade in Name', ja: 'ランクは名前に書いてください' },
};

const CLEAR: Wording = { en: 'clear it', ja: '空にしてください' };

/** Cells of a valid definition that hold something that is never read, top to bottom. */
export function lintCells(cells: Cells): Finding[] {
  return readPartRows(cells, null, []).flatMap((row) => [...unreadCells(row), ...uselessValue(row)]);
}

function unreadCells(row: PartRow): Finding[] {
  const { part } = row;
  if (part === undefined) return [];
  return (UNREAD[part] ?? [])
    .filter((column) => row.text(column) !== '')
    .map((column) => {
      const found = row.text(column);
      const advice = ADVICE[`${part} ${column}`] ?? CLEAR;
      return effectless(row.row, column, {
        en: `a ${PARTS[part].en} row doesn't read its ${HEADINGS[column].en}, so “${found}” has no effect; ${advice.en}`,
        ja: `「${PARTS[part].ja}」の行では「${HEADINGS[column].ja}」を使わないため、「${found}」は何の効果もありません。${advice.ja}`,
      });
    });
}

const TESTING: ReadonlySet<PartName | undefined> = new Set(['criterion', 'and', 'required', 'knockOut']);

function uselessValue(row: PartRow): Finding[] {
  const condition = TESTING.has(row.part) ? findCondition(row.text('condition'))?.found : undefined;
  const found = row.text('value');
  if (condition?.operand.kind !== 'nothing' || found === '') return [];
  const { en, ja } = condition.keyword;
  const message = {
    en: `“${en}” takes no Value, so “${found}” has no effect; clear it, or choose another Condition`,
    ja: `「${ja}」は値を使わないため、「${found}」は何の効果もありません。空にするか、別の条件を選んでください`,
  };
  return [effectless(row.row, 'value', message)];
}

/** A finding of a cell that changes nothing. */
export function effectless(row: number, column: Column, message: Wording): Finding {
  return { row, column, kind: 'cell without effect', message };
}
