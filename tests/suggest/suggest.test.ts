import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parseCsv } from 'hucre/csv';
import { parseDefinition } from '../../src/domain/definition/parse';
import { prepare } from '../../src/domain/scoring/scorer';
import { DUCKDB } from '../../src/domain/sql/duckdb';
import { askDuckDB, makeFolder, writeParquet, writeText } from '../score/made-files';
import { runScore } from '../score/run-score';
import { CHANCE, FEW, TELLING, writeLeads } from './made-leads';
import { refusalOf, runSuggest } from './run-suggest';

const folder = makeFolder();
const file = (name: string) => folder.path(name);
const text = (name: string) => readFileSync(file(name), 'utf8');
const AS_OF = ['--as-of', '2026-11-29'];

beforeAll(async () => {
  await writeLeads(file('leads.csv'), TELLING);
  await writeLeads(file('leads.parquet'), TELLING);
});
afterAll(folder.remove);

const suggest = (leads: string, ...more: string[]) =>
  runSuggest(file(leads), '--out', file('out.csv'), '--language', 'en', ...AS_OF, ...more);
const refused = (leads: string, ...more: string[]) =>
  refusalOf(file(leads), '--out', file('refused.csv'), ...AS_OF, ...more);

function readDraft(name: string) {
  const cells = parseCsv(text(name), { delimiter: ',' }).map((row) => row.map((cell) => String(cell ?? '')));
  const parsed = parseDefinition(cells, { today: 20_000 });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return { cells, definition: parsed.definition };
}

