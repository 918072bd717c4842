import { readA1 } from '../playground/apps-script/a1';
import type { Host, User } from '../playground/apps-script/host';
import { PROTECTION } from '../playground/apps-script/protection-record';
import type { CellValue, Table } from '../playground/engine/workbook';
import type { JsonRow } from '../src/domain/notation/json-cell';
import type { Api, SheetState } from '../src/rpc/contract';
import { openTestHost } from './host';

export type Locale = 'ja' | 'en';

/** One user of each department, in one language. */
function marketer(locale: Locale): User {
  return { email: 'marketing1@example.co.jp', locale };
}

/** The built add-on on a spreadsheet with these tabs, opened as when a person opens the document. */
export function openAddOn(
  tables: readonly Table[],
  locale: Locale = 'en',
  editors?: readonly string[],
): Host {
  const host = openTestHost({
    tables,
    language: locale,
    user: marketer(locale),
    ...(editors === undefined ? {} : { editors }),
  });
  host.open('LIMITED');
  return host;
}

/** Calls a function of the API as the sidebar does. */
export function call<K extends keyof Api>(
  host: Host,
  name: K,
  request: Parameters<Api[K]>[0],
): ReturnType<Api[K]> {
  return JSON.parse(JSON.stringify(host.run(name, [request])));
}

/** The value of an answer that has to be a yes. */
export function granted<T>(
  answer: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: object },
): T {
  if (!answer.ok) throw new Error(`Refused: ${JSON.stringify(answer.refusal)}`);
  return answer.value;
}

/** The refusal of an answer that has to be a no. */
export function refused<R>(answer: { readonly ok: true } | { readonly ok: false; readonly refusal: R }): R {
  if (answer.ok) throw new Error('Granted, though it should have been refused');
  return answer.refusal;
}

/** Sets the sheet up as the sidebar does: plan first, then do it. */
export function setUp(host: Host) {
  const plan = granted(call(host, 'planSetup', { tab: null }));
  return granted(call(host, 'setUp', { tab: plan.leadTab ?? '', revision: plan.revision }));
}

/** The sheet of that name and the area that an A1 notation such as `B2:C` names in it. */
export function areaIn(host: Pick<Host, 'workbook'>, tab: string, a1: string) {
  const sheet = host.workbook.sheets().find((one) => one.name === tab);
  const area = sheet === undefined ? undefined : readA1(a1, sheet.rows, sheet.columns)?.area;
  if (sheet === undefined || area === undefined) throw new Error(`There is no ${tab}!${a1}`);
  return { id: sheet.id, area };
}

/** One member of each department. */
export const MEMBERS = { marketing: 'marketing1@example.co.jp', sales: 'sales1@example.co.jp' } as const;

/** Everything as the sidebar sees it now. */
export function stateOf(host: Host): SheetState {
  return granted(call(host, 'readState', {}));
}

/** Someone else is signed in from now on. */
export function actAs(host: Host, email: string): void {
  host.user = { ...host.user, email };
}

const DEPARTMENTS = {
  marketing: { en: 'Marketing', ja: 'マーケティング' },
  sales: { en: 'Sales', ja: '営業' },
} as const;
export type Department = keyof typeof DEPARTMENTS;

/** A Member row of a definition. */
export function memberRow(locale: Locale, address: string, department: Department): JsonRow {
  const part = locale === 'ja' ? 'メンバー' : 'Member';
  return [part, address, '', '', '', '', DEPARTMENTS[department][locale], ''];
}

/** Adds a Member row to the draft, as the sidebar does. */
export function addMember(host: Host, address: string, department: Department): SheetState {
  const { draft } = stateOf(host);
  const rows = [...(draft?.rows ?? []), memberRow(host.user.locale, address, department)];
  granted(call(host, 'saveDraft', { rows, revision: draft?.revision ?? '' }));
  return stateOf(host);
}

