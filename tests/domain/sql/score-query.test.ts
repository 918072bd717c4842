import { describe, expect, test } from '@jest/globals';
import { CONDITIONS } from '../../../src/domain/definition/conditions';
import type { Definition } from '../../../src/domain/definition/definition';
import { parseDefinition } from '../../../src/domain/definition/parse';
import { BIGQUERY } from '../../../src/domain/sql/bigquery';
import { DUCKDB } from '../../../src/domain/sql/duckdb';
import { type ScoreRequest, type TableColumn, writeScoreQuery } from '../../../src/domain/sql/score-query';
import type { Cells } from '../../../src/domain/values/cell';

function define(...cells: Cells): Definition {
  const parsed = parseDefinition(cells, { today: 0 });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.definition;
}

function write(definition: Definition, columns: readonly TableColumn[], more: Partial<ScoreRequest> = {}) {
  return writeScoreQuery({ definition, columns, dialect: BIGQUERY, table: '`leads`', seal: null, ...more });
}

const TITLE = ['Criterion', 'Manager', 'Title', 'is', '部長', 20];
const EVERY_DAY = ['As of', '', '', 'every day', ''];
const RECENT = ['Criterion', 'Recent', 'Visit', 'is within the last', 1, 5];

test('refuses a table that lacks a field', () => {
  expect(write(define(TITLE), [{ name: 'Titles' }])).toMatchObject({
    ok: false,
    kind: 'missing fields',
    missing: [{ field: 'Title', row: 1, similar: ['Titles'] }],
  });
});

test("refuses today's date without a Time zone row", () => {
  const refused = { ok: false, kind: 'no time zone', column: null };
  expect(write(define(EVERY_DAY, RECENT), [{ name: 'Visit' }])).toEqual(refused);
  expect(write(define(EVERY_DAY, RECENT), [{ name: 'Visit' }], { asOf: 20_000 }).ok).toBe(true);
});

test('refuses a column of moments that is read without a Time zone row', () => {
  const columns = [{ name: 'Visit', type: 'timestamp' }] as const;
  const refused = { ok: false, kind: 'no time zone', column: 'Visit' };
  expect(write(define(EVERY_DAY, RECENT), columns, { asOf: 20_000 })).toEqual(refused);
  expect(write(define(['Required', 'x', 'Title', 'is', 'x']), [...columns, { name: 'Title' }]).ok).toBe(true);
});

test('computes only the forms that the tests of a column need', () => {
  const query = write(define(TITLE), [{ name: 'Title' }, { name: 'Memo' }]);
  expect(query.ok && query.sql).not.toMatch(/FLOAT64\) END|BIGNUMERIC|DATE\)|@|GENERATE_ARRAY/);
});

/** A Value that each condition can read. */
const VALUES: Readonly<Record<string, string | number>> = {
  items: '部長, 課長, 取締役, Manager, Head of Sales',
  number: '1,000万円',
  between: '10〜20',
  day: '2026-11-23',
  days: 90,
  times: 10,
  nothing: '',
};

// BigQuery's is pasted by people; nobody reads DuckDB's, but it shall not grow unseen.
describe.each([
  ['BIGQUERY', BIGQUERY, 100],
  ['DUCKDB', DUCKDB, 105],
] as const)('%s', (_, dialect, kilobytes) => {
  test(`has less than ${kilobytes} KB for 50 criteria on 25 columns, with why and gap`, () => {
    const criteria = Array.from({ length: 50 }, (__, at) => {
      const { keyword, operand } = CONDITIONS[at % CONDITIONS.length] ?? {};
      const value = VALUES[operand?.kind ?? ''] ?? '';
      return [
        'Criterion',
        `Criterion number ${at}`,
        `Field ${at % CONDITIONS.length}`,
        keyword?.en ?? '',
        value,
        at,
        at % 3 === 0 ? 'Fit' : '',
      ];
    });
    const definition = define(
      ['As of', '', '', '', '2026-11-23'],
      ['Time zone', '', '', '', 'Asia/Tokyo'],
      ...criteria,
      ['Blank', '', '', '', '不明, N/A'],
      ['Grade', 'Hot', '', '', 70],
      ['Hand over', 'Hot'],
    );
    const columns = CONDITIONS.map((__, at) => ({ name: `Field ${at}` }));
    const query = write(definition, columns, { dialect, explain: { why: true, gap: true } });
    expect(query.ok && new TextEncoder().encode(query.sql).length).toBeLessThan(kilobytes * 1000);
  });
});
