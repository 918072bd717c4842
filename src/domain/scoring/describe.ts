import { OUT } from '../definition/keyword';
import { sayTest } from '../definition/plain-words';
import type { Trouble } from '../definition/trouble';
import type { Calendar } from '../values/day';
import { signed, toPoints } from '../values/hundredths';
import type { Language } from '../values/language';
import { zonedText } from '../values/reading';
import type { Contribution } from './contribution';
import type { Explanation, Shortfall, Unmet } from './explain';
import type { Warning } from './warning';

/** What parts the pieces of an explanation. */
export const BETWEEN = ' · ';

/** `+20 Manager or above`. */
function describeContribution({ points, name }: Contribution): string {
  return `${signed(points)} ${name}`;
}

/** What is told of a cell that a condition can't judge, behind the field and what stands there. */
const TROUBLES: Readonly<Record<Trouble, Readonly<Record<Language, string>>>> = {
  'no number': { en: 'is not a number', ja: 'は数値として読めません' },
  'no date': { en: 'is not a date', ja: 'は日付として読めません' },
  'no address': { en: 'is not an e-mail address', ja: 'はメールアドレスとして読めません' },
  undecided: { en: 'is a range too wide to decide', ja: 'は範囲が広く、条件を満たすか判定できません' },
  'after as of': { en: 'is after the As of date', ja: 'は基準日より後の日付です' },
};

/** `従業員数 "約50" is not a number`. */
export function describeWarning(
  { field, cell, trouble }: Warning,
  language: Language,
  calendar: Calendar | null,
): string {
  const text = zonedText(cell, calendar);
  const told = TROUBLES[trouble][language];
  return language === 'ja' ? `${field}「${text}」${told}` : `${field} "${text}" ${told}`;
}

/** `12 points short of Hot`. */
export function describeShortfall(shortfall: Shortfall, language: Language): string {
  const japanese = language === 'ja';
  switch (shortfall.kind) {
    case 'points':
      return sayShort(String(toPoints(shortfall.points)), shortfall.grade, language);
    case 'grade': {
      const grade = shortfall.grade === '' ? (japanese ? 'なし' : 'none') : shortfall.grade;
      const wanted = shortfall.wanted.join(', ');
      return japanese
        ? `ランク${grade}は引き渡し対象（${wanted}）ではありません`
        : `grade ${grade} is not one of ${wanted}`;
    }
    case 'no hand-over':
      return japanese ? '引き渡すランクが定義されていません' : 'no grade is handed over';
  }
}

/** @param points as a cell shows them */
export function sayShort(points: string, grade: string, language: Language): string {
  if (language === 'ja') return `${grade}まであと${points}点`;
  return `${points} ${points === '1' ? 'point' : 'points'} short of ${grade}`;
}

/** At most three contributions are told: those that are earned, or those that could be. */
export const MAX_TOLD = 3;

/** How contributions that are lacking are joined, and what stands around them. */
export const LACKING: Readonly<Record<Language, { readonly joint: string; around(told: string): string }>> = {
  en: { joint: ', ', around: (told) => ` (${told})` },
  ja: { joint: '、', around: (told) => `（${told}）` },
};

/** ` (Manager or above +20, Recent visit +16)`; '' where no points could come from anywhere. */
function describeLacking(lacking: readonly Contribution[], language: Language): string {
  const told = lacking.slice(0, MAX_TOLD).map(({ name, points }) => `${name} ${signed(points)}`);
  const { joint, around } = LACKING[language];
  return told.length === 0 ? '' : around(told.join(joint));
}

/** `Reachable by phone: 電話番号 is empty`. */
export function describeUnmet({ name, test, text }: Unmet, language: Language): string {
  const { field, condition } = test;
  if (language === 'ja') {
    if (text === '') return `${name}：${field}が空欄です`;
    return `${name}：${field}「${text}」は「${sayTest(test, 'ja')}」を満たしていません`;
  }
  if (text === '') return `${name}: ${field} is empty`;
  return `${name}: ${field} "${text}" does not meet “${`${condition.keyword.en} ${test.value}`.trim()}”`;
}

/** `Out: Competitor`, by the names of the Knock-outs that hold, joined. */
export function sayOut(names: string, language: Language): string {
  return `${OUT[language]}: ${names}`;
}

/** What parts the names of Knock-outs. */
export const OUT_JOINT = ', ';

/** '' for a lead that no Knock-out takes out. */
function describeOut({ out, knockOuts }: Explanation, language: Language): string {
  return out ? sayOut(knockOuts.map(({ name }) => name).join(OUT_JOINT), language) : '';
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(BETWEEN);
}

/** What takes a lead out, by the names of the Knock-outs; then what could not be read. */
export function describeKnockedOut(
  names: readonly string[],
  warnings: readonly Warning[],
  language: Language,
  calendar: Calendar | null,
): string {
  return [
    sayOut(names.join(OUT_JOINT), language),
    ...warnings.map((one) => `⚠ ${describeWarning(one, language, calendar)}`),
  ].join(BETWEEN);
}

/** A contribution in words, as the first and as a further one. */
interface Words {
  readonly first: string;
  readonly next: string;
}

/** At most so many contributions are kept in words. */
const MAX_KEPT_WORDS = 10_000;

/** Tells of many leads what each earned, then what could not be read. */
export function earnedTeller(
  language: Language,
  calendar: Calendar | null,
): (contributions: readonly Contribution[], warnings: readonly Warning[]) => string {
  const kept = new Map<Contribution, Words>();
  const wordsOf = (one: Contribution): Words => {
    const known = kept.get(one);
    if (known !== undefined) return known;
    const first = describeContribution(one);
    const words = { first, next: BETWEEN + first };
    if (kept.size < MAX_KEPT_WORDS) kept.set(one, words);
    return words;
  };
  return (contributions, warnings) => {
    let told = '';
    for (let at = 0; at < contributions.length; at++) {
      const one = contributions[at];
      if (one !== undefined) told = told === '' ? wordsOf(one).first : told + wordsOf(one).next;
    }
    for (const one of warnings)
      told += `${told === '' ? '' : BETWEEN}⚠ ${describeWarning(one, language, calendar)}`;
    return told;
  };
}

/** What keeps a lead from being handed over, and where the points could come from; '' when it is ready. */
export function describeGap(explanation: Explanation, language: Language): string {
  const { shortfall, lacking, unmet } = explanation;
  return joined([
    describeOut(explanation, language),
    shortfall === null
      ? ''
      : `${describeShortfall(shortfall, language)}${shortfall.kind === 'points' ? describeLacking(lacking, language) : ''}`,
    ...unmet.map((one) => describeUnmet(one, language)),
  ]);
}

/** What stands behind a field of a brief, and between its pieces. */
export const BRIEF_SIGNS: Readonly<Record<Language, { readonly colon: string; readonly between: string }>> = {
  en: { colon: ': ', between: BETWEEN },
  ja: { colon: '：', between: '・' },
};

/** The fields that Sales asked to be told, and the three largest contributions (or what takes the lead out). */
export function describeBrief(
  explanation: Explanation,
  fields: readonly (readonly [string, string])[],
  language: Language,
): string {
  const { colon, between } = BRIEF_SIGNS[language];
  const told = fields.map(([field, text]) => `${field}${colon}${text === '' ? '–' : text}`);
  const earned = explanation.out
    ? [describeOut(explanation, language)]
    : explanation.contributions.slice(0, MAX_TOLD).map(describeContribution);
  return [...told, ...earned].filter((part) => part !== '').join(between);
}
