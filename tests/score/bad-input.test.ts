import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { DUCKDB } from '../../src/domain/sql/duckdb';
import { askDuckDB, makeFolder, writeParquet, writeText, writeWorkbook } from './made-files';
import { refusalOf, runScore, spawnScore } from './run-score';

const folder = makeFolder();
const file = (name: string) => folder.path(name);
const write = (name: string, content: string | Uint8Array) => {
  writeFileSync(file(name), content);
  return file(name);
};

const DEFINITION = [
  ['Part', 'Name', 'Field', 'Condition', 'Value', 'Points', 'Group', 'Note'],
  ['As of', '', '', 'every day', '', '', '', ''],
  ['Time zone', '', '', '', 'Asia/Tokyo', '', '', ''],
  ['Criterion', 'Large', 'Employees', 'is at least', '300', '20', '', ''],
  ['Criterion', 'Recent', 'Visited', 'is within the last', '30', '10', '', ''],
];
const HEADINGS = 'Company,Employees,Visited';

beforeAll(() => {
  writeText(file('definition.csv'), DEFINITION);
  write('leads.csv', `${HEADINGS}\nA,300,2026-11-20\n`);
});
afterAll(folder.remove);

afterEach(() => {
  for (const name of leftOver()) rmSync(file(name), { recursive: true });
});

const refused = (leads: string, ...more: string[]) =>
  refusalOf(leads, '--definition', file('definition.csv'), '--out', file('out.parquet'), ...more);
const refusedDefinition = (definition: string, ...more: string[]) =>
  refusalOf(file('leads.csv'), '--definition', definition, '--out', file('out.parquet'), ...more);

/** Nothing of a result, whole or half, is left. */
const leftOver = () =>
  readdirSync(file('.')).filter((name) => name.startsWith('out') || name.startsWith('.leadpact'));

describe('leads that can’t be read are refused by line or column', () => {
  const said: Readonly<
    Record<string, readonly [name: string, make: (name: string) => unknown, says: RegExp]>
  > = {
    'cut off within a quote': [
      'a.csv',
      (name) => write(name, `${HEADINGS}\nA,1,\nB,"2`),
      /a\.csv, line 3: a double quote that opens here is never closed/,
    ],
    'cut off within a row': [
      'a.csv',
      (name) => write(name, `${HEADINGS}\nA,1,\nB,2`),
      /a\.csv, line 3: 2 columns, where the heading has 3/,
    ],
    'a row that is too wide': [
      'a.csv',
      (name) => write(name, `${HEADINGS}\nA,1,,x\n`),
      /a\.csv, line 2: 4 columns, where the heading has 3/,
    ],
    'no UTF-8': [
      'a.csv',
      (name) =>
        write(
          name,
          Buffer.concat([Buffer.from(`${HEADINGS}\nA,1,\n`), Buffer.from([0x93, 0xfa, 0x2c, 0x2c])]),
        ),
      /a\.csv, line 3: the characters are not UTF-8/,
    ],
    'no headings': ['a.csv', (name) => write(name, ',,\n1,2,3\n'), /a\.csv has no headings in its first row/],
    'a missing field, with those that look like it': [
      'a.csv',
      (name) => write(name, 'Company,Employee,Visited\nA,1,\n'),
      /no header matches the field “Employees” of the definition's row 4; headers like it: “Employee”/,
    ],
    'JSON that is cut off': [
      'a.jsonl',
      (name) => write(name, '{"Company":"A","Employees":1,"Visited":null}\n{"Company":'),
      /a\.jsonl, line 2: can't be read/,
    ],
    'JSON lines that are no objects': [
      'a.jsonl',
      (name) => write(name, '{"Company":"A"}\n\n[1]\n'),
      /a\.jsonl, line 3: a lead is an object/,
    ],
    'JSON lines with lists': [
      'a.jsonl',
      (name) => write(name, '{"Company":"A"}\n{"Tags":["x"]}\n'),
      /a\.jsonl, line 2: “Tags” holds a list or an object/,
    ],
    'Parquet with nested columns': [
      'a.parquet',
      (name) => writeParquet(file(name), "SELECT 'A' AS Company, 1 AS Employees, [1, 2] AS Tags"),
      /a\.parquet, column “Tags”: the type INTEGER\[\] holds no cells of leads/,
    ],
    'Parquet with a structure': [
      'a.parquet',
      (name) => writeParquet(file(name), "SELECT {'Name': 'A'} AS Company"),
      /column “Company”: the type STRUCT\("?Name"? VARCHAR\) holds no cells/,
    ],
    'a type that holds no cells': [
      'a.parquet',
      (name) => writeParquet(file(name), "SELECT 'A'::BLOB AS Company, 1 AS Employees"),
      /column “Company”: the type BLOB holds no cells/,
    ],
    'Parquet that is cut off': [
      'a.parquet',
      (name) => write(name, 'PAR1 and no more than this'),
      /no Parquet file, or is cut off/,
    ],
    'no DuckDB file': [
      'a.duckdb',
      (name) => write(name, 'x'.repeat(9000)),
      /a\.duckdb is no DuckDB file that can be read/,
    ],
    'no workbook': ['a.xlsx', (name) => write(name, 'x,y'), /a\.xlsx/],
    'an empty file': ['a.csv', (name) => write(name, ''), /a\.csv is empty/],
  };
  test.each(Object.entries(said))('%s', async (_, [name, make, says]) => {
    await make(name);
    expect(await refused(file(name))).toMatch(says);
    expect(leftOver()).toEqual([]);
  });

  test('a table or tab that isn’t there, with those that are', async () => {
    await askDuckDB(
      `ATTACH ${DUCKDB.text(file('two.duckdb'))} AS f`,
      'CREATE TABLE f.one AS SELECT 1 AS a',
      'CREATE TABLE f.other AS SELECT 1 AS a',
      'DETACH f',
      'SELECT 1',
    );
    expect(await refused(file('two.duckdb'))).toMatch(
      /which of its tables holds the leads. Its tables: one, other/,
    );
    expect(await refused(file('two.duckdb'), '--table', 'three')).toMatch(
      /no table “three”. Its tables: one, other/,
    );
    await writeWorkbook(file('two.xlsx'), 'Leads', [['Company'], ['A']]);
    expect(await refused(file('two.xlsx'), '--sheet', 'Other')).toMatch(/no tab “Other”. Its tabs: Leads/);
    expect(await refusedDefinition(file('two.xlsx'))).toMatch(/no tab Definition or 定義/);
  });

  test('moments without a Time zone row', async () => {
    writeText(file('zoneless.csv'), [['As of', '', '', '', '2026-11-20', '', '', ''], DEFINITION[4] ?? []]);
    await writeParquet(file('moments.parquet'), "SELECT TIMESTAMPTZ '2026-11-20 00:00:00+00' AS Visited");
    const run = (leads: string) =>
      refusalOf(leads, '--definition', file('zoneless.csv'), '--out', file('out.csv'));
    expect(await run(file('moments.parquet'))).toMatch(/column “Visited” holds moments/);
    expect(await run(write('moments.csv', 'Visited\n2026-11-20T00:30:00Z\n'))).toMatch(
      /a cell holds a moment \(2026-11-20T00:30:00Z\)/i,
    );
    expect(leftOver()).toEqual([]);
  });
});

