import type { Clause, FieldTest } from './definition';
import { type Hundredths, toPoints } from './hundredths';
import type { Wording } from './language';

/** `row 5 (従業員数 is at least 100)`. */
export function sayTest({ row, field, condition, value }: FieldTest): Wording {
  const say = (keyword: string) => [field, keyword, value].filter((part) => part !== '').join(' ');
  return {
    en: `row ${row} (${say(condition.keyword.en)})`,
    ja: `${row}行目（${say(condition.keyword.ja)}）`,
  };
}

/** `row 5 “Manager or above”`, of several rows with commas between. */
export function sayClauses(clauses: readonly Clause[]): Wording {
  return {
    en: clauses.map(({ row, name }) => `row ${row} “${name}”`).join(', '),
    ja: clauses.map(({ row, name }) => `${row}行目「${name}」`).join('、'),
  };
}

export function sayPoints(points: Hundredths): string {
  return String(toPoints(points));
}
