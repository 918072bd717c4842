import { type Host, openHost } from '../../playground/apps-script/host';
import { openWorkbook } from '../../playground/engine/open-workbook';
import type { Json, SavedWorkbook } from '../../playground/engine/workbook';
import type { JsonRow } from '../../src/domain/notation/json-cell';
import { allOf, call, formulasOf, granted, type Locale, MEMBERS, NAMES, openAddOn, setUp } from '../add-on';
import { evaluateBare } from '../bare-node';
import { readBuilt } from '../host';

export type Tab = 'definition' | 'draft' | 'terms' | 'history';

/** Everything in a sheet that people agree by: the rows of the tabs, and what is kept beside the cells. */
export type Sheet = Readonly<Record<Tab, readonly JsonRow[]>> & {
  readonly record: Json;
  /** The managed columns' formulas. */
  readonly formulas: readonly string[];
};

const MEMBER = { en: 'Member', ja: 'メンバー' };
const DEPARTMENTS = { marketing: ['Marketing', 'マーケティング'], sales: ['Sales', '営業'] } as const;
type DepartmentName = keyof typeof DEPARTMENTS;

/** A Member row. */
function memberRow(locale: Locale, address: string, department: DepartmentName): JsonRow {
  const [en, ja] = DEPARTMENTS[department];
  return [MEMBER[locale], address, '', '', '', '', locale === 'ja' ? ja : en, ''];
}

/**
 * A set-up sheet whose draft names the members, with few parts and hardly a row to spare in its tabs: what it takes to open it
 * grows with its size.
 */
export function smallSheet(
  locale: Locale,
  members: readonly (readonly [address: string, department: DepartmentName])[],
): SavedWorkbook {
  const host = openAddOn([NAMES[locale].table], locale);
  const { draft } = setUp(host);
  const rows = (draft?.rows ?? []).filter((_, at) => at < 6 || (at > 8 && at < 13) || at === 14);
  const people = members.map(([address, department]) => memberRow(locale, address, department));
  granted(call(host, 'saveDraft', { rows: [...rows, ...people], revision: draft?.revision ?? '' }));
  trimSheets(host);
  return host.workbook.save();
}

const setUpSheets = new Map<Locale, SavedWorkbook>();

/** A sheet fresh from the set-up, with hardly a row to spare: set up once, and opened again for each test. */
export function freshSheet(locale: Locale): Host {
  const saved = setUpSheets.get(locale) ?? setUpAndTrim(locale);
  setUpSheets.set(locale, saved);
  return reopen(saved, MEMBERS.marketing);
}

function setUpAndTrim(locale: Locale): SavedWorkbook {
  const host = openAddOn([NAMES[locale].table], locale);
  setUp(host);
  trimSheets(host);
  return host.workbook.save();
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

/** The add-on on a saved workbook, as one user has it before him. */
export function reopen(saved: SavedWorkbook, user = ''): Host {
  return openHost({
    workbook: openWorkbook(saved),
    script: readBuilt('main.js'),
    html: {},
    user: { email: user, locale: languageOf(saved) },
    evaluate: evaluateBare,
  });
}

/** The language in which the sheet was set up. */
export function languageOf({ locale }: Pick<SavedWorkbook, 'locale'>): Locale {
  return locale === 'ja_JP' ? 'ja' : 'en';
}

/** What stands in the sheet now, without asking the add-on. */
export function readSheet(host: Host): Sheet {
  const names = NAMES[languageOf(host.workbook)];
  return {
    definition: rowsOf(host, names.definition, 8),
    draft: rowsOf(host, names.draft, 8),
    terms: rowsOf(host, names.terms),
    history: rowsOf(host, names.history),
    record:
      host.workbook.marks('developerMetadata').find(({ place }) => place.on === 'workbook')?.data ?? null,
    formulas: formulasOf(host, names.leads, 'H1:J1').flat(),
  };
}

function rowsOf(host: Host, tab: string, width?: number): JsonRow[] {
  const rows = allOf(host, tab).map((row) =>
    row.slice(0, width).map((cell) => (cell instanceof Date ? { date: cell.getTime() } : cell)),
  );
  while (rows.length > 0 && rows[rows.length - 1]?.every((cell) => cell === '')) rows.pop();
  return rows;
}