/** Has the draft name one member of each department. */
export function addMembers(host: Host): void {
  addMember(host, MEMBERS.marketing, 'marketing');
  addMember(host, MEMBERS.sales, 'sales');
}

/** Proposes the draft as a member of Marketing and signs it as one of Sales. */
export function putInForce(host: Host): SheetState {
  const { user } = host;
  actAs(host, MEMBERS.marketing);
  granted(call(host, 'propose', { draft: stateOf(host).draft?.revision ?? '', reason: 'as agreed' }));
  actAs(host, MEMBERS.sales);
  const { proposal } = stateOf(host).agreement;
  const state = granted(call(host, 'sign', { seal: proposal?.seal ?? '' }));
  host.user = user;
  return state;
}

/** The values of a range such as `A1:C3`. */
export function valuesOf(host: Host, tab: string, a1: string): CellValue[][] {
  const { id, area } = areaIn(host, tab, a1);
  return host.workbook.values(id, area).map((row) => [...row]);
}

/** The formulas of a range; '' where there is none. */
export function formulasOf(host: Host, tab: string, a1: string): string[][] {
  const { id, area } = areaIn(host, tab, a1);
  return host.workbook.formulas(id, area).map((row) => [...row]);
}

/** Everything in a tab. */
export function allOf(host: Host, tab: string): CellValue[][] {
  const { id } = areaIn(host, tab, 'A1');
  const { rows, columns } = host.workbook.extent(id);
  return rows === 0
    ? []
    : host.workbook.values(id, { row: 1, column: 1, rows, columns }).map((row) => [...row]);
}

/** A small lead tab in Japanese, with the mess that such tabs have. */
export const JAPANESE: Table = {
  name: 'リード一覧',
  rows: [
    ['会社名', '役職', '従業員数', 'メール', '電話番号', '最終行動日', '閲覧ページ数'],
    ['株式会社あおば', '営業部長', '１２０名', 'a@aoba.co.jp', '03-1234-5678', '2099/1/1', 12],
    ['(株)みどり', '主任', 30, 'b@gmail.com', '', '2020/1/1', '３'],
    ['㈱そら', '課長', '約50名', 'c@sora.example.jp', '090-0000-0000', '', ''],
  ],
};

/** The same in English. */
export const ENGLISH: Table = {
  name: 'Leads',
  rows: [
    ['Company', 'Job title', 'Employees', 'Email', 'Phone', 'Last activity', 'Pages viewed'],
    ['Acme Ltd', 'Sales Director', '1,200', 'a@acme.example', '+44 20 1234', '2099-01-01', 12],
    ['Blue Inc', 'Clerk', 30, 'b@gmail.com', '', '2020-01-01', 3],
    ['Sky LLC', 'Manager', 'about 50', 'c@sky.example', '0207', '', ''],
  ],
};

/** The tab names and titles that the set-up makes in each language. */
export const NAMES = {
  ja: {
    table: JAPANESE,
    leads: 'リード一覧',
    definition: '定義',
    draft: '案',
    terms: '用語',
    history: '履歴',
    score: 'スコア',
    grade: 'ランク',
    why: '評価理由',
  },
  en: {
    table: ENGLISH,
    leads: 'Leads',
    definition: 'Definition',
    draft: 'Draft',
    terms: 'Terms',
    history: 'History',
    score: 'Score',
    grade: 'Grade',
    why: 'Why',
  },
} as const;

const OWNER = 'owner@example.co.jp';
/** Who may edit a document that someone else owns. */
export const SHARED: readonly string[] = [OWNER, MEMBERS.marketing];

/** Protects a tab so that only the document's owner may edit it. */
export function protectTab(host: Host, tab: string): void {
  const { id } = areaIn(host, tab, 'A1');
  const record = { owner: OWNER, editors: [OWNER], description: '', warningOnly: false };
  host.workbook.addMark(PROTECTION, { on: 'sheet', sheetId: id }, record);
}
