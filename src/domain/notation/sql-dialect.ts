/** A piece of SQL. */
export type Sql = string;

/** One text of a list that is sorted by points: `row` parts equal ones. */
export interface RankedText {
  readonly points: Sql;
  readonly row: number;
  readonly text: Sql;
}

/**
 * What one engine writes otherwise than another. All else is written alike in both: `CASE`, `COALESCE`, `STRPOS`, `STARTS_WITH`,
 * `ENDS_WITH`, `SUBSTR`, `LENGTH`, `LOWER`, `REPLACE`, `TRIM`, `REPEAT`, `LEAST`, `GREATEST`, `FLOOR`, `ABS`, `||`. Patterns are RE2's.
 */
export interface SqlDialect {
  readonly types: Readonly<Record<'text' | 'number' | 'whole' | 'date', string>>;
  /** A text as a literal of which no tool that reads the SQL takes a part for something else. */
  text(value: string): Sql;
  identifier(name: string): Sql;
  /** A whole number of 64 bits. */
  whole(value: number): Sql;
  /** A whole number of any size. */
  wide(value: bigint): Sql;
  /** The whole part of a quotient of two whole numbers that are not below 0. */
  quotient(dividend: Sql, divisor: Sql): Sql;
  /** True where the pattern matches somewhere in the text. */
  matches(text: Sql, pattern: string): Sql;
  /** What the pattern's one group matches; NULL where the pattern does not match, or the group matches nothing. */
  extract(text: Sql, pattern: string): Sql;
  /** With every match written otherwise; `\1` is what the first group matches. */
  replace(text: Sql, pattern: string, by: string): Sql;
  /** Every match of the pattern, written otherwise and joined by line breaks. */
  joinMatches(text: Sql, pattern: string, write: (match: Sql) => Sql): Sql;
  /** The texts whose points are over 0, or other than 0, the most points first, joined. */
  joinRanked(texts: readonly RankedText[], separator: string, only: '> 0' | '<> 0', most?: number): Sql;
  /** The text in NFKC. */
  compose(text: Sql): Sql;
  isNaN(number: Sql): Sql;
  isInfinite(number: Sql): Sql;
  /** A finite number's fewest digits that tell it from others, in some notation with or without an exponent. */
  shortest(number: Sql): Sql;
  /** The day, as a count of days since 1970-01-01, of `YYYY-M-D`; NULL for a day that there is not. */
  dayOfText(text: Sql): Sql;
  dayOfDate(date: Sql): Sql;
  /** The day on which a moment falls in a time zone. */
  dayOfMoment(moment: Sql, zone: string): Sql;
  /** Likewise of a moment in seconds since 1970. */
  dayOfSeconds(seconds: Sql, zone: string): Sql;
  /** `YYYY-MM-DD`. */
  textOfDay(day: Sql): Sql;
  today(zone: string): Sql;
  /** The moment at which the query runs, as ISO 8601 in UTC. */
  now(): Sql;
  /** Ends the query with a message, where it is asked of a cell. */
  fail(message: Sql): Sql;
}

/** A number's literal: an exponent makes it a double. */
export function double(value: number): Sql {
  const text = String(value);
  return text.includes('e') ? text : `${text}e0`;
}

/** All hold; each has to be in brackets where it needs them. */
export const all = (conditions: readonly Sql[]): Sql =>
  conditions.length === 0 ? 'TRUE' : conditions.join(' AND ');

/** One of them holds, in brackets. */
export const any = (conditions: readonly Sql[]): Sql =>
  conditions.length === 0 ? 'FALSE' : `(${conditions.join(' OR ')})`;

/** Where the condition can't be told, it does not hold. */
export const surely = (condition: Sql): Sql => `COALESCE(${condition}, FALSE)`;

/** Texts joined; '' for none. */
export const concat = (texts: readonly Sql[]): Sql => (texts.length === 0 ? "''" : texts.join(' || '));

const HEX = 16;

/** `\x7b`. */
function escaped(char: string): string {
  return `\\x${(char.codePointAt(0) ?? 0).toString(HEX).padStart(2, '0')}`;
}

/** What begins something in a tool that SQL passes through: templates of JavaScript and Jinja, comments of SQL. */
const READ_BY_OTHERS = /[{$](?=[{%#])|[}%#](?=\})|-(?=-)|\/(?=\*)|\*(?=\/)/g;

/** A text between GoogleSQL's quotes: what could end it, or be read as something else, is escaped. */
export function escapeText(text: string): string {
  return text
    .replace(/\\/g, '\\\\')
    .replace(/['"\x60\p{Cc}]/gu, (char) => (char < '\u0080' ? escaped(char) : char))
    .replace(READ_BY_OTHERS, escaped);
}

/** The pieces into which a text is parted so that no tool reads a part of it as something else. */
export function partText(text: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const { index = 0 } of text.matchAll(READ_BY_OTHERS)) {
    pieces.push(text.slice(from, index + 1));
    from = index + 1;
  }
  return [...pieces, text.slice(from)];
}
