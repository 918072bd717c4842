import type { Definition, GradeScale } from '../definition/definition';
import { COLUMNS } from '../definition/keyword';
import type { Seal } from '../definition/seal';
import type { Sql } from '../notation/sql-dialect';
import { outGrade } from '../scoring/grading';
import { BIGQUERY } from '../sql/bigquery';
import { SCORE_COLUMNS, type ScoreColumn } from '../sql/score-query';
import type { Cells } from '../values/cell';
import type { Day } from '../values/day';
import { zonedText } from '../values/reading';
import { BIGQUERY_IN_DBT } from './as-of-variable';
import { goldenTest, writeUnitTests } from './dbt-unit-tests';
import type { WarehouseColumn } from './table-columns';
import { type PastDefinition, writeVersionedModels } from './versioned-models';
import { type WarehouseRequest, writeWarehouseQuery } from './warehouse-query';

/** What a package for dbt is made of. */
export interface PackageRequest extends WarehouseRequest {
  readonly cells: Cells;
  readonly signed: Seal | null;
  /** `project.dataset.table` or `dataset.table`. */
  readonly table: string;
  /** From which day ages count in the unit test, where As of says every day. */
  readonly testDay: Day;
  /** All signed versions. */
  readonly past: readonly PastDefinition[];
  /** The column that tells the day by which a lead's version is found; null where no lead is scored by past versions. */
  readonly dayColumn: string | null;
}

/** The files by their paths, or why there are none. */
export type DbtPackage =
  | {
      readonly ok: true;
      readonly files: ReadonlyMap<string, string>;
      /** The signed versions that this table can't be scored by. */
      readonly unfit: readonly number[];
    }
  | Extract<ReturnType<typeof writeWarehouseQuery>, { readonly ok: false }>;

/** A text as YAML takes it: JSON's strings are YAML's. */
const yaml = (text: string) => JSON.stringify(text);
const STAGING = 'stg_leadpact_leads';
const MODEL = 'leadpact_scores';

const TYPES: Readonly<Record<ScoreColumn, string>> = {
  score: 'FLOAT64',
  grade: 'STRING',
  ready: 'BOOL',
  out: 'BOOL',
  why: 'STRING',
  gap: 'STRING',
  warnings: 'INT64',
  definition_version: 'STRING',
  definition_seal: 'STRING',
  as_of: 'STRING',
  computed_at: 'STRING',
};

const PROJECT = `name: leadpact
version: "1.0.0"
config-version: 2
require-dbt-version: ">=1.8.0"
model-paths: ["models"]
seed-paths: ["seeds"]
models:
  leadpact:
    staging:
      +materialized: view
    +materialized: table
seeds:
  leadpact:
    leadpact_definition:
      +quote_columns: true
      +column_types: {${COLUMNS.map((column) => `${column}: STRING`).join(', ')}}
    leadpact_history:
      +quote_columns: true
      +column_types: {version: INT64, since: STRING, ${COLUMNS.map((column) => `${column}: STRING`).join(', ')}}
`;
const ref = (model: string): Sql => `{{ ref('${model}') }}`;

/** A version as a package for dbt on BigQuery. */
export function writeDbtPackage(request: PackageRequest): DbtPackage {
  const query = writeWarehouseQuery(request, ref(STAGING), BIGQUERY_IN_DBT);
  if (!query.ok) return query;
  const { dayColumn, past } = request;
  const versioned =
    dayColumn === null || past.length === 0
      ? { models: new Map<string, Sql>(), unfit: [] }
      : writeVersionedModels({
          ...request,
          dialect: BIGQUERY,
          dayColumn,
          versions: past,
          leads: STAGING,
          ref,
        });
  const kept = request.columns.filter(({ name }) => !query.leftOut.includes(name));
  const files = new Map([
    ['dbt_project.yml', PROJECT],
    ['seeds/leadpact_definition.csv', writeSeed(request.cells, request.definition)],
    ['seeds/leadpact_history.csv', writeHistory(past)],
    ['models/sources.yml', writeSources(request)],
    [`models/staging/${STAGING}.sql`, writeStaging(request.columns)],
    [`models/${MODEL}.sql`, query.sql],
    ...[...versioned.models].map(([name, sql]) => [`models/versions/${name}.sql`, sql] as const),
    ['models/schema.yml', writeSchema(kept, request)],
    [
      'models/unit_tests.yml',
      writeUnitTests(goldenTest(request, request.testDay), request, { model: MODEL, staging: STAGING }),
    ],
    ['models/exposures.yml', writeExposure(request)],
  ]);
  return { ok: true, files, unfit: versioned.unfit };
}