describe('a definition that can’t be read is refused by row and column', () => {
  test.each([
    [
      'faults',
      ['Criterion,x,Field,is at least,many,20,,', 'Criterion,y,Field,is,a,x,,'],
      /row 1, Value: .*row 2, Points: “x”/,
    ],
    ['a day that can’t be read', ['As of,,,,11/29/2026,,,'], /row 1, Value: “11\/29\/2026” can't be read/],
    ['too few columns', ['Base,,,,,10,,', 'Criterion,x'], /row 2: 2 columns; a definition has eight/],
    ['too many columns', ['Base,,,,,10,,,x'], /row 1: 9 columns; a definition has eight/],
    ['nothing in it', [',,,,,,,'], /no row of a definition/],
    ['a quote that stays open', ['Base,,,,,10,,"x', ''], /line 1: a double quote/],
    [
      'no day and no time zone',
      ['As of,,,every day,=TODAY(),,,', 'Base,,,,,10,,'],
      /there is no Time zone row to tell today by/,
    ],
  ])('%s', async (_, lines, says) => {
    expect(await refusedDefinition(write('bad.csv', lines.join('\n')))).toMatch(says);
    expect(leftOver()).toEqual([]);
  });

  test('not UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from('Base,,,,,10,,\nGrade,'), Buffer.from([0x93, 0xfa])]);
    expect(await refusedDefinition(write('bad.csv', bytes))).toMatch(
      /bad\.csv, line 2: the characters are not UTF-8/,
    );
  });

  test('what only has to be told is told', async () => {
    const seal = `seal ${'ab'.repeat(16)}; a@example.com; b@example.com; 2026-11-20`;
    writeText(file('signed.csv'), [['Version', '3', '', '', seal, '', '', ''], ...DEFINITION.slice(1)]);
    write('own.csv', 'Score,Employees,employees,,Visited\n1,300,2,x,2026-11-20\n');
    const run = (definition: string) =>
      runScore(
        file('own.csv'),
        '--definition',
        file(definition),
        '--out',
        file('told.csv'),
        '--as-of',
        '2026-11-23',
      );
    const { told } = await run('signed.csv');
    expect(told).toEqual([
      expect.stringMatching(/changed after it was signed/),
      expect.stringMatching(/^Reading /),
      expect.stringMatching(/column 3 stands already or is blank, so it is called “employees \(2\)”/),
      expect.stringMatching(/column 4 .* “column 4”/),
      expect.stringMatching(/left out of the leads.*: Score$/),
    ]);
    const [row] = await askDuckDB(
      `SELECT * FROM read_csv(${DUCKDB.text(file('told.csv'))}, all_varchar = true)`,
    );
    expect(row).toMatchObject({
      score: '30',
      definition_version: '3',
      definition_seal: 'ab'.repeat(16),
      as_of: '2026-11-23',
    });
    expect((await run('definition.csv')).told[0]).toMatch(/not signed/);
    writeText(file('unsigned.csv'), [
      ['Version', '4', '', '', 'to be signed', '', '', ''],
      ...DEFINITION.slice(1),
    ]);
    expect((await run('unsigned.csv')).told[0]).toMatch(/not signed/);
    const [unsigned] = await askDuckDB(
      `SELECT * FROM read_csv(${DUCKDB.text(file('told.csv'))}, all_varchar = true)`,
    );
    expect(unsigned).toMatchObject({ definition_version: '4', definition_seal: null });
  });
});

