import type { UserLanguage } from '../language';

const MESSAGES = {
  product: { en: 'LeadPact playground', ja: 'LeadPact プレイグラウンド' },
  openFile: { en: 'Open file…', ja: 'ファイルを開く…' },
  samples: { en: 'Samples', ja: 'サンプル' },
  japaneseSample: { en: 'Japanese sample', ja: '日本語サンプル' },
  englishSample: { en: 'English sample', ja: '英語サンプル' },
  save: { en: 'Save as .xlsx', ja: '.xlsxで保存' },
  startOver: { en: 'Start over', ja: '最初からやり直す' },
  startOverQuestion: {
    en: 'Open {name} again as it was at first? What you have done in it here is lost; save it as .xlsx before if you need it.',
    ja: '「{name}」を最初の状態で開き直しますか？ここで行った変更は失われます。必要な場合は、先に.xlsxで保存してください。',
  },
  replaceQuestion: {
    en: 'Open {name} in place of {old}? What you have done in {old} is kept in this browser: under Samples you find it again.',
    ja: '「{old}」の代わりに「{name}」を開きますか？「{old}」で行った変更はこのブラウザに保存され、「サンプル」から開き直せます。',
  },
  loseQuestion: {
    en: 'Open {name} in place of {old}? What you have done here is lost; save it as .xlsx before if you need it.',
    ja: '「{old}」の代わりに「{name}」を開きますか？ここで行った変更は失われます。必要な場合は、先に.xlsxで保存してください。',
  },
  keptFiles: { en: 'Kept in this browser', ja: 'このブラウザに保存されているファイル' },
  forgetKept: { en: 'Remove these files…', ja: 'これらのファイルを削除…' },
  forgetQuestion: {
    en: 'Remove from this browser what was done in these files? It is lost then.\n\n{names}',
    ja: '次のファイルで行った変更をこのブラウザから削除しますか？元には戻せません。\n\n{names}',
  },
  openedAsLeft: {
    en: '{name} is open as you left it. “Start over” opens the file as it is.',
    ja: '「{name}」を前回の状態で開きました。「最初からやり直す」を押すと、元のファイルを開き直します。',
  },
  openElsewhere: {
    en: 'Another window has {name} open and keeps it, so what you do here won’t outlast a reload. To work on it in two windows, press “Open a second window” there.',
    ja: '「{name}」は別のウィンドウで開かれているため、このウィンドウでの変更は保存されません。2つのウィンドウで作業する場合は、先に開いたウィンドウの「2つ目のウィンドウを開く」を押してください。',
  },
  keptHere: { en: 'Kept in this browser', ja: 'このブラウザに保存済み' },
  notYetKept: { en: 'Not kept yet…', ja: '未保存の変更があります…' },
  cannotKeep: { en: 'Not kept: save as .xlsx', ja: '保存できません：.xlsxで保存してください' },
  openSecondWindow: { en: 'Open a second window', ja: '2つ目のウィンドウを開く' },
  secondWindow: { en: 'Second window', ja: '2つ目のウィンドウ' },
  windowBlocked: {
    en: 'The browser blocked the second window. Allow this page to open windows (pop-ups), then press the button again.',
    ja: '2つ目のウィンドウがブラウザにブロックされました。このページのポップアップを許可してから、もう一度ボタンを押してください。',
  },
  joining: {
    en: 'Opening {name} as the first window shows it…',
    ja: '1つ目のウィンドウで開いている「{name}」を表示しています…',
  },
  firstEnded: {
    en: 'The first window was closed or reloaded, has opened another document, or could not be kept in step. So this window no longer follows it and takes no more input. What was changed until then is in the first window’s document.',
    ja: '1つ目のウィンドウが閉じられたか、再読み込みされたか、別のファイルを開いたか、同期できなくなったため、このウィンドウは連動しなくなり、入力できません。それまでの変更は、1つ目のウィンドウのファイルに反映されています。',
  },
  firstMissing: {
    en: 'The first window is not there, or has no document open. Open this window by the button "Open a second window" of the first.',
    ja: '1つ目のウィンドウが見つからないか、ファイルを開いていません。1つ目のウィンドウの「2つ目のウィンドウを開く」ボタンから開いてください。',
  },
  joinAgain: { en: 'Connect again', ja: 'もう一度つなぐ' },
  openAlone: { en: 'Use this window on its own', ja: 'このウィンドウを単独で使う' },
  tour: { en: 'Tour', ja: 'ツアー' },
  tourNext: { en: 'Next', ja: '次へ' },
  tourBack: { en: 'Back', ja: '戻る' },
  tourLeave: { en: 'Leave the tour', ja: 'ツアーを終了' },
  tourEnd: { en: 'Done', ja: '完了' },
  tourSheet: {
    en: 'A lead sheet as a team keeps it, with invented leads. Everything runs in your browser; nothing is sent anywhere.',
    ja: '架空のリードが入った、チームで使うリード一覧です。すべてブラウザの中で動き、データはどこにも送信されません。',
  },
  tourSetUp: {
    en: 'Here is the add-on’s menu. LeadPact > Set up this sheet, then Set up in the sidebar: each lead has a score, and why.',
    ja: 'アドオンのメニューです。「LeadPact」＞「このシートをセットアップする」を選び、サイドバーで「セットアップする」を押すと、各リードにスコアと理由が付きます。',
  },
  tourUser: {
    en: 'You act as one person of Marketing or Sales. A definition counts once one of each has signed it: propose as one, sign as the other.',
    ja: 'マーケティングか営業の1人として操作します。定義は、両部門から1人ずつ署名すると適用されます。1人で提案し、もう1人として署名してみてください。',
  },
  tourSecond: {
    en: 'Or open a second window: the same sheet as the other department has it before them, side by side.',
    ja: '2つ目のウィンドウを開くと、同じシートを相手の部門の人の画面として並べて見られます。',
  },
  tourClock: {
    en: 'Move the day on to see what a night, or ten, do to scores that fade and to leads that wait for an answer.',
    ja: '日付を先に進めると、時間とともに下がるスコアや、回答待ちのリードがどうなるかを確認できます。',
  },
  tourFile: {
    en: 'Open leads of your own, CSV or Excel. They stay in this browser; Save as .xlsx takes them along.',
    ja: 'お手元のCSVやExcelのリードを開けます。データはこのブラウザにだけ保存され、「.xlsxで保存」で持ち出せます。',
  },
  narrow: {
    en: 'This is a spreadsheet with a sidebar beside it, and this screen is too narrow for both. In Google Sheets too, add-ons run on computers only.',
    ja: 'スプレッドシートとサイドバーを並べて表示するため、この画面では幅が足りません。Google スプレッドシートでも、アドオンはパソコンでのみ動作します。',
  },
  narrowDo: {
    en: 'Open this address on a computer, or make the window wider.',
    ja: 'このアドレスをパソコンで開くか、ウィンドウの幅を広げてください。',
  },
  narrowAnyway: { en: 'Show it anyway', ja: 'このまま表示する' },
  actingAs: { en: 'Acting as', ja: '操作しているユーザー' },
  clock: { en: 'The day in this spreadsheet', ja: 'このスプレッドシートの日付' },
  nextDay: { en: 'Go to the next day', ja: '翌日に進める' },
  tenDays: { en: 'Go on by 10 days', ja: '10日進める' },
  language: { en: 'Language', ja: '表示言語' },
  spreadsheetLocale: {
    en: 'Locale of the spreadsheet: how it writes numbers, dates and formulas',
    ja: 'スプレッドシートのロケール（数値・日付・数式の書き方）',
  },
  marketing: { en: 'Marketing', ja: 'マーケティング' },
  sales: { en: 'Sales', ja: '営業' },
  extensions: { en: 'Extensions', ja: '拡張機能' },
  startHere: {
    en: 'Start here: LeadPact > Set up this sheet',
    ja: 'ここから始めます：「LeadPact」＞「このシートをセットアップする」',
  },
  noMenu: { en: 'No add-on has made a menu.', ja: 'アドオンのメニューはありません。' },
  sortSheet: { en: 'Sort sheet by this column', ja: 'この列でシートを並べ替え' },
  sortAscending: { en: 'Ascending (A to Z)', ja: '昇順（A → Z）' },
  sortDescending: { en: 'Descending (Z to A)', ja: '降順（Z → A）' },
  sortFailed: { en: "This can't be sorted: {message}", ja: '並べ替えできませんでした：{message}' },
  grid: { en: 'Spreadsheet', ja: 'スプレッドシート' },
  sidebar: { en: 'Sidebar of the add-on', ja: 'アドオンのサイドバー' },
  close: { en: 'Close', ja: '閉じる' },
  notifications: { en: 'Notifications', ja: '通知' },
  running: { en: 'Running script…', ja: 'スクリプトを実行しています…' },
  scriptFailed: {
    en: 'The script reported an error: {message}',
    ja: 'スクリプトでエラーが発生しました：{message}',
  },
  scriptMissing: {
    en: 'The add-on could not be loaded ({detail}). Run "npm run build", then reload this page.',
    ja: 'アドオンを読み込めませんでした（{detail}）。「npm run build」を実行してから、このページを再読み込みしてください。',
  },
  openFailed: { en: "{name} can't be opened. {reason}", ja: '「{name}」を開けません。{reason}' },
  saveFailed: {
    en: 'The workbook could not be saved: {reason}',
    ja: 'ブックを保存できませんでした：{reason}',
  },
  reading: { en: 'Reading {name}…', ja: '「{name}」を読み込んでいます…' },
  building: { en: 'Opening {name}: {rows} rows…', ja: '「{name}」を開いています（{rows}行）…' },
  restoring: { en: 'Restoring {name} as you left it…', ja: '「{name}」の前回の状態を復元しています…' },
  writing: { en: 'Saving {name}…', ja: '「{name}」を保存しています…' },
  saved: { en: 'Saved {name}', ja: '「{name}」を保存しました' },
  notKept: {
    en: "This browser keeps no data for this page: your changes won't outlast a reload. Save them as .xlsx.",
    ja: 'このブラウザではデータを保持できないため、再読み込みすると変更が失われます。.xlsxで保存してください。',
  },
  keptVersionUnreadable: {
    en: 'What was kept of {name} could not be restored, so it was opened afresh.',
    ja: '「{name}」の前回の状態を復元できなかったため、最初の状態で開きました。',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<UserLanguage, string>>>>;

export type MessageKey = keyof typeof MESSAGES;

/** The page's text in a language, with `{name}` replaced by the value of that name. */
export function say(
  locale: UserLanguage,
  key: MessageKey,
  values: Readonly<Record<string, string>> = {},
): string {
  return MESSAGES[key][locale].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
