import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../../playground/apps-script/host';
import { columnLetters } from '../../../playground/engine/area';
import type { CellValue, Input, SavedWorkbook } from '../../../playground/engine/workbook';
import { HAND_OVER_COLUMNS, HAND_OVER_HEADINGS } from '../../../src/domain/hand-over/hand-over-column';
import { isSameFormula } from '../../../src/domain/notation/formula-text';
import {
  actAs,
  addMembers,
  allOf,
  areaIn,
  call,
  formulasOf,
  granted,
  type Locale,
  MEMBERS,
  NAMES,
  openAddOn,
  putInForce,
  setUp,
  stateOf,
} from '../../add-on';
import { reopen } from '../../made-sheet';
import { REASONS } from '../../make-sheet';
import { makeLikeOthers } from '../../others-spreadsheet';
import { readHandOver, seenLeads } from '../hand-over-sheet';

/** What a Google form leaves in its spreadsheet: a tab of its own, in which each response is a row. */
const FORMS = {
  en: {
    tab: 'Form responses 1',
    headings:
      'Timestamp, Company name, Your name, Job title, Work email, Phone number, Number of employees, How can we help?',
    titles: ['Sales Director', 'Intern'],
    accepted: 'Accepted',
    rejected: 'Rejected',
  },
  ja: {
    tab: 'フォームの回答 1',
    headings: 'タイムスタンプ, 貴社名, お名前, 役職, メールアドレス, お電話番号, 従業員数, お問い合わせ内容',
    titles: ['営業部長', '学生'],
    accepted: '受け入れ',
    rejected: '却下',
  },
} as const;

/** The form's own columns. */
const COLUMNS = 8;
const RESPONSES = 6;

type Response = readonly (string | number | Date)[];

/** A response; those at an even place are by people who decide in large companies. */
function response(locale: Locale, at: number): Response {
  const [boss, other] = FORMS[locale].titles;
  const isGood = at % 2 === 0;
  return [
    new Date(Date.UTC(2026, 10, 1 + at, 3)),
    `Company ${at}`,
    `Person ${at}`,
    isGood ? boss : other,
    isGood ? `p${at}@company${at}.example` : `p${at}@gmail.com`,
    `03-5555-000${at}`,
    isGood ? 500 : 3,
    'Hello',
  ];
}

function openForm(locale: Locale): Host {
  const { tab, headings } = FORMS[locale];
  const rows = Array.from({ length: RESPONSES }, (_, at) => response(locale, at));
  return openAddOn([{ name: tab, rows: [headings.split(', '), ...rows] }], locale);
}

/** Sets the form's tab up, has both departments sign, and prepares the hand-over. */
function signForm(host: Host, locale: Locale): void {
  expect(granted(call(host, 'planSetup', { tab: null })).leadTab).toBe(FORMS[locale].tab);
  setUp(host);
  addMembers(host);
  putInForce(host);
  granted(call(host, 'prepareHandOver', { take: [], reasons: REASONS[locale] }));
}

function write(host: Host, tab: string, row: number, cells: readonly Input[]): void {
  host.workbook.write(areaIn(host, tab, 'A1').id, row, 1, [cells]);
}

/** The row of the last response. */
function lastRow(host: Host, tab: string): number {
  const companies = allOf(host, tab).map(([, company]) => company ?? '');
  return companies.length - [...companies].reverse().findIndex((company) => company !== '');
}

/** A response comes in as Google writes it: a row is inserted below the last response. */
function respond(host: Host, tab: string, cells: Response): number {
  const row = lastRow(host, tab) + 1;
  host.workbook.insertRows(areaIn(host, tab, 'A1').id, row, 1);
  write(host, tab, row, cells);
  return row;
}

/** What a column says of each response, by its company. */
function told(host: Host, tab: string, heading: string): Map<CellValue, CellValue> {
  const cells = allOf(host, tab);
  const headings = cells.find((row) => row.includes(heading)) ?? [];
  const at = headings.indexOf(heading);
  const rows = cells.slice(cells.indexOf(headings) + 1);
  return new Map(rows.filter(([, company]) => company !== '').map((row) => [row[1] ?? '', row[at] ?? '']));
}

/** The A1 notation of a response's cell. */
function place(host: Host, tab: string, row: number, heading: string): string {
  const at =
    allOf(host, tab)
      .find((cells) => cells.includes(heading))
      ?.indexOf(heading) ?? -1;
  return `${columnLetters(at + 1)}${row}`;
}

/** Three responses are handed over, one of them accepted and one rejected. */
function answer(host: Host, locale: Locale): void {
  const { tab, accepted, rejected } = FORMS[locale];
  signForm(host, locale);
  handOver(host, [0, 2, 4]);
  const type = (row: number, heading: string, text: string) =>
    host.edit(tab, place(host, tab, row, heading), text);
  actAs(host, MEMBERS.sales);
  type(2, HAND_OVER_HEADINGS.decision[locale], accepted);
  type(4, HAND_OVER_HEADINGS.decision[locale], rejected);
  type(4, HAND_OVER_HEADINGS.reason[locale], REASONS[locale][0]?.name ?? '');
  actAs(host, MEMBERS.marketing);
}

function handOver(host: Host, rows: readonly number[]): void {
  const leads = seenLeads(readHandOver(host), rows);
  const definition = stateOf(host).definition?.revision ?? '';
  granted(call(host, 'handOver', { leads, samples: [], definition }));
}

const answered = new Map<Locale, SavedWorkbook>();

/** A form's tab with what `answer` does, made once in each language and opened again for each test. */
function openAnswered(locale: Locale): Host {
  let saved = answered.get(locale);
  if (saved === undefined) {
    const host = openForm(locale);
    answer(host, locale);
    saved = host.workbook.save();
    answered.set(locale, saved);
  }
  return reopen(saved, MEMBERS.marketing);
}

