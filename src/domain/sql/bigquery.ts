import { escapeText, type Sql, type SqlDialect } from '../notation/sql-dialect';

const text = (value: string): Sql => `'${escapeText(value)}'`;
/** A double has at most so many digits that tell it from others. */
const MOST_DIGITS = 17;

/** The calendar repeats itself after 400 years: BigQuery has no year after 9999, so such a day is told by that of the cycle before. */
const CYCLE_DAYS = 146_097;
const DAY_SECONDS = 86_400;

/** GoogleSQL, as BigQuery runs it. */
export const BIGQUERY: SqlDialect = {
  types: { text: 'STRING', number: 'FLOAT64', whole: 'INT64', date: 'DATE' },
  text,
  identifier: (name) => `\`${escapeText(name)}\``,
  whole: (value) => String(value),
  wide: (value) => `CAST('${value}' AS BIGNUMERIC)`,
  quotient: (dividend, divisor) => `DIV(${dividend}, ${divisor})`,
  matches: (value, pattern) => `REGEXP_CONTAINS(${value}, ${text(pattern)})`,
  extract: (value, pattern) => `REGEXP_EXTRACT(${value}, ${text(pattern)})`,
  replace: (value, pattern, by) => `REGEXP_REPLACE(${value}, ${text(pattern)}, ${text(by)})`,
  joinMatches: (value, pattern, write) =>
    `ARRAY_TO_STRING(ARRAY(SELECT ${write('x')} FROM UNNEST(REGEXP_EXTRACT_ALL(${value}, ${text(pattern)})) AS x), '\\n')`,
  joinRanked(texts, separator, only, most) {
    const rows = texts.map(({ points, row, text }, at) =>
      at === 0 ? `STRUCT(${points} AS p, ${row} AS r, ${text} AS t)` : `(${points}, ${row}, ${text})`,
    );
    const limit = most === undefined ? '' : ` LIMIT ${most}`;
    return `ARRAY_TO_STRING(ARRAY(SELECT t FROM UNNEST([${rows.join(', ')}]) WHERE p ${only} ORDER BY p DESC, r${limit}), ${text(separator)})`;
  },
  compose: (value) => `NORMALIZE(${value}, NFKC)`,
  isNaN: (number) => `IS_NAN(${number})`,
  isInfinite: (number) => `IS_INF(${number})`,
  shortest: (number) =>
    `(SELECT FORMAT('%.*e', d, ${number}) FROM UNNEST(GENERATE_ARRAY(0, ${MOST_DIGITS - 1})) AS d WHERE SAFE_CAST(FORMAT('%.*e', d, ${number}) AS FLOAT64) = ${number} ORDER BY d LIMIT 1)`,
  dayOfText: (value) => `UNIX_DATE(SAFE_CAST(${value} AS DATE))`,
  dayOfDate: (date) => `UNIX_DATE(CAST(${date} AS DATE))`,
  dayOfMoment: (moment, zone) =>
    `COALESCE(UNIX_DATE(SAFE.DATE(${moment}, ${text(zone)})), UNIX_DATE(SAFE.DATE(SAFE.TIMESTAMP_SUB(${moment}, INTERVAL ${CYCLE_DAYS} DAY), ${text(zone)})) + ${CYCLE_DAYS})`,
  dayOfSeconds: (seconds, zone) =>
    `COALESCE(UNIX_DATE(SAFE.DATE(SAFE.TIMESTAMP_SECONDS(${seconds}), ${text(zone)})), UNIX_DATE(SAFE.DATE(SAFE.TIMESTAMP_SECONDS(${seconds} - ${CYCLE_DAYS * DAY_SECONDS}), ${text(zone)})) + ${CYCLE_DAYS})`,
  textOfDay: (day) => `FORMAT_DATE('%Y-%m-%d', DATE_FROM_UNIX_DATE(${day}))`,
  today: (zone) => `UNIX_DATE(CURRENT_DATE(${text(zone)}))`,
  now: () => `FORMAT_TIMESTAMP('%Y-%m-%dT%H:%M:%SZ', CURRENT_TIMESTAMP())`,
  fail: (message) => `ERROR(${message})`,
};
