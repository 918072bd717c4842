import type { Sql, SqlDialect } from '../notation/sql-dialect';

/** Hundredths that are not below 0 as a cell shows them: `20`, `0.5`. */
export function pointsText({ quotient, types }: SqlDialect, hundredths: Sql): Sql {
  const text = (number: Sql) => `CAST(${number} AS ${types.text})`;
  const fraction = `RTRIM(LPAD(${text(`MOD(${hundredths}, 100)`)}, 2, '0'), '0')`;
  return `${text(quotient(hundredths, '100'))} || CASE WHEN MOD(${hundredths}, 100) = 0 THEN '' ELSE '.' || ${fraction} END`;
}

/** `+20`, `-0.5`. */
export function signedText(dialect: SqlDialect, hundredths: Sql): Sql {
  return `CASE WHEN ${hundredths} < 0 THEN '-' ELSE '+' END || ${pointsText(dialect, `ABS(${hundredths})`)}`;
}

/** No person writes it. */
const MARK = '\ue000';

/** A text that is said around something that only the query knows. */
export function around({ text }: SqlDialect, value: Sql, say: (mark: string) => string): Sql {
  let mark = MARK;
  while (say('').includes(mark)) mark += MARK;
  const [before = '', ...behind] = say(mark).split(mark);
  return `${text(before)} || ${value} || ${text(behind.join(mark))}`;
}
