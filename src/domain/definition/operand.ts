import type { Cell } from '../values/cell';
import type { Calendar, Day } from '../values/day';
import type { Wording } from '../values/language';
import { normalItems } from '../values/list';
import { readNumber, readNumberText, SIGN, spacedText, UNSIGNED } from '../values/number';
import { readDay, zonedText } from '../values/reading';
import { isBlank, normalize } from '../values/text';

/** One item of a text condition: normalised, and its number where it reads as one. */
export interface Item {
  readonly text: string;
  readonly number: number | null;
}

/** What a condition's Value cell says, once read. */
export type Operand =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'items'; readonly items: readonly Item[] }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'between'; readonly low: number; readonly high: number }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'times'; readonly times: number };

/** How a Value cell is read: what it should hold, as told to a person, and the reading (null when it can't be read). */
export interface OperandReader {
  readonly kind: Operand['kind'];
  readonly wanted: Wording;
  read(value: Cell, calendar: Calendar | null): Operand | null;
}

export const NOTHING: OperandReader = {
  kind: 'nothing',
  wanted: { en: 'nothing', ja: '空欄' },
  read: () => ({ kind: 'nothing' }),
};

export const ITEMS: OperandReader = {
  kind: 'items',
  wanted: { en: 'one or more items such as: Manager, Director', ja: '「部長, 課長」のような1つ以上の項目' },
  read(value, calendar) {
    const items =
      typeof value === 'string'
        ? normalItems(value).map((text) => ({ text, number: readNumberText(text) }))
        : [{ text: normalize(zonedText(value, calendar)), number: readNumber(value) }];
    return items.length === 0 ? null : { kind: 'items', items };
  },
};

export const NUMBER: OperandReader = {
  kind: 'number',
  wanted: { en: 'a number such as 100 or 1,000', ja: '「100」や「1,000万円」のような数値' },
  read(value) {
    const number = readNumber(value);
    return number === null ? null : { kind: 'number', number };
  },
};

/** Two numbers, and what parts them in a Value. */
const PARTED = new RegExp(`^(${SIGN}${UNSIGNED})(?: ?(?:\\.\\.|〜|~) ?| to )(${SIGN}${UNSIGNED})$`, 'i');

export const BETWEEN: OperandReader = {
  kind: 'between',
  wanted: {
    en: 'two numbers, the lower one first, such as 10..20',
    ja: '「10〜20」のように小さい方を先にした2つの数値',
  },
  read(value) {
    const parts = typeof value === 'string' ? PARTED.exec(spacedText(value)) : null;
    const low = readNumber(parts?.[1]);
    const high = readNumber(parts?.[2]);
    return low === null || high === null || low > high ? null : { kind: 'between', low, high };
  },
};

export const DAY: OperandReader = {
  kind: 'day',
  wanted: { en: 'a date such as 2026-11-23', ja: '「2026-11-23」のような日付' },
  read(value, calendar) {
    const day = readDay(value, calendar);
    return day === null ? null : { kind: 'day', day };
  },
};

/** A whole number of days, at least `least`. */
export function days(least: 0 | 1): OperandReader {
  return {
    kind: 'days',
    wanted: {
      en: `the number of days in digits only, ${least} or more, such as 90`,
      ja: `${least}以上の整数の日数（単位を付けずに「90」など）`,
    },
    read(value) {
      const number = readNumber(value);
      return number === null || !Number.isInteger(number) || number < least
        ? null
        : { kind: 'days', days: number };
    },
  };
}

export const TIMES: OperandReader = {
  kind: 'times',
  wanted: { en: 'a whole number from 1 to 1,000', ja: '1から1,000までの整数' },
  read(value) {
    const number = readNumber(value);
    const fits = number !== null && Number.isInteger(number) && number >= 1 && number <= 1000;
    return fits ? { kind: 'times', times: number } : null;
  },
};

/** True when a Value cell that should hold something holds nothing. */
export function isMissing(value: Cell, reader: OperandReader): boolean {
  return (
    reader.kind !== 'nothing' &&
    (isBlank(value) ||
      (reader.kind === 'items' && typeof value === 'string' && normalItems(value).length === 0))
  );
}
