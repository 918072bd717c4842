import { type Language, languageOf, type Wording } from '../domain/values/language';
import type { Answer, Recalculated } from '../rpc/contract';
import type { Environment } from '../rpc/environment';
import { HANDLERS } from '../rpc/handlers';
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

const RECALCULATED: Record<'done' | 'joined' | 'none' | 'busy' | 'closed', Wording> = {
  closed: {
    en: 'The columns are protected, and you may not change them. Ask their owner.',
    ja: '列が保護されているため、変更できません。所有者に依頼してください。',
  },
  done: { en: 'The scores have been computed anew.', ja: 'スコアを計算し直しました。' },
  joined: {
    en: 'One formula now fills Score, Grade and Why.',
    ja: 'スコア・ランク・評価理由を1つの数式にまとめました。',
  },
  none: {
    en: 'There is nothing to compute yet: choose “Set up this sheet” first.',
    ja: 'まだ計算する列がありません。先に「このシートをセットアップする」を選んでください。',
  },
  busy: {
    en: 'Someone else is changing this sheet. Try again in a moment.',
    ja: 'ほかの人が変更中です。少し待ってからやり直してください。',
  },
};

/** Asked where Score, Grade and Why have a formula each. */
const JOIN: Record<'title' | 'question', Wording> = {
  title: { en: 'One formula instead of three?', ja: '数式を1つにまとめますか？' },
  question: {
    en: 'Score, Grade and Why have a formula each, so every edit of a lead sends all leads three times. One formula, LEADS, gives the same three columns and sends them once. Join the three now?',
    ja: 'スコア・ランク・評価理由にはそれぞれ数式があり、リードを編集するたびに、全リードが3回送信されます。LEADS の数式1つにすると、結果は同じまま、送信は1回で済みます。今すぐまとめますか？',
  },
};

/** Computes the managed columns anew, says what came of it, and asks whether three formulas are to become one. */
export function recalculateAndTell(): void {
  askFor('cells');
  const environment = currentEnvironment();
  const answer = HANDLERS.recalculate(environment, {});
  tellRecalculated(environment, answer, RECALCULATED.done);
  if (!answer.ok || !answer.value.canJoin || !asksToJoin(environment.language)) return;
  tellRecalculated(environment, HANDLERS.recalculate(environment, { join: true }), RECALCULATED.joined);
}

function asksToJoin(language: Language): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(JOIN.title[language], JOIN.question[language], ui.ButtonSet.YES_NO) === ui.Button.YES;
}

function tellRecalculated(
  { spreadsheet, language }: Environment,
  answer: Answer<Recalculated>,
  done: Wording,
): void {
  const tell = (wording: Wording) => spreadsheet.toast(wording[language], 'LeadPact', 8);
  if (answer.ok) tell(answer.value.columns === 0 ? RECALCULATED.none : done);
  else if (answer.refusal.kind === 'obstacle' && answer.refusal.obstacle.kind === 'column in the way') {
    const { range, found } = answer.refusal.obstacle;
    tell({
      en: `“${found}” in ${range} stands where the column has to be filled. Move it, then recalculate.`,
      ja: `${range} の「${found}」があるため、列に結果を表示できません。移動してから再計算してください。`,
    });
  } else if (answer.refusal.kind === 'obstacle' && answer.refusal.obstacle.kind === 'headings moved') {
    const { row, to } = answer.refusal.obstacle;
    tell({
      en: `The heading row has moved to row ${row}. Drag it back to row ${to}, then recalculate.`,
      ja: `見出し行が${row}行目に移動しています。${to}行目へ戻してから再計算してください。`,
    });
  } else if (answer.refusal.kind === 'refused value') {
    const { tabs, cell, said } = answer.refusal;
    tell({
      en: `Sheets refused what has to stand in ${cell} of ${tabs.join(', ')}: ${said}`,
      ja: `入力規則のため、${tabs.join('、')}の${cell}に書き込めませんでした：${said}`,
    });
  } else tell(answer.refusal.kind === 'obstacle' ? RECALCULATED.closed : RECALCULATED.busy);
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
