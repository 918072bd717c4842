import type { Host } from '../../playground/apps-script/host';
import { columnLetters } from '../../playground/engine/area';
import type { CellValue, Input, SavedWorkbook } from '../../playground/engine/workbook';
import { printOf } from '../../src/domain/leads/lead-name';
import { fromJson } from '../../src/domain/notation/json-cell';
import type { Reason } from '../../src/domain/rejections/reason';
import type { HandOverState } from '../../src/rpc/contract';
import {
  addMembers,
  allOf,
  areaIn,
  call,
  granted,
  type Locale,
  MEMBERS,
  openAddOn,
  putInForce,
  setUp,
  stateOf,
} from '../add-on';
import { reopen, trimSheets } from './small-sheet';

export const REASONS: Readonly<Record<Locale, readonly Reason[]>> = {
  en: [
    {
      name: 'No authority',
      meaning: 'Can not decide',
      kind: 'definition',
      contradicts: 'Decision maker',
      noteNeeded: false,
    },
    { name: 'Too early', meaning: 'Later', kind: 'timing', contradicts: '', noteNeeded: false },
    { name: 'Other (say what)', meaning: 'None of these', kind: 'other', contradicts: '', noteNeeded: true },
  ],
  ja: [
    {
      name: '決裁権なし',
      meaning: '決裁に関わらない',
      kind: 'definition',
      contradicts: '役職',
      noteNeeded: false,
    },
    { name: '時期尚早', meaning: '時期が来ていない', kind: 'timing', contradicts: '', noteNeeded: false },
    { name: 'その他（記述必須）', meaning: 'どれでもない', kind: 'other', contradicts: '', noteNeeded: true },
  ],
};

/** Leads in English, of which those at an even place are directors with all that is needed. */
export function leadRows(count: number): (string | number)[][] {
  return Array.from({ length: count }, (_, at) => {
    const good = at % 2 === 0;
    return [
      `Company ${at}`,
      `Person ${at}`,
      good ? 'Sales Director' : 'Clerk',
      good ? 500 : 3,
      `p${at}@company${at}.example`,
      good ? '020 1234' : '',
    ];
  });
}

export const HEADINGS = ['Company', 'Name', 'Job title', 'Employees', 'Email', 'Phone'];

const DEFINITION = [
  ['Criterion', 'Decision maker', 'Job title', 'contains', 'Director', 50, 'Fit', ''],
  ['Criterion', 'Large', 'Employees', 'is at least', 100, 20, 'Fit', ''],
  ['Required', 'Reachable', 'Phone', 'is not empty', '', '', '', ''],
  ['Grade', 'Hot', '', '', 60, '', '', ''],
  ['Grade', 'Cold', '', '', '', '', '', ''],
  ['Hand over', 'Hot', '', '', '', '', '', ''],
  ['Brief', '', 'Job title', '', '', '', '', ''],
  ['Target', 'Accepted leads', 'Accepted', '', 10, '', '', 'a month'],
  ['Service level', 'First contact', '', '', 2, '', '', 'days'],
] as const;

type Rows = readonly (readonly (string | number)[])[];

const madeSheets = new Map<string, SavedWorkbook>();

/** Made once, and opened again for each test. */
function once(key: string, locale: Locale, make: () => Host): Host {
  const saved = madeSheets.get(key) ?? trimmed(make());
  madeSheets.set(key, saved);
  const host = reopen(saved, MEMBERS.marketing);
  host.user = { email: MEMBERS.marketing, locale };
  return host;
}

function trimmed(host: Host): SavedWorkbook {
  trimSheets(host);
  return host.workbook.save();
}

/** A sheet with leads, a definition that both have signed, and the hand-over's columns. */
export function preparedSheet(
  rows: Rows,
  locale: Locale = 'en',
  headings: readonly string[] = HEADINGS,
): Host {
  return once(JSON.stringify(['prepared', rows, locale, headings]), locale, () => {
    const host = signedSheet(rows, locale, headings);
    granted(call(host, 'prepareHandOver', { take: [], reasons: REASONS[locale] }));
    return host;
  });
}

/** The same before the columns are there. */
export function signedSheet(rows: Rows, locale: Locale = 'en', headings: readonly string[] = HEADINGS): Host {
  return once(JSON.stringify(['signed', rows, locale, headings]), locale, () => {
    const host = openAddOn([{ name: 'Leads', rows: [headings, ...rows] }], locale);
    setUp(host);
    signDefinition(host);
    return host;
  });
}

/** Puts this page's definition in force, with more rows where these are given. */
export function signDefinition(host: Host, more: Rows = []): void {
  const { draft } = stateOf(host);
  const kept = (draft?.rows ?? []).filter(([part]) => FRAME.test(String(part)));
  const rows = [...kept, ...DEFINITION, ...more];
  granted(call(host, 'saveDraft', { rows, revision: draft?.revision ?? '' }));
  addMembers(host);
  putInForce(host);
}

const FRAME = /^(Part|Version|As of|Time zone|区分|版|基準日|タイムゾーン)$/;

export function readHandOver(host: Host): HandOverState {
  return granted(call(host, 'readHandOver', {}));
}

/** The leads at these places as the sidebar would name them. */
export function seenLeads({ table }: HandOverState, rows: readonly number[]) {
  return rows.map((row) => ({
    row,
    print: printOf(table.columns.map(({ values, rows: codes }) => fromJson(values[codes[row] ?? -1] ?? ''))),
  }));
}

export function handOver(host: Host, rows: readonly number[], samples: readonly number[] = []) {
  const state = readHandOver(host);
  return call(host, 'handOver', {
    leads: seenLeads(state, rows),
    samples: seenLeads(state, samples),
    definition: stateOf(host).definition?.revision ?? '',
  });
}

/** The 1-based column of the lead tab with that heading. */
function columnAt(host: Host, heading: string): number {
  const at = allOf(host, 'Leads')[0]?.indexOf(heading) ?? -1;
  if (at < 0) throw new Error(`There is no column ${heading}`);
  return at + 1;
}

/** A column's cells below its heading. */
export function columnOf(host: Host, heading: string): CellValue[] {
  const column = columnAt(host, heading);
  return allOf(host, 'Leads')
    .slice(1)
    .map((row) => row[column - 1] ?? '');
}

export function cellOf(host: Host, row: number, heading: string): CellValue {
  return columnOf(host, heading)[row] ?? '';
}

/** The A1 notation of a lead's cell. */
export function place(host: Host, row: number, heading: string): string {
  return `${columnLetters(columnAt(host, heading))}${row + 2}`;
}

/** Writes past all dropdowns, as pasting does. */
export function write(host: Host, row: number, heading: string, text: string): void {
  put(host, row, heading, text);
}

export function put(host: Host, row: number, heading: string, input: Input): void {
  const { id } = areaIn(host, 'Leads', 'A1');
  host.workbook.write(id, row + 2, columnAt(host, heading), [[input]]);
}
