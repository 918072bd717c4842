import type { Sql, SqlDialect } from '../notation/sql-dialect';
import { ANY_ENDS, ENDS, INVISIBLE, SPACE } from './characters';

/** A text as it is seen: without invisible characters and trimmed. */
export const visible = ({ replace }: SqlDialect, text: Sql): Sql =>
  replace(replace(text, INVISIBLE, ''), ANY_ENDS, '');

/** In the form in which numbers and dates are looked for. */
export const plain = ({ compose, replace }: SqlDialect, text: Sql): Sql =>
  replace(replace(compose(text), INVISIBLE, ''), ENDS, '');

/** A plain text without what tells letters from one another only by case. */
export const lowered = (plainText: Sql): Sql =>
  `REPLACE(REPLACE(LOWER(${plainText}), 'ς', 'σ'), 'i\u0307', 'i')`;

export const singleSpaced = ({ replace }: SqlDialect, text: Sql): Sql => replace(text, `${SPACE}+`, ' ');

/** One item of a list: between quotes at first, where it is a quote that is seen first. */
const QUOTED = `${SPACE}*"(?:[^"]|"")*"?`;
const ITEM = `${QUOTED}[^,、;\\n\\r]*|[^,、;\\n\\r]+`;

/** The normalised items of a lowered text, each between line breaks. */
export function entries(dialect: SqlDialect, text: Sql): Sql {
  const inside = (item: Sql) => dialect.replace(item, `(?s)^${SPACE}*"((?:[^"]|"")*)"?.*$`, '\\1');
  const behind = (item: Sql) => dialect.replace(item, `^${QUOTED}`, '');
  const unquoted = (item: Sql) =>
    `CASE WHEN ${dialect.matches(item, `^${SPACE}*"`)} THEN REPLACE(${inside(item)}, '""', '"') || ${behind(item)} ELSE ${item} END`;
  const normal = (item: Sql) => dialect.replace(singleSpaced(dialect, unquoted(item)), '^ | $', '');
  const lineBreak = dialect.text('\n');
  return `${lineBreak} || ${dialect.joinMatches(text, ITEM, normal)} || ${lineBreak}`;
}

const ENDINGS = '[.,;]+$';
const IN_BRACKETS = '^.*<([^<]*)>$';
const IN_QUOTES = `^(?:"(.*)"|'(.*)')$`;
const ADDRESS = '^[^@ <>(),、;"]+@([^@ <>(),、;"]+)$';

/** What stands behind the `@` of the address in a normalised text; NULL for what is none. */
export function domain({ replace, extract }: SqlDialect, text: Sql): Sql {
  const trimmed = (one: Sql) => `TRIM(${one})`;
  const ended = trimmed(replace(text, ENDINGS, ''));
  const named = trimmed(replace(ended, '^mailto:', ''));
  const bracketed = trimmed(replace(named, IN_BRACKETS, '\\1'));
  const unquoted = trimmed(replace(bracketed, IN_QUOTES, '\\1\\2'));
  return extract(trimmed(replace(unquoted, ENDINGS, '')), ADDRESS);
}
