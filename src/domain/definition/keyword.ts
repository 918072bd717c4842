import type { Language, Wording } from '../values/language';
import { normalize } from '../values/text';
import type { Condition } from './condition';
import { CONDITIONS } from './conditions';
import type { Permission } from './definition';

/** The eight columns of a definition, in their order. */
export const COLUMNS = ['part', 'name', 'field', 'condition', 'value', 'points', 'group', 'note'] as const;
export type Column = (typeof COLUMNS)[number];

export const HEADINGS: Readonly<Record<Column, Wording>> = {
  part: { en: 'Part', ja: '区分' },
  name: { en: 'Name', ja: '名前' },
  field: { en: 'Field', ja: '項目' },
  condition: { en: 'Condition', ja: '条件' },
  value: { en: 'Value', ja: '値' },
  points: { en: 'Points', ja: '点数' },
  group: { en: 'Group', ja: 'グループ' },
  note: { en: 'Note', ja: '備考' },
};

export const PARTS = {
  version: { en: 'Version', ja: '版' },
  asOf: { en: 'As of', ja: '基準日' },
  timeZone: { en: 'Time zone', ja: 'タイムゾーン' },
  member: { en: 'Member', ja: 'メンバー' },
  field: { en: 'Field', ja: '項目' },
  criterion: { en: 'Criterion', ja: '評価基準' },
  blank: { en: 'Blank', ja: '空欄とみなす' },
  base: { en: 'Base', ja: '基礎点' },
  and: { en: 'And', ja: 'かつ' },
  or: { en: 'Or', ja: 'または' },
  required: { en: 'Required', ja: '必須条件' },
  knockOut: { en: 'Knock-out', ja: '除外条件' },
  highest: { en: 'Highest', ja: '最大のみ' },
  cap: { en: 'Cap', ja: '上限' },
  floor: { en: 'Floor', ja: '下限' },
  grade: { en: 'Grade', ja: 'ランク' },
  handOver: { en: 'Hand over', ja: '引き渡し' },
  brief: { en: 'Brief', ja: '申し送り' },
  target: { en: 'Target', ja: '目標' },
  serviceLevel: { en: 'Service level', ja: '対応期限' },
  owner: { en: 'Owner', ja: '担当' },
  permission: { en: 'Permission', ja: '権限' },
} as const satisfies Readonly<Record<string, Wording>>;
export type PartName = keyof typeof PARTS;

const isPartName = (name: string): name is PartName => name in PARTS;
const PART_NAMES = Object.keys(PARTS).filter(isPartName);

/** The Condition of an As of that moves by itself, and the formula that LeadPact writes as its Value. */
export const EVERY_DAY: Wording = { en: 'every day', ja: '毎日' };
export const TODAY_FORMULA = '=TODAY()';

/** The Condition of a Service level that leaves out Saturdays, Sundays and holidays. */
export const WORKING_DAYS: Wording = { en: 'working days', ja: '営業日' };

/** All that can stand in a Condition cell. */
export const CONDITION_WORDS: readonly Wording[] = [
  ...CONDITIONS.map(({ keyword }) => keyword),
  EVERY_DAY,
  WORKING_DAYS,
];

/** What a Permission row's Value may be. */
export const PERMISSIONS: Readonly<Record<Permission, Wording>> = {
  members: { en: 'members', ja: 'メンバーのみ' },
  editors: { en: 'editors', ja: '編集者全員' },
};

/** True for a text that is one of the two wordings. */
export function isWording(text: string, { en, ja }: Wording): boolean {
  const normal = normalize(text);
  return normal === normalize(en) || normal === normalize(ja);
}

/** A keyword found, and the language it was written in. */
export interface Found<T> {
  readonly found: T;
  readonly language: Language;
}

function index<T>(entries: readonly (readonly [Wording, T])[]): ReadonlyMap<string, Found<T>> {
  const map = new Map<string, Found<T>>();
  for (const [wording, found] of entries) {
    map.set(normalize(wording.en), { found, language: 'en' });
    map.set(normalize(wording.ja), { found, language: 'ja' });
  }
  return map;
}

const partIndex = index(PART_NAMES.map((name) => [PARTS[name], name] as const));
const conditionIndex = index(CONDITIONS.map((condition) => [condition.keyword, condition] as const));

/** The Part that a text names, in either language; undefined for none. */
export function findPart(text: string): Found<PartName> | undefined {
  return partIndex.get(normalize(text));
}

/** The Condition that a text names, in either language; undefined for none. */
export function findCondition(text: string): Found<Condition> | undefined {
  return conditionIndex.get(normalize(text));
}

/** True for the first cell of a headings row, in either language. */
export function isPartHeading(text: string): boolean {
  return isWording(text, HEADINGS.part);
}

/** The grade of a lead that a Knock-out takes out. */
export const OUT: Wording = { en: 'Out', ja: '対象外' };
