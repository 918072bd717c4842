import { amount } from './amount';
import type { Sides } from './sides';

/** What each call of the add-on does, told while it is under way. English, Japanese. */
export const calls = {
  readState: ['Reading the sheet…', 'シートを読み込んでいます…'],
  putAside: ['Putting it aside…', '読み取れない記録を退避しています…'],
  readEngine: ['Reading the analysis…', '分析機能を読み込んでいます…'],
  readLeads: ['Reading the leads…', 'リードを読み込んでいます…'],
  planSetup: ['Looking at the sheet…', 'シートを確認しています…'],
  setUp: ['Setting up…', 'セットアップしています…'],
  saveDraft: ['Saving the draft…', '案を保存しています…'],
  readEffect: ['Working out what changes…', '変更の影響を確認しています…'],
  propose: ['Proposing the version…', '版を提案しています…'],
  sign: ['Signing, and writing the version into the sheet…', '署名し、版をシートに書き込んでいます…'],
  confirm: ['Signing once more…', 'もう一度署名しています…'],
  decline: ['Declining the version…', '版を差し戻しています…'],
  takeBack: ['Taking the proposal back…', '提案を取り下げています…'],
  finishSigning: ['Writing the signed version into the sheet…', '署名済みの版をシートに書き込んでいます…'],
  restoreSigned: ['Restoring the signed version…', '署名された版に戻しています…'],
  takeAsDraft: ['Making it the draft…', '案にしています…'],
  readHistory: ['Reading the versions…', '版の一覧を読み込んでいます…'],
  readVersion: ['Reading the version…', '版を読み込んでいます…'],
  saveTerm: ['Saving the term…', '用語を保存しています…'],
  agreeTerm: ['Agreeing to the meaning…', '用語の意味に合意しています…'],
  removeTerm: ['Removing the term…', '用語を削除しています…'],
  readHandOver: ['Reading leads and decisions…', 'リードと判定を読み込んでいます…'],
  prepareHandOver: ['Adding the columns and the reasons…', '列と却下理由を追加しています…'],
  handOver: ['Handing over…', '引き渡しています…'],
  undoHandOver: ['Taking the hand-over back…', '引き渡しを取り消しています…'],
  accept: ['Accepting the lead…', 'リードを受け入れています…'],
  reject: ['Rejecting the lead…', 'リードを却下しています…'],
  withdraw: ['Taking the answer back…', '回答を取り消しています…'],
  check: ['Checking the decisions…', '判定を点検しています…'],
  recycle: ['Putting leads back…', 'リードを再引き渡し待ちにしています…'],
  saveReason: ['Saving the reason…', '却下理由を保存しています…'],
  removeReason: ['Removing the reason…', '却下理由を削除しています…'],
  buildSummary: ['Making the Summary…', '集計を作っています…'],
  holdMeeting: ['Preparing the meeting…', '定例の資料を作っています…'],
  readLabelling: ['Reading the judgements…', '判定を読み込んでいます…'],
  beginLabelling: ['Choosing the leads…', 'リードを選んでいます…'],
  joinLabelling: ['Noting for whom you answer…', '回答する部門を記録しています…'],
  judge: ['Keeping your answers…', '回答を保存しています…'],
  writeJudgements: ['Writing the judgements into a tab…', '判定をタブに書き込んでいます…'],
  writeBacktest: ['Writing the comparison into a tab…', '比較をタブに書き込んでいます…'],
  showTab: ['Opening the tab…', 'タブを開いています…'],
  recalculate: ['Computing the scores anew…', 'スコアを計算し直しています…'],
} satisfies Sides;

/** How far a call is. English, Japanese. */
export const waiting = {
  title: ['Under way', '処理の状況'],
  seconds: [(seconds: number) => `${amount(seconds)} s`, (seconds: number) => `${amount(seconds)}秒経過`],
  lastTime: [
    (seconds: number) => (seconds === 0 ? 'last time less than 1 s' : `last time ${amount(seconds)} s`),
    (seconds: number) => (seconds === 0 ? '前回は1秒未満' : `前回は${amount(seconds)}秒`),
  ],
  step: [
    (at: number, of: number) => `Step ${at} of ${of}`,
    (at: number, of: number) => `${of}段階中の${at}段階目`,
  ],
  between: [' · ', '・'],
} satisfies Sides;
