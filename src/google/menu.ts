import { type Language, languageOf, type Wording } from '../domain/values/language';
import type { PanelName } from '../rpc/panels';
import { askFor } from './consent';
import { currentEnvironment, readPage } from './environment';

interface MenuItem {
  readonly label: Wording;
  readonly functionName: string;
}

const ITEMS: readonly MenuItem[] = [
  { label: { en: 'Open sidebar', ja: 'サイドバーを開く' }, functionName: 'openSidebar' },
  { label: { en: 'Hand over leads', ja: 'リードを引き渡す' }, functionName: 'openHandOver' },
  { label: { en: 'Check decisions', ja: '判定を点検する' }, functionName: 'openRejections' },
  { label: { en: 'Set up this sheet', ja: 'このシートをセットアップする' }, functionName: 'openSetup' },
  { label: { en: 'Recalculate', ja: '再計算' }, functionName: 'recalculateAll' },
  { label: { en: 'Join the score formulas', ja: '数式を1つにまとめる' }, functionName: 'joinFormulas' },
  { label: { en: 'Turn on in this sheet', ja: 'このシートで有効にする' }, functionName: 'turnOn' },
];

/** Builds the menu: all that may be done without any authorisation. */
export function buildMenu(): void {
  const language = userLanguage();
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const { label, functionName } of ITEMS) menu.addItem(label[language], functionName);
  menu.addToUi();
}

/** The user's language; English where Google does not tell before the add-on is authorised. */
function userLanguage(): Language {
  try {
    return languageOf(Session.getActiveUserLocale());
  } catch {
    return 'en';
  }
}

/** Where the page is told what is known only when it is shown. Nobody documents whether attributes of `<html>` would survive. */
const APP = '<div id="app">';

/** Shows the sidebar in the user's language, with that panel in front; null for the one where something waits. */
export function showSidebar(panel: PanelName | null): void {
  askFor('cells', 'sidebar');
  const told = `<div id="app" data-language="${userLanguage()}" data-panel="${panel ?? ''}">`;
  const html = readPage('sidebar').replace(APP, told);
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(html).setTitle('LeadPact'));
}

const TURNED_ON: Wording = {
  en: 'LeadPact is on in this sheet: =LEADS() and its other functions can be used.',
  ja: 'このシートで LeadPact が有効になりました。=LEADS() などの関数を使えます。',
};

/**
 * An add-on's functions are unknown to a document until it has been used there: choosing the menu item is that use. Here Google also
 * asks again for all that was not granted.
 */
export function turnOnAndTell(): void {
  askFor('cells');
  const { spreadsheet, language } = currentEnvironment();
  spreadsheet.toast(TURNED_ON[language], 'LeadPact', 8);
  askFor('sidebar', 'address');
}
