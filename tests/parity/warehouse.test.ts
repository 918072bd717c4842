import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parseDefinition } from '../../src/domain/definition/parse';
import { readSeal, withSeal } from '../../src/domain/definition/seal';
import { writeDbtPackage } from '../../src/domain/warehouse/dbt-package';
import { writeVersionCheck, writeWarehouseQuery } from '../../src/domain/warehouse/warehouse-query';
import { sampleOf } from '../score/made-files';
import { sayByCore } from './core';
import type { Engine } from './engine';
import { openGoogleSql } from './googlesql-engine';
import { textTable } from './table';

/** So many of the sample leads are run: the evaluator reads them out of the statement. */
const LEADS = 60;
const SEAL = 'ab'.repeat(16);

const { headings, rows, cells } = sampleOf('ja');
const dated = cells.map((row) =>
  row[0] === '基準日' ? ['基準日', '', '', '', '2026-11-23', '', '', ''] : row,
);
const signedCells = withSeal(dated, `seal ${SEAL}; m@example.co.jp; s@example.co.jp; 2026-11-20`, '');
const parsed = parseDefinition(signedCells);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
const { definition } = parsed;
const table = textTable({ cells: signedCells, definition, headers: headings, rows: rows.slice(0, LEADS) });
const columns = table.columns.map(({ name, type }) => ({ name, type, sqlType: 'STRING' }));
const request = {
  definition,
  columns,
  matches: {},
  explains: true,
  table: 'project.crm.leads',
  seal: SEAL,
  cells: signedCells,
  signed: readSeal(signedCells),
  testDay: 20_780,
  past: [],
  dayColumn: null,
};
const expected = sayByCore(definition, headings, table.rows).map((said) => [
  said?.score,
  said?.grade,
  said?.ready,
]);

let engine: Engine;
beforeAll(async () => {
  engine = await openGoogleSql();
});
afterAll(() => engine.close());

const tell = (found: Awaited<ReturnType<Engine['rows']>>) =>
  found.map(({ score, grade, ready }) => (score === null ? [] : [Number(score), grade, ready]));

test('the models of the package give the scores of the core', async () => {
  const made = writeDbtPackage(request);
  if (!made.ok) throw new Error(made.kind);
  const rendered = (path: string, by: string) =>
    (made.files.get(path) ?? '').replace(/\{\{.*?\}\}/g, () => by);
  const staging = rendered('models/staging/stg_leadpact_leads.sql', await engine.load(table));
  const model = rendered('models/leadpact_scores.sql', `(${staging})`);
  const found = await engine.rows(model);
  expect(tell(found)).toEqual(
    expected.map(([score, ...others]) => (score === undefined ? [] : [score, ...others])),
  );
  expect(found[0]).toMatchObject({ definition_seal: SEAL, as_of: '2026-11-23' });
});

test('a view that gives an older version says so', async () => {
  const query = writeWarehouseQuery({ ...request, explains: false }, await engine.load(table));
  if (!query.ok) throw new Error(query.kind);
  const ask = (seal: string) =>
    engine.rows(
      writeVersionCheck('crm.leads_scored', seal).replace('`crm.leads_scored`', () => `(${query.sql})`),
    );
  expect((await ask(SEAL)).map(({ is_in_force }) => is_in_force)).toEqual([true]);
  expect((await ask('cd'.repeat(16))).map(({ is_in_force }) => is_in_force)).toEqual([false]);
});

test('a column of another name is read for a field', async () => {
  const renamed = {
    ...table,
    columns: table.columns.map((one) => ({ ...one, name: one.name === '役職' ? 'job_title' : one.name })),
  };
  const source = await engine.load(renamed);
  const given = {
    ...request,
    columns: columns.map((one) => ({ ...one, name: one.name === '役職' ? 'job_title' : one.name })),
  };
  expect(writeWarehouseQuery(given, source)).toMatchObject({ ok: false, kind: 'missing fields' });
  const query = writeWarehouseQuery({ ...given, matches: { 役職: 'job_title' } }, source);
  if (!query.ok) throw new Error(query.kind);
  const found = await engine.rows(query.sql);
  expect(tell(found)).toEqual(
    expected.map(([score, ...others]) => (score === undefined ? [] : [score, ...others])),
  );
});
