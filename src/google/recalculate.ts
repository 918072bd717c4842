import type { Language, Wording } from '../domain/values/language';
import type { Answer, Recalculated } from '../rpc/contract';
import type { Environment } from '../rpc/environment';
import { HANDLERS } from '../rpc/handlers';
import { askFor } from './consent';
import { currentEnvironment } from './environment';

const RECALCULATED: Record<'done' | 'joined' | 'single' | 'none' | 'busy' | 'closed', Wording> = {
  closed: {
    en: 'The columns are protected, and you may not change them. Ask their owner.',
    ja: '列が保護されているため、変更できません。所有者に依頼してください。',
  },
  done: { en: 'The scores have been computed anew.', ja: 'スコアを計算し直しました。' },
  joined: {
    en: 'One formula now fills Score, Grade and Why.',
    ja: 'スコア・ランク・評価理由を1つの数式にまとめました。',
  },
  single: {
    en: 'There is nothing to join: one formula fills Score, Grade and Why, or they do not stand side by side with nothing below them.',
    ja: 'まとめる数式はありません。すでに1つになっているか、スコア・ランク・評価理由が並んでいない、または下に入力があります。',
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
    en: 'Score, Grade and Why have a formula each, so every edit of a lead sends all leads three times. One formula, LEADS, gives the same three columns and sends them once. Join the three now? After a no, LeadPact asks again only by its menu item “Join the score formulas”.',
    ja: 'スコア・ランク・評価理由にはそれぞれ数式があり、リードを編集するたびに、全リードが3回送信されます。LEADS の数式1つにすると、結果は同じまま、送信は1回で済みます。今すぐまとめますか？「いいえ」を選ぶと、次からはメニューの「数式を1つにまとめる」を選んだときだけ確認します。',
  },
};

/** Kept in the document once somebody wants its three formulas to stay. */
const STAYS = { key: 'leadpact.threeFormulas', value: 'stay' };

/** Computes the managed columns anew, says what came of it, and asks whether three formulas are to become one: until somebody says no. */
export function recalculateAndTell(): void {
  askFor('cells');
  const environment = currentEnvironment();
  const { properties } = environment;
  const answer = HANDLERS.recalculate(environment, {});
  tellRecalculated(environment, answer, RECALCULATED.done);
  if (answer.ok && answer.value.canJoin && properties.getProperty(STAYS.key) !== STAYS.value)
    askAndJoin(environment);
}

/** Asks again, whatever was answered before. */
export function joinAndTell(): void {
  askFor('cells');
  const environment = currentEnvironment();
  const answer = HANDLERS.recalculate(environment, {});
  if (answer.ok && answer.value.canJoin) askAndJoin(environment);
  else tellRecalculated(environment, answer, RECALCULATED.single);
}

function askAndJoin(environment: Environment): void {
  if (asksToJoin(environment.language))
    tellRecalculated(environment, HANDLERS.recalculate(environment, { join: true }), RECALCULATED.joined);
  else environment.properties.setProperty(STAYS.key, STAYS.value);
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
