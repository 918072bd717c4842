import type { Language, Wording } from '../../domain/values/language';
import { normalize } from '../../domain/values/text';
import type { Document, Sheet } from './document';
import { readNote } from './sheet-note';

/** The tabs that the set-up makes. */
export const SETUP_TABS = ['definition', 'draft', 'terms', 'history'] as const;
export type SetupTab = (typeof SETUP_TABS)[number];

const OWN_TABS = [...SETUP_TABS, 'reasons', 'summary', 'summaryData', 'backtest'] as const;
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
};

/** Developer metadata by which a tab is known when its name has been changed. */
const KEY = 'leadpact.tab';

/** The mark names the sheet too: a duplicate of the sheet, whatever it takes along, is not LeadPact's. */
function markOf(sheet: Sheet, tab: OwnTab): string {
  return `${tab} ${sheet.getSheetId()}`;
}

/** The own tab that a sheet was made as; undefined for the team's own and for duplicates. */
function madeAs(sheet: Sheet): OwnTab | undefined {
  const mark = readNote(sheet, KEY);
  return OWN_TABS.find((tab) => mark === markOf(sheet, tab));
}

/** Marks a sheet as LeadPact's. */
export function markTab(sheet: Sheet, tab: OwnTab): void {
  if (madeAs(sheet) !== tab) sheet.addDeveloperMetadata(KEY, markOf(sheet, tab));
}

/** True for a sheet that LeadPact made. */
export function isOwnTab(sheet: Sheet): boolean {
  return madeAs(sheet) !== undefined;
}

/** The sheet made as this tab, whatever it is called now; failing that, an unmarked one of the tab's name in either language. */
export function findTab({ spreadsheet }: Document, tab: OwnTab): Sheet | null {
  const sheets = spreadsheet.getSheets();
  return (
    sheets.find((sheet) => madeAs(sheet) === tab) ??
    sheets.find((sheet) => hasName(sheet, tab) && madeAs(sheet) === undefined) ??
    null
  );
}

function hasName(sheet: Sheet, tab: OwnTab): boolean {
  const { en, ja } = TAB_NAMES[tab];
  return [en, ja].map(normalize).includes(normalize(sheet.getName()));
}

/**
 * Makes a tab at the right end, under its name in the user's language, with a number behind it where there is one of that name, and
 * leaves the active tab as it was.
 */
export function makeTab({ spreadsheet }: Document, tab: OwnTab, language: Language): Sheet {
  const active = spreadsheet.getActiveSheet();
  const own = TAB_NAMES[tab][language];
  let name = own;
  for (let number = 2; spreadsheet.getSheetByName(name) !== null; number++) name = `${own} ${number}`;
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
  markTab(sheet, tab);
  spreadsheet.setActiveSheet(active);
  return sheet;
}
