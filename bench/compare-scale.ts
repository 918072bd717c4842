import type { Host } from '../playground/apps-script/host';
import type { Cell } from '../playground/engine/workbook';
import { historyRows } from '../src/domain/agreement/history';
import { parseDefinition } from '../src/domain/definition/parse';
import { sealedRows, sealOf } from '../src/domain/definition/seal';
import { withVersion } from '../src/domain/definition/version';
import type { JsonRow } from '../src/domain/notation/json-cell';
import { checkWords } from '../src/domain/words/word-check';
import type { Api } from '../src/rpc/contract';
import { call, granted, stateOf } from '../tests/add-on';
import { openTestHost } from '../tests/host';
import { functionFrom, leadsIn, openContext } from './bare-context';
import { HEADERS, makeLeads, SEED } from './leads';
import { measure, timeOf } from './measure';
import { milliseconds, print } from './report';

const LEADS = 10_000;
const CRITERIA = 50;
const TERMS = 200;
const VERSIONS = 100;
const ROUNDS = 5;

const MEMBERS = [
  ['Member', 'marketing@example.co.jp', '', '', '', '', 'Marketing', ''],
  ['Member', 'sales@example.co.jp', '', '', '', '', 'Sales', ''],
];

/** Criteria of all kinds on the columns of `leads.ts`, the conditions told apart by their values. */
function criteria(): JsonRow[] {
  return Array.from({ length: CRITERIA }, (_, at) =>
    at % 2 === 0
      ? ['Criterion', `Employees ${at}`, HEADERS[5], 'is at least', 10 * at, (at % 7) + 1, '', '']
      : ['Criterion', `Company ${at}`, HEADERS[0], 'contains', `株${at}, ${at}`, (at % 5) + 1, '', ''],
  );
}

/** A sheet as a team would have it after years: everything of it in its tabs. */
function openLarge(): Host {
  const rows = [HEADERS, ...makeLeads('mixed', LEADS, SEED)].map((row) =>
    row.map((cell): Cell => cell ?? ''),
  );
  const host = openTestHost({ tables: [{ name: 'Leads', rows }], language: 'en' });
  host.open('LIMITED');
  const plan = granted(call(host, 'planSetup', { tab: null }));
  granted(call(host, 'setUp', { tab: plan.leadTab ?? '', revision: plan.revision }));
  const { draft } = stateOf(host);
  const definition = [...(draft?.rows ?? []).slice(0, 4), ...criteria(), ...MEMBERS];
  const grades = (draft?.rows ?? []).filter(([part]) => part === 'Grade' || part === 'Hand over');
  granted(call(host, 'saveDraft', { rows: [...definition, ...grades], revision: draft?.revision ?? '' }));
  fill(host, 'Terms', terms());
  putInForce(host);
  fill(host, 'History', versions(host));
  return host;
}

function fill(host: Host, tab: string, rows: readonly (readonly Cell[])[]): void {
  const sheet = host.workbook.sheets().find(({ name }) => name === tab);
  if (sheet === undefined) throw new Error(`There is no tab ${tab}.`);
  const first = host.workbook.extent(sheet.id).rows + 1;
  const missing = first + rows.length - sheet.rows;
  if (missing > 0) host.workbook.insertRows(sheet.id, sheet.rows, missing);
  host.workbook.write(sheet.id, first, 1, rows);
}

function terms(): Cell[][] {
  return Array.from({ length: TERMS - 10 }, (_, at) => [
    `Term ${at}`,
    `Word ${at}, 用語${at}`,
    `a lead that Marketing would hand over, as in Term ${at + 1}`,
    'a company with a budget of 100万円 or more and a decision within 30 days',
    `an MQL with ${at} points or more within 30 days, net of duplicates, as in Term ${(at * 7) % TERMS}`,
    `Employees ${(at * 2) % CRITERIA}`,
  ]);
}

/** Versions 2 to 100, each with other points, as History rows. */
function versions(host: Host): Cell[][] {
  const [first] = granted(call(host, 'readHistory', {})).versions;
  const { rows } = granted(call(host, 'readVersion', { version: 1 }));
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'object' ? '' : cell)));
  return Array.from({ length: VERSIONS - 1 }, (_, at) => {
    const version = at + 2;
    const changed = withVersion(cells, version, '').map((row) =>
      row[0] === 'Criterion' ? [...row.slice(0, 5), version, ...row.slice(6)] : row,
    );
    const seal = sealOf(changed);
    const signed = {
      version,
      seal,
      replaces: '',
      by: first?.by ?? '',
      at: first?.since ?? '',
      since: first?.since ?? '',
      reason: 'as every month',
      signatures: [],
      signatories: [],
    };
    return historyRows(signed, sealedRows(changed, seal, ''), ['changed Points']);
  })
    .flat()
    .map((row) => row.map((cell): Cell => cell ?? ''));
}

