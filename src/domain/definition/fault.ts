import type { Language, Wording } from '../values/language';
import { type Column, HEADINGS } from './keyword';

/** One thing wrong in a definition's cells: where, and in both languages what was found and what would be right. */
export interface Fault {
  /** 1-based row in the range that was read. */
  readonly row: number;
  readonly column: Column;
  readonly kind: FaultKind;
  readonly message: Wording;
}

/** Says a fault by what was found in the cell and what would be right. */
type Say = (found: string, more: string) => Wording;

const FAULTS = {
  'unknown part': (found, more) => ({
    en: `“${found}” is not a Part${more === '' ? '' : `; did you mean ${more}?`}`,
    ja: `「${found}」という区分はありません${more === '' ? '' : `。「${more}」のことですか`}`,
  }),
  'missing part': () => ({
    en: 'the Part is missing; write one such as Criterion, or clear the row',
    ja: '区分がありません。「評価基準」などを書くか、行を空にしてください',
  }),
  'unknown condition': (found, more) => ({
    en: `“${found}” is not a Condition${more === '' ? '' : `; did you mean “${more}”?`}`,
    ja: `「${found}」という条件はありません${more === '' ? '' : `。「${more}」のことですか`}`,
  }),
  'missing condition': () => ({
    en: 'the Condition is missing; write one such as “is” or “is at least”',
    ja: '条件がありません。「次のいずれか」「以上」などを書いてください',
  }),
  'missing value': (_, more) => ({
    en: `the Value is missing; write ${more}`,
    ja: `値がありません。${more}を書いてください`,
  }),
  'unreadable value': (found, more) => ({
    en: `“${found}” can't be read; write ${more}`,
    ja: `「${found}」は読み取れません。${more}を書いてください`,
  }),
  'missing name': () => ({
    en: 'the Name is missing; write one',
    ja: '名前がありません。名前を書いてください',
  }),
  'missing field': () => ({
    en: "the Field is missing; write the lead sheet's column heading",
    ja: '項目がありません。リードの表の見出しを書いてください',
  }),
  'missing points': () => ({
    en: 'the Points are missing; write a number such as 20 or -5',
    ja: '点数がありません。「20」「-5」のような数値を書いてください',
  }),
  'unreadable points': (found) => ({
    en: `“${found}” is not a number; write one such as 20 or -5`,
    ja: `「${found}」は数値ではありません。「20」「-5」のように書いてください`,
  }),
  'too many decimals': (found) => ({
    en: `${found} has more than 2 decimals; round it`,
    ja: `${found} は小数点以下が2桁を超えています。2桁までにしてください`,
  }),
  'too large': (found) => ({
    en: `${found} is beyond ±1,000,000; write a smaller number`,
    ja: `${found} は±1,000,000の範囲を超えています。範囲内の数値にしてください`,
  }),
  'same name': (found, more) => ({
    en: `“${found}” is already the name of row ${more}; give each its own`,
    ja: `「${found}」は${more}行目と同じ名前です。別の名前にしてください`,
  }),
  'same minimum': (found, more) => ({
    en: `the minimum ${found === '' ? '(none)' : found} is already that of row ${more}; give each grade its own`,
    ja: `最低点${found === '' ? '（なし）' : found}は${more}行目と同じです。ランクごとに変えてください`,
  }),
  'stands once': (found, more) => ({
    en: `${found} already stands in row ${more}; keep one`,
    ja: `${found}は${more}行目にもあります。1つだけにしてください`,
  }),
  'mixed grades': () => ({
    en: 'some Grade rows have a Group and some have none; give all one, or none',
    ja: 'グループのあるランクとないランクが混ざっています。すべてに付けるか、すべて空にしてください',
  }),
  'no such grade': (found, more) => ({
    en: `“${found}” is no grade; ${more === '' ? 'add a Grade row' : `write one of: ${more}`}`,
    ja: `「${found}」というランクはありません。${more === '' ? 'ランクの行を追加してください' : `次のいずれかを書いてください：${more}`}`,
  }),
  'missing group': () => ({
    en: "the Group is missing; write a criterion's Group",
    ja: 'グループがありません。評価基準のグループを書いてください',
  }),
  'only condition': (found, more) => ({
    en: `“${found}” can't stand here; write “${more}”, or clear the cell`,
    ja: `この欄に「${found}」は書けません。「${more}」と書くか、空にしてください`,
  }),
  'And without owner': () => ({
    en: 'an And row must stand directly below a Criterion, Required, Knock-out, Owner, And or Or row',
    ja: '「かつ」の行は、評価基準・必須条件・除外条件・担当・「かつ」・「または」のすぐ下に置いてください',
  }),
  'Or without owner': () => ({
    en: 'an Or row must stand directly below a Criterion, Required, Knock-out, And or Or row',
    ja: '「または」の行は、評価基準・必須条件・除外条件・「かつ」・「または」のすぐ下に置いてください',
  }),
  'no Or here': (found) => ({
    en: `“${found}” takes no Or rows; write And, or a row of its own`,
    ja: `「${found}」の下に「または」の行は置けません。「かつ」にするか、別の行に分けてください`,
  }),
  'row carries': (found, more) => ({
    en: `an “${more}” row takes no “${found}” here; clear the cell`,
    ja: `「${more}」の行のこの欄には「${found}」を書けません。空にしてください`,
  }),
  'computes outside a criterion': (found) => ({
    en: `“${found}” computes points and stands in a Criterion row only`,
    ja: `「${found}」は点数を計算する条件なので、評価基準の行でだけ使えます`,
  }),
  'no As of': (found) => ({
    en: `“${found}” reckons with dates; add an As of row with a date in Value`,
    ja: `「${found}」は日付を使います。「基準日」の行を追加し、値に日付を書いてください`,
  }),
  'no Time zone': () => ({
    en: 'this cell holds a date or a moment; add a Time zone row with a Value such as Asia/Tokyo',
    ja: 'このセルは日付か日時です。「タイムゾーン」の行を追加し、値に Asia/Tokyo などを書いてください',
  }),
} as const satisfies Readonly<Record<string, Say>>;

