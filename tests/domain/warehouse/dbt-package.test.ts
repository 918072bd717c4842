import { expect, test } from '@jest/globals';
import { parseCsv } from 'hucre/csv';
import { parseDefinition } from '../../../src/domain/definition/parse';
import { readSeal } from '../../../src/domain/definition/seal';
import { writeDbtPackage } from '../../../src/domain/warehouse/dbt-package';

const CELLS = [
  ['Part', 'Name', 'Field', 'Condition', 'Value', 'Points', 'Group', 'Note'],
  ['Version', 3, '', '', `seal ${'ab'.repeat(16)}; m@example.com; s@example.com; 2026-11-20`, '', '', ''],
  ['Criterion', 'Title', 'Title', 'is', 'Manager, "Head"', 20, 'Fit', '{{ config() }}'],
  ['Grade', 'A', '', '', 10, '', 'Fit', ''],
  ['Grade', 'B', '', '', '', '', 'Fit', ''],
  ['Grade', '1', '', '', 10, '', 'Interest', ''],
];

const parsed = parseDefinition(CELLS);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
const PAST = { definition: parsed.definition, cells: CELLS, seal: null };

function write(dayColumn: string | null = null) {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  const made = writeDbtPackage({
    definition: parsed.definition,
    cells: CELLS,
    signed: readSeal(CELLS),
    seal: 'ab'.repeat(16),
    columns: [
      { name: 'Title', type: 'string', sqlType: 'STRING' },
      { name: 'Size', type: 'number', sqlType: 'INT64' },
      { name: 'Score', type: 'number', sqlType: 'INT64' },
    ],
    matches: {},
    explains: false,
    table: 'my-project.crm.leads',
    testDay: 20_786,
    past: [
      { ...PAST, version: 2, since: '2026-01-10 09:00', day: 20_463 },
      { ...PAST, version: 3, since: '2026-11-20 10:00', day: 20_777 },
    ],
    dayColumn,
  });
  if (!made.ok) throw new Error(made.kind);
  return (path: string) => made.files.get(path) ?? '';
}

test('the definition is a seed of eight columns', () => {
  const rows = parseCsv(write()('seeds/leadpact_definition.csv'), { delimiter: ',' });
  expect(rows[0]).toEqual(['part', 'name', 'field', 'condition', 'value', 'points', 'group', 'note']);
  expect(rows.slice(1)).toEqual(CELLS.map((row) => row.map(String)));
});

test('the staging model cleans texts once, and the model reads it', () => {
  const file = write();
  expect(file('models/staging/stg_leadpact_leads.sql')).toBe(
    "SELECT NORMALIZE(`Title`, NFKC) AS `Title`,\n  `Size`,\n  `Score`\nFROM {{ source('leads', 'leads') }}\n",
  );
  expect(file('models/leadpact_scores.sql').match(/\{\{.*?\}\}|\{%/g)).toEqual([
    "{{ ref('stg_leadpact_leads') }}",
  ]);
});

test('the contract names every column, and the grade’s values', () => {
  const schema = write()('models/schema.yml');
  expect(schema).toContain('contract: {enforced: true}');
  expect(
    [...schema.matchAll(/- name: "(.*)"\n\s+quote: true\n\s+data_type: "(.*)"/g)].map(
      ([, ...found]) => found,
    ),
  ).toEqual([
    ['Title', 'STRING'],
    ['Size', 'INT64'],
    ['score', 'FLOAT64'],
    ['grade', 'STRING'],
    ['ready', 'BOOL'],
    ['out', 'BOOL'],
    ['warnings', 'INT64'],
    ['definition_version', 'STRING'],
    ['definition_seal', 'STRING'],
    ['as_of', 'STRING'],
    ['computed_at', 'STRING'],
  ]);
  expect(schema).toContain('accepted_values: {values: ["A1", "A", "B1", "B", "Out"]}');
});

test('sources and exposure name the table and the signers', () => {
  const file = write();
  expect(file('models/sources.yml')).toContain('database: "my-project"\n    schema: "crm"');
  expect(file('models/exposures.yml')).toContain(
    'owner: {name: "m@example.com, s@example.com", email: "m@example.com"}',
  );
  expect(file('models/exposures.yml')).toContain(
    'Version 3, signed by m@example.com (Marketing) and s@example.com (Sales) on 2026-11-20.',
  );
});

test('past versions are a seed, and models where a column tells the day', () => {
  const history = parseCsv(write()('seeds/leadpact_history.csv'), { delimiter: ',' });
  expect(history[0]?.slice(0, 3)).toEqual(['version', 'since', 'part']);
  expect(history.slice(1).map(([version, since]) => `${version} ${since}`)).toContain('2 2026-01-10 09:00');
  expect(write()('models/versions/leadpact_scores_v2.sql')).toBe('');
  const file = write('Title');
  expect(file('models/versions/leadpact_scores_v2.sql')).toContain(
    "WHERE leadpact_day >= DATE '2026-01-10' AND leadpact_day < DATE '2026-11-20'",
  );
  expect(file('models/versions/leadpact_scores_by_version.sql').match(/\{\{.*?\}\}/g)).toEqual([
    "{{ ref('leadpact_scores_v2') }}",
    "{{ ref('leadpact_scores_v3') }}",
    "{{ ref('stg_leadpact_dated') }}",
  ]);
});

test('the unit test gives made leads to the model and names what it has to give', () => {
  const yaml = write()('models/unit_tests.yml');
  expect(yaml.split('\n').slice(0, 9)).toEqual([
    'version: 2',
    'unit_tests:',
    '  - name: leadpact_scores_golden_leads',
    '    description: "Made leads that show what the definition does, with what LeadPact gives them."',
    '    model: leadpact_scores',
    '    given:',
    "      - input: ref('stg_leadpact_leads')",
    '        format: sql',
    expect.stringMatching(
      /^ {8}rows: "SELECT \* FROM UNNEST\(\[STRUCT<`Title` STRING, `Size` FLOAT64, `Score` FLOAT64>\(/,
    ),
  ]);
  const rows = [...yaml.matchAll(/^ {8}- (\{.*\})$/gm)].map(([, row = '']): unknown => JSON.parse(row));
  expect(rows.length).toBeGreaterThan(5);
  expect(rows).toContainEqual({ score: 20, grade: 'A', ready: false, out: false, warnings: 0 });
});