function actAs(host: Host, email: string): void {
  host.user = { email, locale: 'en' };
}

function proposeAs(host: Host) {
  actAs(host, 'marketing@example.co.jp');
  return granted(
    call(host, 'propose', { draft: stateOf(host).draft?.revision ?? '', reason: 'as every month' }),
  );
}

function putInForce(host: Host): void {
  const { proposal } = proposeAs(host).agreement;
  actAs(host, 'sales@example.co.jp');
  granted(call(host, 'sign', { seal: proposal?.seal ?? '' }));
}

/** Changes one criterion's points, so that there is something to propose. */
function edit(host: Host, points: number): void {
  const { draft } = stateOf(host);
  const rows = (draft?.rows ?? []).map((row) =>
    row[1] === 'Employees 0' ? [...row.slice(0, 5), points, ...row.slice(6)] : row,
  );
  granted(call(host, 'saveDraft', { rows, revision: draft?.revision ?? '' }));
}

/** What the sidebar asks of a sheet with 200 terms, 100 versions, 50 criteria and 10,000 leads, against one pass of LEADSCORE. */
export function compareScale(): void {
  const host = openLarge();
  const state = stateOf(host);
  const definition = (state.definition?.rows ?? []).map((row) =>
    row.map((cell) =>
      cell !== null && typeof cell === 'object' ? new Date(cell.date).toISOString().slice(0, 10) : cell,
    ),
  );
  const parsed = parseDefinition(definition);
  const judged = (state.terms?.terms ?? []).map((term) => ({ ...term, settled: term.state === 'settled' }));
  const ask = <K extends keyof Api>(name: K, request: Parameters<Api[K]>[0]) => call(host, name, request);
  const run = openContext();
  leadsIn(run, 'leads', 'mixed', LEADS);
  run(`var definition = ${JSON.stringify(definition)}`);
  const score = functionFrom(run, '(function () { return LEADSCORE(leads, definition); })');
  let points = 2;
  edit(host, points);
  const times = measure(
    {
      LEADSCORE: score,
      readState: () => ask('readState', {}),
      readLeads: () => ask('readLeads', {}),
      readHistory: () => ask('readHistory', {}),
      readEffect: () => ask('readEffect', {}),
      words: () => checkWords(judged, parsed.ok ? parsed.definition : null),
      saveDraft: () => edit(host, ++points),
      saveTerm: () => {
        const { terms } = stateOf(host);
        const { state: _, agreed: __, prompt: ___, ...term } = terms?.terms[0] ?? judged[0] ?? fail();
        ask('saveTerm', {
          at: 0,
          term: { ...term, marketingMeans: `${++points}` },
          revision: terms?.revision ?? '',
        });
      },
      propose: () => {
        const seal = proposeAs(host).agreement.proposal?.seal ?? '';
        granted(ask('takeBack', { seal }));
      },
    },
    ROUNDS,
    1,
  );
  const pass = timeOf(times, 'LEADSCORE');
  const line = (what: string, name: string) => ({
    what: `${what} / one pass of LEADSCORE`,
    ratio: timeOf(times, name) / pass,
    wanted: null,
    times: `${milliseconds(timeOf(times, name))}, ${milliseconds(pass)}`,
  });
  print(`${TERMS} terms, ${VERSIONS} versions, ${CRITERIA} criteria, 10,000 leads`, [
    line('opening the sidebar: readState', 'readState'),
    line('its leads: readLeads', 'readLeads'),
    line('the words’ findings, in the sidebar', 'words'),
    line('the effect of a draft: readEffect', 'readEffect'),
    line('the list of versions: readHistory', 'readHistory'),
    line('saving an edit (with a readState)', 'saveDraft'),
    line('saving a term (with a readState)', 'saveTerm'),
    line('proposing with the effect, and taking it back', 'propose'),
  ]);
}

function fail(): never {
  throw new Error('There is no term.');
}
