import { partText, type Sql, type SqlDialect } from '../notation/sql-dialect';

/** The scalar function that the caller registers: DuckDB itself has no NFKC. It takes a text and gives it in that form. */
export const NFKC_FUNCTION = 'leadpact_nfkc';

const quoted = (value: string) => `'${value.replaceAll("'", "''")}'`;

/** DuckDB's plain literals know no escape, so a text that others could read is put together of pieces. */
function text(value: string): Sql {
  const pieces = partText(value).map(quoted);
  return pieces.length === 1 ? pieces.join('') : `(${pieces.join(' || ')})`;
}

const DAY_0 = "DATE '1970-01-01'";

/** DuckDB 1.5. */
export const DUCKDB: SqlDialect = {
  types: { text: 'VARCHAR', number: 'DOUBLE', whole: 'BIGINT', date: 'DATE' },
  text,
  identifier: (name) => `"${name.replaceAll('"', '""')}"`,
  whole: (value) => `${value}::BIGINT`,
  wide: (value) => `${value}::HUGEINT`,
  quotient: (dividend, divisor) => `(${dividend}) // (${divisor})`,
  matches: (value, pattern) => `REGEXP_MATCHES(${value}, ${text(pattern)})`,
  extract: (value, pattern) => `NULLIF(REGEXP_EXTRACT(${value}, ${text(pattern)}, 1), '')`,
  replace: (value, pattern, by) => `REGEXP_REPLACE(${value}, ${text(pattern)}, ${text(by)}, 'g')`,
  joinMatches: (value, pattern, write) =>
    `ARRAY_TO_STRING(LIST_TRANSFORM(REGEXP_EXTRACT_ALL(${value}, ${text(pattern)}), LAMBDA x: ${write('x')}), CHR(10))`,
  joinRanked(texts, separator, only, most) {
    const rows = texts.map(({ points, row, text }) => `{'p': -(${points}), 'r': ${row}, 't': ${text}}`);
    const wanted = only === '> 0' ? '< 0' : only;
    const sorted = `LIST_SORT(LIST_FILTER([${rows.join(', ')}], LAMBDA x: x.p ${wanted}))`;
    const limited = most === undefined ? sorted : `${sorted}[1:${most}]`;
    return `ARRAY_TO_STRING(LIST_TRANSFORM(${limited}, LAMBDA x: x.t), ${text(separator)})`;
  },
  compose: (value) => `${NFKC_FUNCTION}(${value})`,
  isNaN: (number) => `ISNAN(${number})`,
  isInfinite: (number) => `ISINF(${number})`,
  shortest: (number) => `CAST(${number} AS VARCHAR)`,
  dayOfText: (value) => `DATE_DIFF('day', ${DAY_0}, TRY_CAST(${value} AS DATE))`,
  dayOfDate: (date) => `DATE_DIFF('day', ${DAY_0}, CAST(${date} AS DATE))`,
  dayOfMoment: (moment, zone) =>
    `DATE_DIFF('day', ${DAY_0}, CAST(${moment} AT TIME ZONE ${text(zone)} AS DATE))`,
  dayOfSeconds: (seconds, zone) =>
    `DATE_DIFF('day', ${DAY_0}, CAST(TO_TIMESTAMP(${seconds}) AT TIME ZONE ${text(zone)} AS DATE))`,
  textOfDay: (day) => `STRFTIME(${DAY_0} + CAST(${day} AS INTEGER), '%Y-%m-%d')`,
  today: (zone) => `DATE_DIFF('day', ${DAY_0}, CAST(NOW() AT TIME ZONE ${text(zone)} AS DATE))`,
  now: () => `STRFTIME(NOW() AT TIME ZONE 'UTC', '%Y-%m-%dT%H:%M:%SZ')`,
  fail: (message) => `ERROR(${message})`,
};