describe('what can’t be learned from is refused, and nothing is written', () => {
  const said: Readonly<Record<string, readonly [RegExp, ...string[]]>> = {
    'an outcome column that isn’t there': [
      /leads\.csv has no column “Result” of outcomes\. Its columns: Company, Title, .*Outcome/,
      '--outcome',
      'Result',
    ],
    'a value that no lead has': [
      /no lead has “Signed” in the column “Outcome”\. Its values: Lost, .*Won/,
      '--won',
      'Signed',
    ],
    'a lost value that no lead has': [/no lead has “Gone” in the column “Outcome”/, '--lost', 'Gone'],
    'a column of which nobody knows what means won': [
      /say by --won which values of “Source” mean won\. Its values: (Web, Fair|Fair, Web)/,
      '--outcome',
      'Source',
    ],
    'one value that means both': [/“Won” can’t mean won and lost/, '--won', 'Won', '--lost', 'Won'],
    'a column of other things': [
      /the column “Company” has more than 12 different values/,
      '--outcome',
      'Company',
    ],
    'a field that isn’t there': [/has no column “Shoe size”/, '--leave-out', 'Shoe size'],
    'a number that is none': [/--sample “many” can't be read/, '--sample', 'many'],
    'a language that it doesn’t speak': [/--language “fr”/, '--language', 'fr'],
    'a report over the leads': [/would be written over what it is made of/, '--report', file('leads.csv')],
  };
  test.each(Object.entries(said))('%s', async (_, [sentence, ...more]) => {
    expect(await refused('leads.csv', ...more)).toMatch(sentence);
    expect(readdirSync(file('.')).filter((name) => /refused|^\.leadpact/.test(name))).toEqual([]);
  });

  test('a file that is cut off', async () => {
    await writeLeads(file('cut.parquet'), FEW);
    truncateSync(file('cut.parquet'), 2000);
    expect(await refused('cut.parquet')).toMatch(/cut\.parquet is no Parquet file, or is cut off/);
    writeFileSync(file('cut.csv'), 'Title,Outcome\nManager,Won\nStaff,"Lo');
    expect(await refused('cut.csv')).toMatch(
      /cut\.csv, line 3: a double quote that opens here is never closed/,
    );
  });

  test('a file without any outcome', async () => {
    writeText(file('blank.csv'), [
      ['Title', 'Outcome'],
      ['Manager', ''],
      ['Staff', ''],
    ]);
    expect(await refused('blank.csv')).toMatch(/the column “Outcome” is blank in every lead/);
    writeText(file('none.csv'), [
      ['Title', 'Size'],
      ['Manager', '1'],
    ]);
    expect(await refused('none.csv')).toMatch(/say by --outcome which column tells/);
  });

  test('a definition with grades by Groups', async () => {
    writeText(file('groups.csv'), [
      ['Criterion', 'Title', 'Title', 'is', 'Manager', '20', 'Fit', ''],
      ['Grade', 'A', '', '', '10', '', 'Fit', ''],
      ['Grade', 'B', '', '', '', '', 'Fit', ''],
    ]);
    expect(await refused('leads.csv', '--definition', file('groups.csv'))).toMatch(
      /its grades are by Groups/,
    );
  });
});

describe('what is found', () => {
  beforeAll(async () => {
    await suggest('leads.csv');
  });

  test('is a definition that reads, unsigned, with the planted criteria', () => {
    const { cells, definition } = readDraft('out.csv');
    expect(cells.find(([part]) => part === 'Version')).toEqual(['Version', '1', '', '', '', '', '', '']);
    const tests = definition.criteria.flatMap(({ alternatives }) => alternatives.flat());
    expect(tests.some(({ field }) => field === 'Title')).toBe(true);
    expect(tests.some(({ field }) => field === 'Employees')).toBe(true);
    expect(definition.handOver).toHaveLength(1);
    expect(cells.some((row) => /^Suggested 2026-11-29 from \d+ outcomes/.test(row[7] ?? ''))).toBe(true);
  });

  test('has no criterion on what identifies a lead, tells a day, or is the outcome', () => {
    const report = text('out.txt');
    expect(report).toContain('Left out: Company (identifies a lead)');
    expect(report).toContain('Left out: Created (a date)');
    expect(report).toContain('Left out: Outcome (tells the outcome)');
  });

  test('is told with the counts of all leads, which SQL alone gives too', async () => {
    const report = text('out.txt');
    const [counted] = await askDuckDB(
      `SELECT CAST(COUNT_IF("Outcome" = 'Won') AS DOUBLE) AS won, CAST(COUNT_IF("Outcome" = 'Lost') AS DOUBLE) AS lost FROM read_csv(${DUCKDB.text(file('leads.csv'))}, all_varchar = true)`,
    );
    const amount = (count: unknown) => Number(count).toLocaleString('en');
    expect(report).toContain(`Won: Won (${amount(counted?.won)})`);
    expect(report).toContain(`Lost: Lost (${amount(counted?.lost)})`);
    expect(report).toMatch(
      /On leads it had not seen, a won one stands above a lost one \d+% of the time \(AUC, \d+–\d+%\)/,
    );
    expect(report).toContain('It is association, not cause');
    expect(report).toContain('A lead that was never handed over has no outcome; it is not a loss.');
  });

  test('is the same for the same leads in another form', async () => {
    const [draft, report] = [text('out.csv'), text('out.txt')];
    await suggest('leads.parquet');
    expect(text('out.csv')).toBe(draft);
    expect(text('out.txt').replaceAll('leads.parquet', 'leads.csv')).toBe(report);
  });

  test('scores the file by `npm run score`', async () => {
    await runScore(
      file('leads.csv'),
      '--definition',
      file('out.csv'),
      '--out',
      file('scored.parquet'),
      ...AS_OF,
    );
    // A file that was scored is learned from again: the columns of the score are no fields.
    await suggest('scored.parquet');
    expect(text('out.txt')).toContain('Left out: score (written by LeadPact)');
    expect(text('out.txt')).not.toMatch(/Learned from: .*score/);
  });
});

describe('a sample', () => {
  test('takes the rarer outcome whole, and leaves shares those of all leads', async () => {
    await suggest('leads.parquet', '--sample', '600', '--report', file('sampled.txt'));
    const report = text('sampled.txt');
    expect(report).toMatch(/Learned from [\d,]+ leads with an outcome, \d+ of them won/);
    const [, won = ''] = /Won: Won \((\d+)\)/.exec(report) ?? [];
    const [, learned = '', drawn = ''] =
      /Learned from ([\d,]+) leads with an outcome, (\d+) of/.exec(report) ?? [];
    const most = Math.min(Number(won), 600);
    expect(Number(drawn)).toBeGreaterThan(most - 20);
    expect(Number(learned.replace(',', ''))).toBe(Number(drawn) + 600);
    // The share beside each criterion is told of more leads than were learned from.
    const met = [...report.matchAll(/([\d,]+) leads? meets? it: (\d+)%/g)].map(([, leads = '']) =>
      Number(leads.replace(',', '')),
    );
    expect(Math.max(...met)).toBeGreaterThan(600);
  });

  test('the shares of a criterion are those that the core counts over all leads', async () => {
    await suggest('leads.parquet', '--sample', '600', '--report', file('sampled.txt'));
    const { definition } = readDraft('out.csv');
    const leads = await askDuckDB(
      `SELECT * FROM read_parquet(${DUCKDB.text(file('leads.parquet'))}) WHERE "Outcome" IN ('Won', 'Lost')`,
    );
    const headings = Object.keys(leads[0] ?? {});
    const rows = leads.map((lead) => headings.map((heading) => String(lead[heading])));
    const report = text('sampled.txt');
    for (const criterion of definition.criteria) {
      const alone = { ...definition, criteria: [criterion], bases: [], caps: [], highest: [], floor: null };
      const met = prepare(alone, headings)
        .scores(rows)
        .filter((one) => one !== null && one.score !== 0).length;
      expect(report).toContain(`${met.toLocaleString('en')} leads meet it`);
    }
  });
});

describe('a definition that was given', () => {
  const PRESENT = [
    ['Version', '3', '', '', `seal ${'ab'.repeat(16)}; m@example.com; s@example.com; 2026-11-20`, '', '', ''],
    ['Criterion', 'From a fair', 'Source', 'is', 'Fair', '10', '', ''],
    ['Required', 'Title known', 'Title', 'is not empty', '', '', '', ''],
    ['Knock-out', 'Competitor', 'Company', 'is', 'Company 7', '', '', ''],
    ['Grade', 'Hot', '', '', '10', '', '', ''],
    ['Grade', 'Cold', '', '', '', '', '', ''],
    ['Hand over', 'Hot', '', '', '', '', '', ''],
  ];

  test('keeps all but its criteria, as the next version, without the seal', async () => {
    writeText(file('present.csv'), PRESENT);
    await suggest('leads.csv', '--definition', file('present.csv'));
    const { cells, definition } = readDraft('out.csv');
    expect(cells.find(([part]) => part === 'Version')?.slice(0, 5)).toEqual(['Version', '4', '', '', '']);
    expect(definition.required.map(({ name }) => name)).toEqual(['Title known']);
    expect(definition.knockOuts.map(({ name }) => name)).toEqual(['Competitor']);
    expect(definition.criteria.map(({ name }) => name)).not.toContain('From a fair');
    const report = text('out.txt');
    expect(report).toContain('The definition that was given, with all leads');
    expect(report).toMatch(/The definition that was given: (49|50|51)%/);
    expect(report).toContain('In no row: 1 knocked out, 0 missing what is required.');
  });

  test('is not held against the outcomes that it was suggested from', async () => {
    const learned = PRESENT.map((row) =>
      row[0] === 'Criterion' ? [...row.slice(0, 7), 'Suggested 2026-01-01 from 90 outcomes'] : row,
    );
    writeText(file('learned.csv'), learned);
    await suggest('leads.csv', '--definition', file('learned.csv'));
    expect(text('out.txt')).toMatch(/[\d,]+ outcomes not shown: this definition’s criteria were suggested/);
  });
});

describe('what is no answer is said, without a definition', () => {
  test('too few outcomes: counts alone', async () => {
    await writeLeads(file('few.parquet'), FEW);
    const { isSuggested } = await suggest('few.parquet', '--out', file('few.csv'));
    expect(isSuggested).toBe(false);
    expect(readdirSync(file('.'))).not.toContain('few.csv');
    expect(text('few.txt')).toContain('Too few outcomes for a suggestion');
    expect(text('few.txt')).not.toMatch(/AUC|Suggested criteria/);
  });

  test('no reliable pattern', async () => {
    await writeLeads(file('chance.parquet'), CHANCE);
    const { isSuggested } = await suggest('chance.parquet', '--out', file('chance.csv'));
    expect(isSuggested).toBe(false);
    expect(text('chance.txt')).toContain('No reliable pattern found');
  });
});

test('months in which most leads are still open are left out, by all leads of the file', async () => {
  const texts = `read_parquet(${DUCKDB.text(file('leads.parquet'))})`;
  const late = `"Created" >= '2025-04-06'`;
  // In the last 30 days all but the seven latest are open.
  await writeParquet(
    file('late.parquet'),
    `SELECT * REPLACE (CASE WHEN ROW_NUMBER() OVER (ORDER BY "Created" DESC, "Company" DESC) <= 7 THEN 'Won' WHEN ${late} THEN 'Open' ELSE "Outcome" END AS "Outcome") FROM ${texts}`,
  );
  await suggest('late.parquet');
  const report = text('out.txt');
  expect(report).toContain('7 leads that ended are left out: most leads of their month are still open.');
  expect(report).toMatch(/Learned from all [\d,]+ leads with an outcome/);
});

test('speaks Japanese', async () => {
  await runSuggest(file('leads.csv'), '--out', file('ja.csv'), '--language', 'ja', ...AS_OF);
  const report = text('ja.txt');
  expect(report).toContain('提案する基準');
  expect(report).toContain('因果ではなく関連です');
  expect(report).not.toMatch(/[a-z]{4,} [a-z]{3,} [a-z]{3,}/);
  expect(readDraft('ja.csv').cells[0]?.[0]).toBe('区分');
});