describe('what is asked for', () => {
  test.each([
    [['x.csv'], /--definition is missing/],
    [[], /Usage/],
    [['x.csv', 'y.csv', '--definition', 'd.csv', '--out', 'o.csv'], /2 files of leads/],
    [['x.txt', '--definition', 'd.csv', '--out', 'o.csv'], /leads are read from/],
    [['x.csv', '--definition', 'd.json', '--out', 'o.csv'], /a definition is read from/],
    [['x.csv', '--definition', 'd.csv', '--out', 'o.xlsx'], /the result is written as/],
    [
      ['x.csv', '--definition', 'd.csv', '--out', 'o.csv', '--as-of', '2026-02-30'],
      /--as-of “2026-02-30” can't be read/,
    ],
    [['x.csv', '--definition', 'd.csv', '--out', 'o.csv', '--as-of', '11/29/2026'], /--as-of “11\/29\/2026”/],
    [['x.csv', '--definition', 'd.csv', '--out', 'o.csv', '--memory', 'much'], /--memory “much”/],
    [['x.csv', '--definition', 'd.csv', '--out', 'o.csv', '--fast'], /--fast/],
    [['/none/x.csv', '--definition', 'd.csv', '--out', 'o.csv'], /There is no file \/none\/x\.csv/],
  ])('%j', async (given, says) => {
    expect(await refusalOf(...given)).toMatch(says);
  });

  test('a result that can’t be written', async () => {
    const run = (out: string) =>
      refusalOf(file('leads.csv'), '--definition', file('definition.csv'), '--out', out);
    expect(await run(file('none/out.csv'))).toMatch(/there is no folder .*none/);
    expect(await run(file('leads.csv'))).toMatch(/would be written over what it is made of/);
    expect(await run('/proc/out.csv')).toMatch(/\/proc\/out\.csv can't be written/);
    mkdirSync(file('out.csv'));
    expect(await run(file('out.csv'))).toMatch(/is a folder/);
  });
});

describe('as a program', () => {
  const many = () => {
    const row = '株式会社ﾃｽﾄ,１２０名,2026/11/20';
    return write(
      'many.csv',
      `${HEADINGS}\n${Array.from({ length: 400_000 }, (_, at) => `${row} ${at}`).join('\n')}\n`,
    );
  };
  const given = (leads: string) => [
    leads,
    '--definition',
    file('definition.csv'),
    '--out',
    file('result.csv'),
  ];
  const left = () =>
    readdirSync(file('.')).filter((name) => name.startsWith('result') || name.startsWith('.leadpact'));

  test('a refusal is one line and the exit code 1', async () => {
    const { code, errors } = await spawnScore(given(write('a.csv', `${HEADINGS}\nA`)));
    expect(code).toBe(1);
    expect(errors.trim().split('\n').at(-1)).toMatch(/a\.csv, line 2: 1 columns/);
    expect(left()).toEqual([]);
  });

  test('no space is left', async () => {
    const { code, errors } = await spawnScore(given(many()), { limit: '-f 2048' });
    expect(errors).toMatch(/no space is left there/);
    expect(code).toBe(1);
    expect(left()).toEqual([]);
  });

  test('Ctrl+C leaves nothing behind', async () => {
    const { code, errors } = await spawnScore(given(many()), {
      onErrors: (so, end) => so.includes('Scoring') && end(),
    });
    expect(errors).toMatch(/Interrupted: nothing was written/);
    expect(code).toBe(130);
    expect(left()).toEqual([]);
  });

  test('what is done is told', async () => {
    const { code, errors, output } = await spawnScore(given(file('leads.csv')));
    expect(errors).toMatch(/Scoring 1 rows/);
    expect(output).toMatch(/^1 rows written to .*result\.csv \(\d+\.\d s\)\.\n$/);
    expect(code).toBe(0);
    expect(left()).toEqual(['result.csv']);
  });
});