const field = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The rows of a definition, each eight fields. */
const seedRows = (cells: Cells, { calendar }: Definition): string[] =>
  cells.map((row) => COLUMNS.map((_, at) => field(zonedText(row[at], calendar))).join(','));

function writeSeed(cells: Cells, definition: Definition): string {
  return `${[COLUMNS.join(','), ...seedRows(cells, definition)].join('\n')}\n`;
}

/** Every signed version, one row a part. */
function writeHistory(past: readonly PastDefinition[]): string {
  const rows = past.flatMap(({ version, since, cells, definition }) =>
    seedRows(cells, definition).map((row) => `${version},${field(since)},${row}`),
  );
  return `${[['version', 'since', ...COLUMNS].join(','), ...rows].join('\n')}\n`;
}

/** Texts are brought to NFKC once; every version that is scored later reads them so. */
function writeStaging(columns: readonly WarehouseColumn[]): Sql {
  const cells = columns.map(({ name, type }) => {
    const own = BIGQUERY.identifier(name);
    return type === 'string' ? `${BIGQUERY.compose(own)} AS ${own}` : own;
  });
  return `SELECT ${cells.join(',\n  ')}\nFROM {{ source('leads', 'leads') }}\n`;
}

function writeSources({ table }: PackageRequest): string {
  const [name = '', dataset = '', ...project] = table.split('.').reverse();
  const database = project.length === 0 ? '' : `\n    database: ${yaml(project.reverse().join('.'))}`;
  return `version: 2
sources:
  - name: leads${database}
    schema: ${yaml(dataset)}
    tables:
      - name: leads
        identifier: ${yaml(name)}
`;
}

function writeSchema(kept: readonly WarehouseColumn[], { definition, explains }: PackageRequest): string {
  const own = SCORE_COLUMNS.filter((name) => explains || (name !== 'why' && name !== 'gap'));
  const grades = gradesOf(definition).map(yaml).join(', ');
  const columns = [
    ...kept.map(({ name, sqlType }) => ({ name, sqlType, tests: '' })),
    ...own.map((name) => ({
      name,
      sqlType: TYPES[name],
      tests:
        name === 'grade' ? `\n        data_tests:\n          - accepted_values: {values: [${grades}]}` : '',
    })),
  ].map(
    ({ name, sqlType, tests }) =>
      `      - name: ${yaml(name)}\n        quote: true\n        data_type: ${yaml(sqlType)}${tests}`,
  );
  return `version: 2
models:
  - name: ${STAGING}
    description: "The leads, their texts in NFKC."
  - name: ${MODEL}
    description: "The leads with score, grade and readiness."
    config:
      contract: {enforced: true}
    columns:
${columns.join('\n')}
`;
}

/** Every grade that a lead can get. */
function gradesOf(definition: Definition): string[] {
  const namesOf = ({ grades }: GradeScale) => [
    ...grades.map(({ name }) => name),
    ...(grades.some(({ minimum }) => minimum === null) ? [] : ['']),
  ];
  const joined = definition.scales
    .map(namesOf)
    .reduce((before, names) => before.flatMap((one) => names.map((name) => `${one}${name}`)), ['']);
  return [...new Set([...joined, outGrade(definition)])];
}

function writeExposure({ signed }: PackageRequest): string {
  const names = signed?.signed ?? null;
  const said =
    names === null
      ? 'not signed'
      : `signed by ${names.marketing} (Marketing) and ${names.sales} (Sales) on ${names.on}`;
  const owner =
    names === null
      ? '{name: "nobody has signed"}'
      : `{name: ${yaml(`${names.marketing}, ${names.sales}`)}, email: ${yaml(names.marketing)}}`;
  return `version: 2
exposures:
  - name: leadpact_agreement
    label: "Definition of leads that Marketing and Sales agreed on"
    type: application
    maturity: high
    description: ${yaml(`Version ${signed?.version ?? ''}, ${said}.`)}
    depends_on: [ref('${MODEL}')]
    owner: ${owner}
`;
}
