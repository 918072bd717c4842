import { GAP, runsOn } from '../../src/domain/definition/condition-sql';
import type { Sql } from '../../src/domain/notation/sql-dialect';
import { normalized, plain } from '../../src/domain/sql/text-forms';
import { normalize } from '../../src/domain/values/text';
import type { Engine } from './engine';

/** One thing that an engine does with a text, and the core likewise. */
interface Doing {
  sql(engine: Engine, text: Sql): Sql;
  core(text: string): string;
}

/** What is asked of every code point. Its neighbours show what is joined, cased and trimmed with them. */
export const DOINGS = {
  normalize: {
    sql: ({ dialect }, text) => normalized(dialect, plain(dialect, text)),
    core: normalize,
  },
  'parts of words': {
    sql: ({ dialect }, text) => dialect.replace(text, GAP, '_'),
    core: (text) => [...text].map((char) => (runsOn(char) ? char : '_')).join(''),
  },
} satisfies Readonly<Record<string, Doing>>;

/** So many code points stand in one text, and so many such texts in one table. */
const TOGETHER = 256;
const TEXTS = 400;

const isHalf = (code: number) => code >= 0xd800 && code <= 0xdfff;
const textOf = (code: number) => `a${String.fromCodePoint(code)}B `;

/** The texts of which the engine makes something else than the core. */
async function otherwise(doing: Doing, engine: Engine, texts: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (let from = 0; from < texts.length; from += TEXTS) {
    const some = texts.slice(from, from + TEXTS);
    const rows = some.map((text) => [text]);
    const table = await engine.load({ columns: [{ name: 'x', type: 'string' }], rows, calendar: null });
    const made = await engine.rows(`SELECT ${doing.sql(engine, 'x')} AS made FROM ${table}`);
    found.push(...some.filter((text, at) => made[at]?.made !== doing.core(text)));
  }
  return found;
}

/** The code points of which the engine makes something else than the core. */
export async function differences(doing: Doing, engine: Engine): Promise<number[]> {
  const codes = Array.from({ length: 0x110000 - 1 }, (_, at) => at + 1).filter((code) => !isHalf(code));
  const together: string[] = [];
  for (let from = 0; from < codes.length; from += TOGETHER)
    together.push(
      codes
        .slice(from, from + TOGETHER)
        .map(textOf)
        .join(''),
    );
  const suspects = (await otherwise(doing, engine, together)).flatMap((text) =>
    [...text].filter((_, at) => at % 4 === 1).map((char) => textOf(char.codePointAt(0) ?? 0)),
  );
  const found = await otherwise(doing, engine, suspects);
  return found.map((text) => [...text][1]?.codePointAt(0) ?? 0);
}