describe.each<Locale>(['en', 'ja'])('a form’s responses, in %s', (locale) => {
  const { tab, accepted } = FORMS[locale];
  const { score, grade, why } = NAMES[locale];
  const own = HAND_OVER_COLUMNS.map((column) => HAND_OVER_HEADINGS[column][locale]);
  const decision = HAND_OVER_HEADINGS.decision[locale];

  test('rows that come in from above and below leave all that was handed over and decided with its response', () => {
    const host = openAnswered(locale);
    const before = own.map((heading) => [heading, told(host, tab, heading)] as const);
    const handedOverThen = told(host, tab, HAND_OVER_HEADINGS.handedOver[locale]);
    expect([...handedOverThen.values()].filter((date) => date instanceof Date)).toHaveLength(3);
    const scores = told(host, tab, score);
    const { id } = areaIn(host, tab, 'A1');

    respond(host, tab, response(locale, 6));
    respond(host, tab, response(locale, 7));
    // A person inserts a row above the first response, and one above the headings.
    host.workbook.insertRows(id, 2, 1);
    write(host, tab, 2, response(locale, 8));
    host.workbook.insertRows(id, 1, 1);
    respond(host, tab, response(locale, 9));

    for (const [heading, then] of before) {
      const now = told(host, tab, heading);
      expect([...then.keys()].map((company) => [heading, company, now.get(company)])).toEqual(
        [...then].map(([company, cell]) => [heading, company, cell]),
      );
      for (const at of [6, 7, 8, 9]) expect([heading, now.get(`Company ${at}`) ?? '']).toEqual([heading, '']);
    }
    for (const [company, points] of scores) expect(told(host, tab, score).get(company)).toBe(points);
    expect(stateOf(host).agreement).toMatchObject({ standing: 'as signed', unconfirmed: false });
    expect(readHandOver(host).table.headerRow).toBe(2);
    expect(host.workbook.errors()).toEqual([]);
  });

  test('a new response has score, grade and reasons by itself, is handed over and answered as any other', () => {
    const host = openAnswered(locale);
    const below = respond(host, tab, response(locale, 6));
    host.workbook.insertRows(areaIn(host, tab, 'A1').id, 2, 1);
    write(host, tab, 2, response(locale, 8));
    for (const heading of [score, grade, why]) {
      const all = told(host, tab, heading);
      for (const at of [6, 8]) expect([heading, all.get(`Company ${at}`)]).not.toEqual([heading, '']);
    }
    const scores = told(host, tab, score);
    expect(scores.get('Company 8')).toBeGreaterThan(Number(scores.get('Company 1')));

    const lead = below + 1;
    handOver(host, [lead - 2]);
    expect(told(host, tab, HAND_OVER_HEADINGS.version[locale]).get('Company 6')).toBe(1);
    expect(told(host, tab, HAND_OVER_HEADINGS.brief[locale]).get('Company 6')).not.toBe('');
    expect(told(host, tab, HAND_OVER_HEADINGS.version[locale]).get('Company 8')).toBe('');
    const { id } = areaIn(host, tab, 'A1');
    const isOffered = (row: number) => {
      const { area } = areaIn(host, tab, place(host, tab, row, decision));
      return host.workbook.validation(id, row, area.column)?.condition.kind === 'list';
    };
    // A row above the first one has the dropdown at the latest with the next check.
    expect(isOffered(lead)).toBe(true);
    granted(call(host, 'check', {}));
    expect([isOffered(2), isOffered(lead)]).toEqual([true, true]);
    actAs(host, MEMBERS.sales);
    host.edit(tab, place(host, tab, lead, decision), accepted);
    const decidedOn = HAND_OVER_HEADINGS.decidedOn[locale];
    expect(told(host, tab, decidedOn).get('Company 6')).toBeInstanceOf(Date);
  });
});

test('in a Table, as Google makes one of a form’s responses, a response from below is scored by itself; a row above the first one is told, and Recalculate mends it', () => {
  const locale = 'en';
  const { tab } = FORMS[locale];
  const host = openForm(locale);
  makeLikeOthers(host, tab, { table: `A1:${columnLetters(COLUMNS + 3)}${RESPONSES + 1}` });
  answer(host, locale);
  const { definition, score } = NAMES[locale];
  const formula = `=LEADS(A2:H; ${definition}!A:H; A$1:H$1)`;
  const formulaIn = (row: number) => formulasOf(host, tab, `I${row}`)[0]?.[0] ?? '';
  expect([formulaIn(2), isSameFormula(formulaIn(2), formula)]).toEqual([formulaIn(2), true]);
  respond(host, tab, response(locale, 6));
  expect(Number(told(host, tab, score).get('Company 6'))).toBeGreaterThan(0);
  expect(stateOf(host).scoreError).toBeNull();

  const before = HAND_OVER_COLUMNS.map((column) => HAND_OVER_HEADINGS[column][locale]).map(
    (heading) => [heading, told(host, tab, heading)] as const,
  );
  host.workbook.insertRows(areaIn(host, tab, 'A1').id, 2, 1);
  write(host, tab, 2, response(locale, 8));
  expect(stateOf(host).scoreError).toBe('');
  granted(call(host, 'recalculate', {}));
  expect(stateOf(host).scoreError).toBeNull();
  expect(isSameFormula(formulaIn(2), formula)).toBe(true);
  expect(Number(told(host, tab, score).get('Company 8'))).toBeGreaterThan(0);
  for (const [heading, then] of before)
    for (const [company, cell] of then) expect(told(host, tab, heading).get(company)).toEqual(cell);
});