export type FaultKind = keyof typeof FAULTS;

/**
 * @param found what the cell holds
 * @param more what would be right, or the row that it clashes with; in both languages where they differ
 */
export function fault(
  row: number,
  column: Column,
  kind: FaultKind,
  found: string | Wording = '',
  more: string | Wording = '',
): Fault {
  const say: Say = FAULTS[kind];
  const inLanguage = (text: string | Wording, language: Language) =>
    typeof text === 'string' ? text : text[language];
  const message: Wording = {
    en: say(inLanguage(found, 'en'), inLanguage(more, 'en')).en,
    ja: say(inLanguage(found, 'ja'), inLanguage(more, 'ja')).ja,
  };
  return { row, column, kind, message };
}

/** At most five faults are listed with their places. */
const MAX_LISTED_FAULTS = 5;

/** All faults in one text: the first five with their places, and how many more. */
export function describeFaults(faults: readonly Fault[], language: Language): string {
  const shown = faults
    .slice(0, MAX_LISTED_FAULTS)
    .map(({ row, column, message }) =>
      language === 'ja'
        ? `${row}行目「${HEADINGS[column].ja}」: ${message.ja}`
        : `row ${row}, ${HEADINGS[column].en}: ${message.en}`,
    );
  const more = faults.length - shown.length;
  if (language === 'ja') {
    const tail = more > 0 ? ` ／ ほか${more}件` : '';
    return `定義に誤りが${faults.length}件あるため、計算できません。${shown.join(' ／ ')}${tail}`;
  }
  const tail = more > 0 ? ` | and ${more} more` : '';
  return `The definition has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`} and scores nothing: ${shown.join(' | ')}${tail}`;
}
