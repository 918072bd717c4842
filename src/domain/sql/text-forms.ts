import type { Sql, SqlDialect } from '../notation/sql-dialect';
import { ANY_ENDS, ENDS, INVISIBLE, SPACE, UNUSUAL } from './characters';

/** A text as it is seen: without invisible characters and trimmed. */
export const visible = ({ replace }: SqlDialect, text: Sql): Sql =>
  replace(replace(text, INVISIBLE, ''), ANY_ENDS, '');

/*
 * A pattern is matched many times faster than it is replaced. So each form first asks whether the text has it already: most cells have.
 */

/** In the form in which numbers and dates are looked for. */
export function plain({ compose, matches, replace }: SqlDialect, text: Sql): Sql {
  const made = replace(replace(compose(text), INVISIBLE, ''), ENDS, '');
  return `CASE WHEN ${matches(text, UNUSUAL)} THEN ${made} ELSE ${text} END`;
}

/** A plain text without what tells letters from one another only by case. */
export const lowered = (plainText: Sql): Sql =>
  `REPLACE(REPLACE(LOWER(${plainText}), 'ς', 'σ'), 'i\u0307', 'i')`;

const singleSpaced = ({ replace }: SqlDialect, text: Sql): Sql => replace(text, `${SPACE}+`, ' ');

/** A plain text in the form in which texts are compared. */
export function normalized(dialect: SqlDialect, plainText: Sql): Sql {
  const { matches } = dialect;
  const made = singleSpaced(dialect, lowered(plainText));
  return `CASE WHEN ${matches(plainText, `[A-Z]|${UNUSUAL}`)} THEN ${made} ELSE ${plainText} END`;
}

/** What stands before an item's first quote: nothing that is seen, be it between quotes. */
const UNSEEN = `${SPACE}*(?:"${SPACE}*"${SPACE}+)*`;
/** One item of a list: between quotes at first, where it is a quote that is seen first. */
const QUOTED = `${UNSEEN}"(?:[^"]|"")*"?`;
const ITEM = `${QUOTED}[^,、;\\n\\r]*|[^,、;\\n\\r]+`;
/** The normalised items of a lowered text, each between line breaks. What is no item may stand between two of these: nothing. */
export function entries(dialect: SqlDialect, text: Sql): Sql {
  const inside = (item: Sql) => dialect.replace(item, `(?s)^${UNSEEN}"((?:[^"]|"")*)"?.*$`, '\\1');
  const behind = (item: Sql) => dialect.replace(item, `^${QUOTED}`, '');
  const unquoted = (item: Sql) =>
    `CASE WHEN ${dialect.matches(item, `^${SPACE}*"`)} THEN REPLACE(${inside(item)}, '""', '"') || ${behind(item)} ELSE ${item} END`;
  const normal = (item: Sql) => dialect.replace(singleSpaced(dialect, unquoted(item)), '^ | $', '');
  const lineBreak = dialect.text('\n');
  const items = `CASE WHEN ${dialect.matches(text, `"|${UNUSUAL}`)} THEN ${dialect.joinMatches(text, ITEM, normal)} ELSE ${dialect.replace(text, ' ?[,、;] ?', '\n')} END`;
  return `${lineBreak} || ${items} || ${lineBreak}`;
}

const ENDINGS = '[.,;]+$';
const IN_BRACKETS = '^.*<([^<]*)>$';
const IN_QUOTES = `^(?:"(.*)"|'(.*)')$`;
const ADDRESS = '^[^@ <>(),、;"]+@([^@ <>(),、;"]+)$';

/** Matches an address that stands by itself, of the usual characters. */
const BARE_ADDRESS = '^[a-z0-9._%+-]+@[a-z0-9-]+(?:[.][a-z0-9-]+)*$';

/** What stands behind the `@` of the address in a normalised text; NULL for what is none. */
export function domain({ matches, replace, extract }: SqlDialect, text: Sql): Sql {
  const trimmed = (one: Sql) => `TRIM(${one})`;
  const ended = trimmed(replace(text, ENDINGS, ''));
  const named = trimmed(replace(ended, '^mailto:', ''));
  const bracketed = trimmed(replace(named, IN_BRACKETS, '\\1'));
  const unquoted = trimmed(replace(bracketed, IN_QUOTES, '\\1\\2'));
  const found = extract(trimmed(replace(unquoted, ENDINGS, '')), ADDRESS);
  const at = `STRPOS(${text}, '@')`;
  return `CASE WHEN ${at} = 0 THEN NULL WHEN ${matches(text, BARE_ADDRESS)} THEN SUBSTR(${text}, ${at} + 1) ELSE ${found} END`;
}
