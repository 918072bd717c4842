import type { JsonCell, JsonRow } from '../../src/domain/notation/json-cell';
import { type Locale, memberRow } from '../add-on';
import { type Die, pick } from './die';
import { HOSTILE } from './hostile';
import { PEOPLE, type Person } from './world';

type Rows = readonly JsonRow[];

const WORDS = {
  en: {
    member: 'Member',
    criterion: 'Criterion',
    base: 'Base',
    contains: 'contains',
    title: 'Job title',
    grade: 'Grade',
  },
  ja: {
    member: 'メンバー',
    criterion: '評価基準',
    base: '基礎点',
    contains: '次を含む',
    title: 'Job title',
    grade: 'ランク',
  },
} as const;

const members: readonly Person[] = [
  'marketing2@example.co.jp',
  'sales2@example.co.jp',
  'sales1@example.co.jp',
];

function withCell(rows: Rows, part: string, column: number, cell: JsonCell, die: Die): Rows {
  const at = rows.flatMap(([first], place) => (first === part ? [place] : []));
  const chosen = at.length === 0 ? -1 : pick(at, die);
  return rows.map((row, place) =>
    place === chosen ? row.map((one, right) => (right === column ? cell : one)) : row,
  );
}

/** What a person does to a draft in the sidebar. */
const CHANGES: readonly ((rows: Rows, die: Die, locale: Locale) => Rows)[] = [
  (rows, die, locale) => withCell(rows, WORDS[locale].criterion, 5, 1 + die(60), die),
  (rows, die, locale) => withCell(rows, WORDS[locale].criterion, 5, 1 + die(60), die),
  (rows, die, locale) => withCell(rows, WORDS[locale].grade, 4, 10 + die(60), die),
  (rows, die, locale) => withCell(rows, WORDS[locale].criterion, 7, pick(HOSTILE, die), die),
  (rows, die, locale) => {
    const { criterion, title, contains } = WORDS[locale];
    return [
      ...rows,
      [criterion, `${pick(HOSTILE, die)} ${die(1000)}`, title, contains, pick(HOSTILE, die), die(20), '', ''],
    ];
  },
  (rows, die, locale) => {
    const person = pick(members, die);
    const department = PEOPLE[person];
    const isMember = rows.some((row) => row[0] === WORDS[locale].member && row[1] === person);
    if (isMember || department === null) return rows;
    return [...rows, memberRow(locale, person, department)];
  },
  (rows, die, locale) => {
    const person = pick(members, die);
    return rows.filter((row) => !(row[0] === WORDS[locale].member && row[1] === person));
  },
  (rows, die) => rows.filter((_, at) => at === 0 || at !== 4 + die(rows.length)),
  (rows, die, locale) => withCell(rows, WORDS[locale].criterion, 5, pick(HOSTILE, die), die),
];

export function changeDraft(rows: Rows, die: Die, locale: Locale): Rows {
  return pick(CHANGES, die)(rows, die, locale);
}
