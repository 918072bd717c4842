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

function write() {
  const parsed = parseDefinition(CELLS);
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

test('sources and exposure name the table, past versions and the signers', () => {
  const file = write();
  expect(file('models/sources.yml')).toContain('database: "my-project"\n    schema: "crm"');
  expect(file('models/sources.yml')).toContain('name: definition_history');
  expect(file('models/exposures.yml')).toContain(
    'owner: {name: "m@example.com, s@example.com", email: "m@example.com"}',
  );
  expect(file('models/exposures.yml')).toContain(
    'Version 3, signed by m@example.com (Marketing) and s@example.com (Sales) on 2026-11-20.',
  );
});
