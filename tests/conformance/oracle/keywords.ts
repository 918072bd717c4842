import type { Cell } from './cell';
import { normalize } from './text';

export type Language = 'en' | 'ja';

type Words = Readonly<Record<Language, string>>;

const words = (en: string, ja: string): Words => ({ en, ja });

export const headings = {
  part: words('Part', '区分'),
  name: words('Name', '名前'),
  field: words('Field', '項目'),
  condition: words('Condition', '条件'),
  value: words('Value', '値'),
  points: words('Points', '点数'),
  group: words('Group', 'グループ'),
  note: words('Note', '備考'),
};
export type Column = keyof typeof headings;
export const columns: readonly Column[] = [
  'part',
  'name',
  'field',
  'condition',
  'value',
  'points',
  'group',
  'note',
];

export const parts = {
  version: words('Version', '版'),
  asOf: words('As of', '基準日'),
  timeZone: words('Time zone', 'タイムゾーン'),
  member: words('Member', 'メンバー'),
  field: words('Field', '項目'),
  criterion: words('Criterion', '評価基準'),
  and: words('And', 'かつ'),
  required: words('Required', '必須条件'),
  knockOut: words('Knock-out', '除外条件'),
  cap: words('Cap', '上限'),
  floor: words('Floor', '下限'),
  grade: words('Grade', 'ランク'),
  handOver: words('Hand over', '引き渡し'),
  brief: words('Brief', '申し送り'),
  target: words('Target', '目標'),
  serviceLevel: words('Service level', '対応期限'),
  or: words('Or', 'または'),
  base: words('Base', '基礎点'),
  blank: words('Blank', '空欄とみなす'),
  permission: words('Permission', '権限'),
  highest: words('Highest', '最大のみ'),
  owner: words('Owner', '担当'),
};
export type Part = keyof typeof parts;

export const conditions = {
  is: words('is', '次のいずれか'),
  isNot: words('is not', '次のいずれでもない'),
  contains: words('contains', '次を含む'),
  doesNotContain: words('does not contain', '次を含まない'),
  containsTheWord: words('contains the word', '次の語を含む'),
  doesNotContainTheWord: words('does not contain the word', '次の語を含まない'),
  startsWith: words('starts with', '次で始まる'),
  endsWith: words('ends with', '次で終わる'),
  includes: words('includes', '選択肢に含む'),
  doesNotInclude: words('does not include', '選択肢に含まない'),
  emailDomainIs: words('email domain is', 'メールドメインが次のいずれか'),
  emailDomainIsNot: words('email domain is not', 'メールドメインが次のいずれでもない'),
  isEmpty: words('is empty', '空欄'),
  isNotEmpty: words('is not empty', '空欄でない'),
  isAtLeast: words('is at least', '以上'),
  isMoreThan: words('is more than', 'より大きい'),
  isAtMost: words('is at most', '以下'),
  isLessThan: words('is less than', '未満'),
  isBetween: words('is between', '範囲内'),
  isOnOrAfter: words('is on or after', '以降'),
  isOnOrBefore: words('is on or before', '以前'),
  isWithinTheLast: words('is within the last', '直近（日数）以内'),
  isOlderThan: words('is older than', '（日数）より前'),
  fadesOver: words('fades over', '（日数）で減衰'),
  eachUpTo: words('each, up to', '1件ごと（上限回数）'),
};
export type Condition = keyof typeof conditions;

export const computing: ReadonlySet<Condition> = new Set<Condition>(['fadesOver', 'eachUpTo']);
export const onDates: ReadonlySet<Condition> = new Set<Condition>([
  'isOnOrAfter',
  'isOnOrBefore',
  'isWithinTheLast',
  'isOlderThan',
  'fadesOver',
]);

/** Words that stand in the Condition of an As of and of a Service level, and in the Value of a Permission. */
export const asOfRules = { everyDay: words('every day', '毎日') };
export const serviceLevelRules = { workingDays: words('working days', '営業日') };
export const permissions = {
  members: words('members', 'メンバーのみ'),
  editors: words('editors', '編集者全員'),
};

export const out = words('Out', '対象外');
export const titles = {
  LEADSCORE: words('Score', 'スコア'),
  LEADGRADE: words('Grade', 'ランク'),
  LEADWHY: words('Why', '評価理由'),
  LEADGAP: words('Gap', '不足'),
  LEADBRIEF: words('Brief', '申し送り'),
};
export type FunctionName = keyof typeof titles | 'LEADS' | 'LEADSEAL';

export interface Found<Key> {
  readonly key: Key;
  readonly language: Language;
}

/** The words as they are compared; kept, as every cell is compared to all of them. */
const compared = new Map<string, string>();

function comparable(word: string): string {
  const known = compared.get(word) ?? normalize(word);
  compared.set(word, known);
  return known;
}

/** The keyword that a cell holds, in whichever language; case, width and outer spaces don't matter. */
export function findKeyword<Key extends string>(
  table: Readonly<Record<Key, Words>>,
  cell: Cell,
): Found<Key> | undefined {
  if (typeof cell !== 'string') return undefined;
  const text = normalize(cell);
  for (const key in table) {
    for (const language of ['en', 'ja'] as const) {
      if (comparable(table[key][language]) === text) return { key, language };
    }
  }
  return undefined;
}
