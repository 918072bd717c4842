import type { Sql, SqlDialect } from '../notation/sql-dialect';

const DATE =
  '(?:[1-9]\\d{3}(?:-\\d{1,2}-\\d{1,2}|/\\d{1,2}/\\d{1,2}|[.]\\d{1,2}[.]\\d{1,2}|年\\d{1,2}月\\d{1,2}日)|(?:令和|平成|昭和)(?:元|\\d{1,2})年\\d{1,2}月\\d{1,2}日)';
const PLAIN = `^${DATE}(?:[ T]\\d{1,2}:\\d{2}(?::\\d{2}(?:[.]\\d{1,9})?)?(?: [AaPp][Mm])?)?$`;
const OFFSET = '(?:Z|[-+](?:0\\d|1[0-3]):?[0-5]\\d|[-+]14:?00)';
const MOMENT = `^${DATE}[ T](?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:[.]\\d{1,9})?)?${OFFSET}$`;

const WESTERN = '^(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2}).*$';
const OF_ERA = '^..(?:元|\\d{1,2})年(\\d{1,2})月(\\d{1,2}).*$';

/** Most dates: what is only digits and one kind of joint. */
const DIGITS = '^[1-9]\\d{3}(?:-\\d{1,2}-\\d{1,2}|/\\d{1,2}/\\d{1,2})$';

export const isMoment = ({ matches }: SqlDialect, text: Sql): Sql =>
  `CASE WHEN STRPOS(${text}, ':') > 0 THEN ${matches(text, MOMENT)} ELSE FALSE END`;

/** The day of a plain text that is a date or a moment, as it is written there; NULL for another text. */
export function writtenDay({ matches, extract, replace, types, dayOfText }: SqlDialect, text: Sql): Sql {
  const ofEra = (name: string) => `STARTS_WITH(${text}, '${name}')`;
  const yearBefore = `CASE WHEN ${ofEra('令和')} THEN 2018 WHEN ${ofEra('平成')} THEN 1988 ELSE 1925 END`;
  const yearInEra = `NULLIF(CAST(REPLACE(${extract(text, '^..(元|\\d{1,2})年')}, '元', '1') AS ${types.whole}), 0)`;
  const japanese = `CAST(${yearBefore} + ${yearInEra} AS ${types.text}) || '-' || ${replace(text, OF_ERA, '\\1-\\2')}`;
  const western = replace(text, WESTERN, '\\1-\\2-\\3');
  const date = `CASE WHEN ${matches(text, '^\\d')} THEN ${western} ELSE ${japanese} END`;
  return dayOfText(
    `CASE WHEN ${matches(text, DIGITS)} THEN REPLACE(${text}, '/', '-') WHEN ${matches(text, `${PLAIN}|${MOMENT}`)} THEN ${date} END`,
  );
}

/** The seconds from 1970 to a moment, by the day that is written. */
export function secondsOf({ matches, extract, types }: SqlDialect, text: Sql, day: Sql): Sql {
  const piece = (pattern: string) => `COALESCE(CAST(${extract(text, pattern)} AS ${types.whole}), 0)`;
  const hours = piece('[ T](\\d{1,2}):');
  const minutes = piece('[ T]\\d{1,2}:(\\d{2})');
  const seconds = piece('[ T]\\d{1,2}:\\d{2}:(\\d{2})');
  const offset = `${piece('[-+](\\d{2}):?\\d{2}$')} * 3600 + ${piece('[-+]\\d{2}:?(\\d{2})$')} * 60`;
  const isBehind = matches(text, '-\\d{2}:?\\d{2}$');
  return `${day} * 86400 + ${hours} * 3600 + ${minutes} * 60 + ${seconds} + CASE WHEN ${isBehind} THEN 1 ELSE -1 END * (${offset})`;
}
