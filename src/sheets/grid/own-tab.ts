import { type Calendar, sheetCalendar } from '../../domain/values/day';
import type { Language, Wording } from '../../domain/values/language';
import { normalize } from '../../domain/values/text';
import type { Document, Sheet } from './document';
import { findMetadata, type Metadata } from './metadata';

/** The tabs that the set-up makes. */
export const SETUP_TABS = ['definition', 'draft', 'terms', 'history'] as const;
export type SetupTab = (typeof SETUP_TABS)[number];

const OWN_TABS = [
  ...SETUP_TABS,
  'reasons',
  'summary',
  'summaryData',
  'backtest',
  'holidays',
  'meeting',
  'judgements',
] as const;
/** The tabs that LeadPact makes. */
export type OwnTab = (typeof OWN_TABS)[number];

export const TAB_NAMES: Readonly<Record<OwnTab, Wording>> = {
  definition: { en: 'Definition', ja: '定義' },
  draft: { en: 'Draft', ja: '案' },
  terms: { en: 'Terms', ja: '用語' },
  history: { en: 'History', ja: '履歴' },
  reasons: { en: 'Reasons', ja: '却下理由' },
  summary: { en: 'Summary', ja: '集計' },
  summaryData: { en: 'Summary data', ja: '集計データ' },
  backtest: { en: 'Backtest', ja: '実績' },
  holidays: { en: 'Holidays', ja: '祝日' },
  meeting: { en: 'Meeting', ja: '定例' },
  judgements: { en: 'Judgements', ja: '目線合わせ' },
};

/** A tab of the spreadsheet that holds cells. */
export interface Tab {
  readonly sheet: Sheet;
  readonly id: number;
  readonly name: string;
  /** The own tab that it was made as; null for the team's own and for duplicates. */
  readonly madeAs: OwnTab | null;
}

/** The spreadsheet's tabs and LeadPact's metadata on them, located once a request. */
export interface Layout extends Document {
  /** The grids, left to right: tabs of charts and of connected data throw when they are read. */
  readonly tabs: readonly Tab[];
  /** The names of all tabs, whatever they hold. */
  readonly names: readonly string[];
  readonly metadata: readonly Metadata[];
  /** What stands under LeadPact's keys and can't be read: it counts for nothing. */
  readonly unread: readonly Metadata[];
  /** Tells on which day the dates in the cells fall, by the spreadsheet's time zone. */
  readonly calendar: Calendar;
}

/** Locates everything by two calls, however many tabs there are. */
export function readLayout(document: Document): Layout {
  const { spreadsheet, app, timeZone } = document;
  const { metadata, unread } = findMetadata(document);
  const marks = new Set(metadata.flatMap(({ key, value }) => (key === 'leadpact.tab' ? [value] : [])));
  const sheets = spreadsheet.getSheets();
  const tabs = sheets
    .filter((sheet) => sheet.getType() === app.SheetType.GRID)
    .map((sheet): Tab => {
      const id = sheet.getSheetId();
      const madeAs = OWN_TABS.find((tab) => marks.has(markOf(id, tab))) ?? null;
      return { sheet, id, name: sheet.getName(), madeAs };
    });
  const names = sheets.map((sheet) => sheet.getName());
  return { spreadsheet, app, timeZone, tabs, names, metadata, unread, calendar: sheetCalendar(timeZone) };
}

/** The mark names the sheet too: a duplicate of the sheet, whatever it takes along, is not LeadPact's. */
function markOf(id: number, tab: OwnTab): string {
  return `${tab} ${id}`;
}

/** Marks a sheet as LeadPact's. */
function markTab({ tabs }: Layout, sheet: Sheet, tab: OwnTab): void {
  const id = sheet.getSheetId();
  if (tabs.every((one) => one.id !== id || one.madeAs !== tab))
    sheet.addDeveloperMetadata('leadpact.tab', markOf(id, tab));
}

/** The sheet made as this tab, whatever it is called now; failing that, an unmarked one of the tab's name in either language. */
export function findTab({ tabs }: Layout, tab: OwnTab): Sheet | null {
  const found = tabs.find(({ madeAs }) => madeAs === tab) ?? tabs.find((one) => hasName(one, tab));
  return found?.sheet ?? null;
}

/** The tabs of the set-up that are not there, or no longer. */
export function missingTabs(layout: Layout): SetupTab[] {
  return SETUP_TABS.filter((tab) => findTab(layout, tab) === null);
}

/** True for a tab that LeadPact made, or an empty one. */
export function isOwnOrEmpty({ tabs }: Layout, sheet: Sheet): boolean {
  const id = sheet.getSheetId();
  return tabs.some((tab) => tab.id === id && tab.madeAs !== null) || sheet.getLastRow() === 0;
}

function hasName({ name, madeAs }: Tab, tab: OwnTab): boolean {
  const { en, ja } = TAB_NAMES[tab];
  return madeAs === null && [en, ja].map(normalize).includes(normalize(name));
}

/**
 * Makes those of the tabs that are missing, all before anything is read of them, and marks each as LeadPact's.
 * @returns the sheet of each
 */
export function makeTabs<T extends OwnTab>(
  layout: Layout,
  tabs: readonly T[],
  language: Language,
): (tab: T) => Sheet {
  const missing = tabs.filter((tab) => findTab(layout, tab) === null);
  const inserted = new Map(insertTabs(layout, missing, language));
  const sheetOf = (tab: T): Sheet => {
    const sheet = findTab(layout, tab) ?? inserted.get(tab);
    if (sheet === undefined) throw new Error(`The ${tab} tab was not to be made`);
    return sheet;
  };
  for (const tab of tabs) if (!missing.includes(tab)) markTab(layout, sheetOf(tab), tab);
  return sheetOf;
}

/**
 * Inserts tabs at the right end, each under its name in the user's language, with a number behind it where there is one of that
 * name, and leaves the active tab as it was.
 */
export function insertTabs<T extends OwnTab>(
  { spreadsheet, names }: Layout,
  tabs: readonly T[],
  language: Language,
): (readonly [T, Sheet])[] {
  if (tabs.length === 0) return [];
  const active = spreadsheet.getActiveSheet();
  const taken = new Set(names.map((name) => name.toLowerCase()));
  const inserted = tabs.map((tab, at) => {
    const own = TAB_NAMES[tab][language];
    let name = own;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${own} ${number}`;
    taken.add(name.toLowerCase());
    const sheet = spreadsheet.insertSheet(name, names.length + at);
    sheet.addDeveloperMetadata('leadpact.tab', markOf(sheet.getSheetId(), tab));
    return [tab, sheet] as const;
  });
  spreadsheet.setActiveSheet(active);
  return inserted;
}
