import { amount, plural } from './amount';
import type { Sides } from './sides';

/** English, Japanese. */
export const setup = {
  title: ['Set up this sheet', 'このシートのセットアップ'],
  intro: [
    'LeadPact adds what is listed here and changes nothing of yours.',
    '下に示すものだけを追加し、既存の内容は変更しません。',
  ],
  looking: ['Looking at the sheet…', 'シートを確認しています…'],
  leadTab: ['Tab with the leads', 'リードのあるタブ'],
  found: [
    (count: number, row: number) => `${plural(count, 'lead')}, headings in row ${row}`,
    (count: number, row: number) => `リード${amount(count)}件、見出しは${row}行目`,
  ],
  recognised: [
    (count: number) => `${plural(count, 'column')} recognised`,
    (count: number) => `認識した列 ${count}件`,
  ],
  unrecognised: [
    (count: number) => plural(count, 'other column'),
    (count: number) => `そのほかの列 ${count}件`,
  ],
  nothingRecognised: [
    'No common column was recognised; the definition starts empty.',
    '一般的な列が見つからなかったため、定義は空の状態から始まります。',
  ],
  adds: ['What is added', '追加するもの'],
  addsNothing: ['Nothing has to be added.', '追加するものはありません。'],
  keeps: ['What is there already and stays', 'すでにあり、そのまま残すもの'],
  tab: ['Tab', 'タブ'],
  column: ['Column', '列'],
  frozen: ['Frozen', '固定'],
  frozenRows: [
    (row: number) =>
      row === 1
        ? 'Row 1, so that sorting leaves it in place'
        : `Rows 1 to ${row}, so that sorting leaves them in place`,
    (row: number) =>
      row === 1 ? '1行目（並べ替えで動かないように）' : `1〜${row}行目（並べ替えで動かないように）`,
  ],
  start: ['The definition to start with', '最初の定義'],
  startVersion: [
    (version: number) => `The definition: version ${version}, as it was signed`,
    (version: number) => `定義（署名済みの第${version}版）`,
  ],
  startDraft: ['The definition, from the Draft', '定義（「案」の内容）'],
  startHelp: ['Change it as you like afterwards.', 'あとから自由に変更できます。'],
  setUp: ['Set up', 'セットアップする'],
  done: ['The sheet is set up.', 'セットアップが完了しました。'],
  functionsUnknown: [
    "Google doesn't know LeadPact's functions in this file yet, so nothing is scored (#NAME?)",
    'このファイルではLeadPactの関数がまだ使えないため、スコアを計算できません（#NAME?）',
  ],
  functionsUnknownDo: [
    'Have the person who created the file choose Extensions > LeadPact > Turn on in this sheet. Then choose Recalculate there.',
    'ファイルを作成した人が、「拡張機能」＞「LeadPact」＞「このシートで有効にする」を選んでください。その後、同じメニューの「再計算」を選んでください。',
  ],
  unread: [
    (places: string) => `LeadPact can't read a hidden note of its own: ${places}`,
    (places: string) => `LeadPactの非表示の記録を読み取れません：${places}`,
  ],
  unreadDo: [
    'Something else has written there. LeadPact works without it. Put aside, it stays in the file and is no longer told; what it stood for, such as a column that was taken, can then be chosen again.',
    '別のプログラムなどが書き込んだ内容です。この記録がなくても、LeadPactは動作します。退避すると、ファイルには残りますが、この表示は消えます。列の対応付けなどは、改めて設定できます。',
  ],
  unreadSheet: ['the spreadsheet', 'スプレッドシート全体'],
  unreadTab: [(tab: string) => `tab “${tab}”`, (tab: string) => `「${tab}」タブ`],
  unreadColumn: [
    (tab: string, column: string) => `tab “${tab}”, column ${column}`,
    (tab: string, column: string) => `「${tab}」タブの${column}列`,
  ],
  putAside: ['Put aside', '退避する'],
  putAsideDone: ['What can’t be read is put aside.', '読み取れない記録を退避しました。'],
  notScored: [
    (shown: string) => `The Score column shows ${shown}, so nothing is scored`,
    (shown: string) => `スコアの列に ${shown} と表示され、スコアを計算できません`,
  ],
  notScoredDo: [
    'Point at that cell to see why. When it is put right, choose Extensions > LeadPact > Recalculate.',
    'そのセルにカーソルを合わせると、理由が表示されます。直したら、「拡張機能」＞「LeadPact」＞「再計算」を選んでください。',
  ],
  formulaGone: [
    'No formula stands in the Score column, so nothing is scored',
    'スコアの列に数式がなく、スコアを計算できません',
  ],
  formulaGoneDo: [
    'It was typed over, deleted or sorted away. Choose Extensions > LeadPact > Recalculate.',
    '上書き、削除、または並べ替えで失われています。「拡張機能」＞「LeadPact」＞「再計算」を選んでください。',
  ],
  scored: [
    (count: number) => `Set up: ${plural(count, 'lead')} scored`,
    (count: number) => `セットアップ完了：${amount(count)}件のリードを採点`,
  ],
  made: [(names: string) => `Added: ${names}.`, (names: string) => `追加：${names}。`],
  notRecognised: [
    (names: string) => `Not recognised: ${names}. Criteria can use these columns all the same.`,
    (names: string) => `認識できなかった列：${names}。評価基準には使えます。`,
  ],
  next: ['What comes next', '次にすること'],
  nextSign: ['Sign the definition together', '両部門で定義に署名する'],
  nextAgree: ['Agree on the words', '言葉の意味を合意する'],
  nextHandOver: ['Hand over the best leads', '有望なリードを引き渡す'],
  noLeads: [
    (tab: string) =>
      `No lead to hand over yet: write or paste leads below the headings of “${tab}”. They are scored at once.`,
    (tab: string) =>
      `引き渡すリードがまだありません。「${tab}」の見出しの下にリードを入力するか貼り付けると、すぐに採点されます。`,
  ],
  noneReady: [
    'No lead to hand over yet: none meets the definition.',
    '引き渡せるリードはまだありません。定義を満たすリードが0件です。',
  ],
  lowerThreshold: ['See how many would at another threshold', 'しきい値と件数を確認する'],
  nextMeeting: ['All in one meeting of 45 minutes', '45分の定例でまとめて進める'],
  tabsGone: [(names: string) => `No longer there: ${names}`, (names: string) => `なくなったタブ：${names}`],
  tabsGoneHelp: [
    'What was in it comes back by Edit > Undo, or File > Version history. Made again, it begins anew; all else stays.',
    '内容は「編集」＞「元に戻す」か「ファイル」＞「変更履歴」で戻せます。作り直すと最初の内容になり、ほかは変わりません。',
  ],
  definitionGoneHelp: [
    'Edit > Undo, or File > Version history, bring it back too. All else stays.',
    '「編集」＞「元に戻す」か「ファイル」＞「変更履歴」でも戻せます。ほかは変わりません。',
  ],
  backFromVersion: [
    (version: number) => `The Definition comes back as version ${version}, as it was signed.`,
    (version: number) => `「定義」は、署名済みの第${version}版の内容で作り直します。`,
  ],
  backFromDraft: [
    'The Definition comes back with what the Draft says.',
    '「定義」は、「案」の内容で作り直します。',
  ],
  backFromStart: [
    'The Definition comes back as one to start with: neither a signed version nor a Draft is left.',
    '署名済みの版も「案」も残っていないため、「定義」は最初の内容で作り直します。',
  ],
  goneTitle: ['A tab is gone', 'タブがなくなっています'],
  makeAgain: ['Make it again', '作り直す'],
  madeAgain: ['It was made again.', '作り直しました。'],
  headingMissing: [
    (field: string) => `No column is headed “${field}”`,
    (field: string) => `見出し「${field}」の列がありません`,
  ],
  headingMissingHelp: [
    'So no lead is scored. Write the heading back in the sheet, which is noticed by itself, or let the definition read another column.',
    'このため、スコアを計算できません。シートの見出しを元に戻すか（自動で反映されます）、定義で別の列を使ってください。',
  ],
  readInstead: [
    (heading: string) => `Use “${heading}” instead`,
    (heading: string) => `代わりに「${heading}」を使う`,
  ],
  readInDraft: [
    'The draft reads another column already. Scores follow once both departments have signed it.',
    '案ではすでに別の列を使っています。両部門が署名すると、スコアに反映されます。',
  ],
  draftWaits: [
    'The draft waits for signatures and can’t be changed now.',
    '案は署名待ちのため、今は変更できません。',
  ],
  toSignatures: ['To the signatures', '署名へ'],
  blocked: ['This stands in the way', '先に解決が必要なこと'],
  lookAgain: ['Look again', 'もう一度確認する'],
  noTab: ['No tab holds a table with headings.', '見出しのある表を含むタブがありません。'],
  noTabDo: [
    'Put the leads into a tab, the headings in one row above them, then look again.',
    'タブにリードを入れ、その上の行に見出しを付けてから、もう一度確認してください。',
  ],
  noHeader: [
    (tab: string) => `“${tab}” has no row of headings.`,
    (tab: string) => `「${tab}」に見出しの行がありません。`,
  ],
  noHeaderDo: [
    'Write a heading above each column, or choose another tab.',
    '各列の上に見出しを書くか、別のタブを選んでください。',
  ],
  merged: [
    (tab: string, range: string) => `“${tab}” has merged cells in its headings (${range}).`,
    (tab: string, range: string) => `「${tab}」の見出しに結合されたセルがあります（${range}）。`,
  ],
  mergedDo: [
    'Unmerge them (Format > Merge cells > Unmerge) and give each column its own heading.',
    '「表示形式」＞「セルを結合」＞「結合を解除」を選び、列ごとに見出しを付けてください。',
  ],
  taken: [
    (tab: string) => `There is already a tab “${tab}” that isn't LeadPact's.`,
    (tab: string) => `LeadPactのものではない「${tab}」というタブがすでにあります。`,
  ],
  takenDo: [
    'Rename that tab; LeadPact needs the name.',
    'LeadPactがこの名前を使うため、そのタブの名前を変えてください。',
  ],
  rearranged: [
    (tab: string) => `The columns of “${tab}” are no longer the eight of a definition.`,
    (tab: string) => `「${tab}」の列が定義の8列と違っています。`,
  ],
  rearrangedDo: [
    'Move what was inserted to the right of Note, then try again.',
    '挿入した列を「備考」より右へ移動して、もう一度お試しください。',
  ],
  protected: [
    (tab: string) => `“${tab}” is protected, and you may not change it.`,
    (tab: string) => `「${tab}」は保護されていて、変更できません。`,
  ],
  protectedDo: [
    'Ask its owner for permission, or let the owner set up the sheet.',
    '所有者に編集の許可を依頼するか、所有者がセットアップしてください。',
  ],
  headingsMoved: [
    (tab: string, row: number, to: number) =>
      `The heading row of “${tab}” has moved to row ${row}, below leads that would not count, as by Sort sheet. Drag row ${row} back to row ${to}.`,
    (tab: string, row: number, to: number) =>
      `シートの並べ替えなどにより、「${tab}」の見出し行が${row}行目に移動し、それより上のリードが対象から外れています。${row}行目を${to}行目へドラッグして戻してください。`,
  ],
  headingsMovedDo: [
    'Then look again and set up: the heading row is frozen, so that sorting leaves it in place.',
    '戻したら、もう一度確認してセットアップしてください。見出し行が固定され、並べ替えても動かなくなります。',
  ],
  inTheWay: [
    (tab: string, range: string, found: string) =>
      `“${tab}” has something at ${range}, where a column is to go: “${found}”.`,
    (tab: string, range: string, found: string) =>
      `「${tab}」で列を追加する場所（${range}）に「${found}」があります。`,
  ],
  inTheWayDo: ['Move or delete it, then look again.', '移動するか削除してから、もう一度確認してください。'],
} satisfies Sides;
