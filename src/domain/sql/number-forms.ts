import type { Sql, SqlDialect } from '../notation/sql-dialect';
import { SIGN, UNSIGNED } from '../values/number';
import { JOINT } from '../values/number-range';

const NUMBER = `^${SIGN}${UNSIGNED}$`;
/** Matches most numbers. */
const DIGITS = '^[0-9]{1,15}$';

/** The number of a text; NULL for what is none. */
export function numberOf(dialect: SqlDialect, text: Sql): Sql {
  const { matches, types } = dialect;
  return `CASE WHEN ${matches(text, DIGITS)} THEN CAST(${text} AS ${types.number}) WHEN ${matches(text, NUMBER)} THEN ${readNumber(dialect, text)} END`;
}

/** The number that a text stands for that is one: its digits and a power of ten are read as one decimal. */
export function readNumber({ replace, matches, types }: SqlDialect, text: Sql): Sql {
  const has = (multiplier: string) => `STRPOS(${text}, '${multiplier}') > 0`;
  const power = [
    `CASE WHEN ${has('百万')} THEN 6 WHEN ${has('億')} THEN 8 WHEN ${has('万')} THEN 4 WHEN ${has('千')} THEN 3 ELSE 0 END`,
    `CASE WHEN ENDS_WITH(${text}, '%') THEN 2 ELSE 0 END`,
  ].join(' - ');
  const digits = replace(text, '[^0-9.]', '');
  const sign = `CASE WHEN ${matches(text, '^[-−▲△]')} THEN -1 ELSE 1 END`;
  return `${sign} * CAST(${digits} || 'e' || CAST(${power} AS ${types.text}) AS ${types.number})`;
}

const ONE = `(${SIGN}${UNSIGNED})`;
const BEHIND = ' ?(?:以上|\\+|or more|超|以下|以内|or less|未満|[~〜])';
/** Matches a range of one number of which all below is meant. */
const BELOW = '^[~〜]|(?:以下|以内|or less|未満)$';
/** Matches a range of one number that is itself no part of it. */
const OPEN = '[超満]$';

/** The first number of a range as it is written; NULL for what is no range, but for a number. */
export function firstOfRange({ extract }: SqlDialect, text: Sql): Sql {
  const patterns = [`^${ONE}${JOINT}${UNSIGNED}$`, `^${ONE}${BEHIND}$`, `^[~〜] ?${ONE}$`];
  return `COALESCE(${patterns.map((pattern) => extract(text, pattern)).join(', ')})`;
}

/** The second number of a range, likewise; NULL for a range of one number. */
export const secondOfRange = ({ extract }: SqlDialect, text: Sql): Sql =>
  extract(text, `^${SIGN}${UNSIGNED}${JOINT}(${UNSIGNED})$`);

export const isBelow = ({ matches }: SqlDialect, text: Sql): Sql => matches(text, BELOW);
export const isOpen = ({ matches }: SqlDialect, text: Sql): Sql => matches(text, OPEN);

/** The digits of a double, and behind how many of them its point stands, by the shortest way to write it. */
export function digitsOf({ replace }: SqlDialect, shortest: Sql): Sql {
  return replace(`REPLACE(${mantissa(replace, shortest)}, '.', '')`, '^0+|0+$', '');
}

const mantissa = (replace: SqlDialect['replace'], shortest: Sql) => replace(shortest, 'e.*$', '');

export function pointOf({ replace, extract, types }: SqlDialect, shortest: Sql): Sql {
  const written = mantissa(replace, shortest);
  const whole = `LENGTH(${replace(written, '[.].*$', '')})`;
  const zeros = `LENGTH(${replace(`REPLACE(${written}, '.', '')`, '[1-9].*$', '')})`;
  const exponent = `COALESCE(CAST(${extract(shortest, 'e[+]?(-?[0-9]+)$')} AS ${types.whole}), 0)`;
  return `${whole} - ${zeros} + ${exponent}`;
}

/** A finite number as JavaScript's `String` writes it. */
export function numberText({ types }: SqlDialect, number: Sql, digits: Sql, point: Sql): Sql {
  const exponent = `CASE WHEN ${point} > 0 THEN '+' ELSE '-' END || CAST(ABS(${point} - 1) AS ${types.text})`;
  const fraction = `CASE WHEN LENGTH(${digits}) > 1 THEN '.' || SUBSTR(${digits}, 2) ELSE '' END`;
  const size = [
    `CASE WHEN ${point} BETWEEN 1 AND 21 AND LENGTH(${digits}) <= ${point} THEN ${digits} || REPEAT('0', ${point} - LENGTH(${digits}))`,
    `WHEN ${point} BETWEEN 1 AND 21 THEN SUBSTR(${digits}, 1, ${point}) || '.' || SUBSTR(${digits}, ${point} + 1)`,
    `WHEN ${point} BETWEEN -5 AND 0 THEN '0.' || REPEAT('0', -${point}) || ${digits}`,
    `ELSE SUBSTR(${digits}, 1, 1) || ${fraction} || 'e' || ${exponent} END`,
  ].join(' ');
  return `CASE WHEN ${number} = 0e0 THEN '0' WHEN ${number} < 0e0 THEN '-' ELSE '' END || CASE WHEN ${number} = 0e0 THEN '' ELSE ${size} END`;
}
