import type { Host } from '../playground/apps-script/host';
import type { Reason } from '../src/domain/rejections/reason';
import {
  addMembers,
  call,
  granted,
  type Locale,
  NAMES,
  openAddOn,
  putInForce,
  setUp,
  stateOf,
} from './add-on';

export type Rows = readonly (readonly (string | number)[])[];

export const HEADINGS = ['Company', 'Name', 'Job title', 'Employees', 'Email', 'Phone'];

/** Leads in English, of which those at an even place are directors with all that is needed. */
export function leadRows(count = 6): (string | number)[][] {
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

const FRAME = /^(Part|Version|As of|Time zone|区分|版|基準日|タイムゾーン)$/;

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

/** Has the built add-on set a sheet up. */
export function makeFresh(locale: Locale): Host {
  const host = openAddOn([NAMES[locale].table], locale);
  setUp(host);
  return host;
}

/** Has the built add-on set a sheet up, and both departments sign a definition. */
export function makeSigned(rows: Rows, locale: Locale, headings: readonly string[] = HEADINGS): Host {
  const host = openAddOn([{ name: 'Leads', rows: [headings, ...rows] }], locale);
  setUp(host);
  signDefinition(host);
  return host;
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

/** The same, and prepare the hand-over. */
export function makePrepared(rows: Rows, locale: Locale): Host {
  const host = makeSigned(rows, locale);
  granted(call(host, 'prepareHandOver', { take: [], reasons: REASONS[locale] }));
  return host;
}

/** Leaves hardly a row to spare: what it takes to open a sheet grows with its size. */
export function trimSheets({ workbook }: Host): void {
  for (const { id, rows, columns } of workbook.sheets()) {
    const used = workbook.extent(id);
    const spare = rows - used.rows - 2;
    if (spare > 0) workbook.deleteRows(id, used.rows + 3, spare);
    const kept = Math.max(used.columns, 15);
    if (columns > kept) workbook.deleteColumns(id, kept + 1, columns - kept);
  }
}
