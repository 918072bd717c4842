import { amount, plural } from './amount';
import type { Sides } from './sides';

/** English, Japanese. */
export const common = {
  panels: ['LeadPact', 'LeadPact'],
  tabDefinition: ['Definition', '定義'],
  tabThresholds: ['Thresholds', 'しきい値'],
  tabLead: ['Lead', 'リード'],
  tabTerms: ['Terms', '用語'],
  tabLabelling: ['Judge', '目線合わせ'],
  tabAgreement: ['Signatures', '署名'],
  waitsForMe: ['Waiting for you', 'あなたを待っているもの'],
  lookingWhatWaits: ['Looking for what waits for you…', '対応が必要なものを確認しています…'],
  toAnswer: [
    (count: number) => `${plural(count, 'lead')} to answer`,
    (count: number) => `回答待ち ${amount(count)}件`,
  ],
  ownToAnswer: [
    (count: number) => `${plural(count, 'lead')} of yours to answer`,
    (count: number) => `自分の回答待ち ${amount(count)}件`,
  ],
  overdueToAnswer: [
    (count: number) => `${amount(count)} overdue`,
    (count: number) => `期限超過 ${amount(count)}件`,
  ],
  disputedWords: [
    (count: number) => `${plural(count, 'word')} in dispute`,
    (count: number) => `意味が食い違う用語 ${amount(count)}語`,
  ],
  placeAgree: ['Agree', '合意'],
  placeHandOver: ['Hand over', '引き渡し'],
  placeAnswer: ['Answer', '回答'],
  placeReview: ['Review', '振り返り'],
  tabHandOver: ['Hand over', '引き渡し'],
  tabAnswer: ['Answer', '回答'],
  tabRejections: ['Rejections', '却下'],
  tabInsight: ['Insight', '分析'],
  tabMeeting: ['Meeting', '定例'],
  copy: ['Copy', 'コピー'],
  copyOf: [(label: string) => `Copy: ${label}`, (label: string) => `コピー：${label}`],
  copied: ['Copied.', 'コピーしました。'],
  copyRefused: [
    'The browser doesn’t let LeadPact copy. The text is selected: press Ctrl+C (⌘C on a Mac).',
    'ブラウザの制限によりコピーできませんでした。文面を選択してあるので、Ctrl+C（Macは⌘C）を押してください。',
  ],
  opening: ['Opening the definition…', '定義を開いています…'],
  readingLeads: ['Reading the leads…', 'リードを読み込んでいます…'],
  readAgain: ['Read the leads again', 'リードを読み込み直す'],
  leadsFailed: ["The leads couldn't be read.", 'リードを読み込めませんでした。'],
  openingFailed: ["The sheet couldn't be opened.", 'シートを開けませんでした。'],
  accountFailed: [
    "Google refused the call, as it does when a browser is signed in with several Google accounts. Sign out of the others, or open the sheet in a private window with this sheet's account only.",
    'Googleに呼び出しを拒否されました。複数のGoogleアカウントにログインしていると、よく起こります。ほかのアカウントからログアウトするか、シークレットウィンドウでこのシートのアカウントだけにログインして開いてください。',
  ],
  consentTitle: ['LeadPact lacks a permission', 'LeadPactに必要な権限がありません'],
  consentMissing: [
    (what: string) => `You have not allowed LeadPact to: ${what}.`,
    (what: string) => `LeadPactに許可していない項目があります：${what}。`,
  ],
  consentCells: ['see and change this spreadsheet', 'このスプレッドシートの表示と変更'],
  consentSidebar: ['show its sidebar', 'サイドバーの表示'],
  consentAddress: ['see your e-mail address', 'メールアドレスの確認'],
  consentSigning: [
    'So nobody knows whose signature it would be. You can look at everything, but not propose, sign or agree.',
    'だれの署名かがわからないため、提案・署名・合意はできません。内容の表示はできます。',
  ],
  consentDo: [
    'Choose Extensions > LeadPact > Turn on in this sheet, tick the box that Google shows, then open the sidebar again.',
    '「拡張機能」＞「LeadPact」＞「このシートで有効にする」を選び、Googleの画面で項目にチェックを入れてから、サイドバーを開き直してください。',
  ],
  consentLink: ["Or open Google's page for it", 'Googleの許可画面を開く'],
  failedDetail: [
    (detail: string) => `Google said: ${detail}`,
    (detail: string) => `Googleからのメッセージ：${detail}`,
  ],
  tryAgain: ['Try again', 'もう一度試す'],
  ok: ['OK', 'OK'],
  cancel: ['Cancel', 'キャンセル'],
  edit: [(name: string) => `Edit ${name}`, (name: string) => `「${name}」を編集`],
  remove: [(name: string) => `Remove ${name}`, (name: string) => `「${name}」を削除`],
  removed: [(name: string) => `“${name}” removed`, (name: string) => `「${name}」を削除しました`],
  undo: ['Undo', '元に戻す'],
  close: ['Close', '閉じる'],
  unnamed: ['Without a name', '名前なし'],
  none: ['none', 'なし'],
  busy: [
    (attempt: number) => `The sheet is being changed by someone else. Trying again (${attempt})…`,
    (attempt: number) => `ほかの人がシートを変更しています。再試行中です（${attempt}回目）…`,
  ],
  busyGivenUp: [
    'The sheet is still being changed by someone else. What you typed is kept here.',
    'ほかの人がまだシートを変更しています。入力した内容はここに残っています。',
  ],
  refusedValue: [
    (tabs: string, cell: string, said: string) =>
      `Sheets refused what LeadPact has to write into ${cell} of ${tabs}: ${said} Nothing that stood there is lost. Remove or change the data validation of ${cell} (Data > Data validation), then do it again.`,
    (tabs: string, cell: string, said: string) =>
      `${tabs}の${cell}に設定された入力規則のため、書き込めませんでした（スプレッドシートの応答：${said}）。元の内容はそのまま残っています。${cell}の入力規則（データ > データの入力規則）を削除または変更してから、もう一度お試しください。`,
  ],
  notSetUp: [
    'This sheet is no longer set up. Reload the sidebar.',
    'このシートの設定がなくなっています。サイドバーを開き直してください。',
  ],
  invalid: [
    (faults: number) => `The draft has ${plural(faults, 'fault')}, so it can't be proposed.`,
    (faults: number) => `案に誤りが${faults}件あるため、提案できません。`,
  ],
  changedMeanwhile: [
    'Someone changed the sheet meanwhile. This is what it holds now.',
    'ほかの人がシートを変更しました。現在の内容を表示しています。',
  ],
  duplicateTerm: [
    (name: string) => `There is already a term called “${name}”.`,
    (name: string) => `「${name}」という用語はすでにあります。`,
  ],
  badRequest: [
    (detail: string) => `The add-on couldn't use what was sent: ${detail}`,
    (detail: string) => `送信した内容を処理できませんでした：${detail}`,
  ],
  leads: [(count: number) => plural(count, 'lead'), (count: number) => `${amount(count)}件`],
  amount: [amount, amount],
  saving: ['Saving…', '保存しています…'],
  theirs: ['Theirs', '相手の変更'],
  mine: ['Mine', '自分の変更'],
  choose: [
    'Nothing of yours is lost. Choose what to keep.',
    '入力した内容は失われていません。どちらを残すか選んでください。',
  ],
  toDefinition: ['Go to the definition', '「定義」を開く'],
  showTab: [(name: string) => `Open the tab “${name}”`, (name: string) => `「${name}」タブを開く`],
  goneTab: [
    (name: string) => `The tab “${name}” is gone. Make it again.`,
    (name: string) => `「${name}」タブがありません。もう一度作成してください。`,
  ],
  removeItem: [(item: string) => `Remove ${item}`, (item: string) => `「${item}」を外す`],
  addItem: ['Type an item, then Enter', '入力してEnterで追加'],
} satisfies Sides;
