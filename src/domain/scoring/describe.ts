import { OUT } from '../definition/keyword';
import { signed, toPoints } from '../values/hundredths';
import type { Language } from '../values/language';
import { writtenText } from '../values/reading';
import type { Contribution, Explanation, Shortfall, Unmet } from './explain';
import type { Warning } from './plan';

const BETWEEN = ' · ';

/** `+20 Manager or above`. */
function describeContribution({ points, name }: Contribution): string {
  return `${signed(points)} ${name}`;
}

/** `従業員数 "約50" is not a number`. */
export function describeWarning({ field, cell, needs }: Warning, language: Language): string {
  const text = writtenText(cell, null);
  if (language === 'ja')
    return `${field}「${text}」は${needs === 'number' ? '数値' : '日付'}として読めません`;
  return `${field} "${text}" is not a ${needs}`;
}

/** `12 points short of Hot`. */
export function describeShortfall(shortfall: Shortfall, language: Language): string {
  const japanese = language === 'ja';
  switch (shortfall.kind) {
    case 'points': {
      const points = toPoints(shortfall.points);
      if (japanese) return `${shortfall.grade}まであと${points}点`;
      return `${points} ${points === 1 ? 'point' : 'points'} short of ${shortfall.grade}`;
    }
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

/** `Reachable by phone is missing`. */
export function describeUnmet({ name, blank }: Unmet, language: Language): string {
  if (language === 'ja') return blank ? `${name}が未入力` : `${name}を満たしていない`;
  return blank ? `${name} is missing` : `${name} is not met`;
}

/** `Out: Competitor`; '' for a lead that no Knock-out takes out. */
function describeOut({ out, knockOuts }: Explanation, language: Language): string {
  return out ? `${OUT[language]}: ${knockOuts.map(({ name }) => name).join(', ')}` : '';
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(BETWEEN);
}

/** What a lead earned, largest first, or what takes it out; then what could not be read. */
export function describeWhy(explanation: Explanation, language: Language): string {
  const earned = explanation.out
    ? [describeOut(explanation, language)]
    : explanation.contributions.map(describeContribution);
  return joined([
    ...earned,
    ...explanation.warnings.map((warning) => `⚠ ${describeWarning(warning, language)}`),
  ]);
}

/** What keeps a lead from being handed over; '' when it is ready. */
export function describeGap(explanation: Explanation, language: Language): string {
  const { shortfall, unmet } = explanation;
  return joined([
    describeOut(explanation, language),
    shortfall === null ? '' : describeShortfall(shortfall, language),
    ...unmet.map((one) => describeUnmet(one, language)),
  ]);
}

const TOLD = 3;

/** The fields that Sales asked to be told, and the three largest contributions (or what takes the lead out). */
export function describeBrief(
  explanation: Explanation,
  fields: readonly (readonly [string, string])[],
  language: Language,
): string {
  const told = fields.map(([field, text]) => `${field}: ${text === '' ? '–' : text}`);
  const earned = explanation.out
    ? [describeOut(explanation, language)]
    : explanation.contributions.slice(0, TOLD).map(describeContribution);
  return joined([...told, ...earned]);
}
