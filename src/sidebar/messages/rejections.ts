import { amount, plural } from './amount';
import type { Sides } from './sides';

/** English, Japanese. */
export const rejections = {
  title: ['Rejections', '却下'],
  notPrepared: [
    'The lead tab has no columns for decisions and reasons yet.',
    'リードのタブに、判定と却下理由の列がまだありません。',
  ],
  notPreparedDo: [
    'Add them in the Hand over panel. Rejections are then read from there.',
    '「引き渡し」で列を追加すると、ここで却下の内容を確認できます。',
  ],
  noneYet: ['No lead has been handed over yet.', '引き渡したリードはまだありません。'],
  noneYetDo: [
    'Hand leads over first. What Sales decides about them is summed up here.',
    '先にリードを引き渡してください。営業の判定がここに集計されます。',
  ],
  toHandOver: ['Go to the hand-over', '「引き渡し」を開く'],

  figures: ['Decisions', '判定の状況'],
  handedOver: ['Handed over', '引き渡し'],
  accepted: ['Accepted', '受け入れ'],
  rejected: ['Rejected', '却下'],
  undecided: ['To answer', '回答待ち'],
  endedUnanswered: ['Ended without an answer', '回答なしで終了'],
  overdue: [
    (count: number) => `${amount(count)} overdue`,
    (count: number) => `うち期限超過 ${amount(count)}件`,
  ],
  ofDecided: [(percent: number) => `${percent}% of decided`, (percent: number) => `判定済みの${percent}%`],
  percent: [(percent: number) => `${percent}%`, (percent: number) => `${percent}%`],
  makeSummary: ['Make the Summary', '集計を作る'],
  updateSummary: ['Update the Summary', '集計を更新する'],
  summaryMade: ['The Summary is up to date, and its tab is shown.', '集計を最新にし、タブを表示しました。'],

  check: ['Check', '点検する'],
  checkTitle: ['Check the entries', '入力の点検'],
  checkHelp: [
    'Dates the decisions that have no date, and finds entries that are not on the lists.',
    '日付のない判定に日付を入れ、選択肢にない入力や記入漏れを探します。',
  ],
  stamped: [
    (count: number) => (count === 1 ? '1 date was written.' : `${amount(count)} dates were written.`),
    (count: number) => `判定日を${amount(count)}件記入しました。`,
  ],
  noneStamped: ['No date had to be written.', '記入が必要な判定日はありませんでした。'],
  definitionRemarks: [
    (count: number) => `${plural(count, 'remark')} about the definition in force`,
    (count: number) => `適用中の定義に注意が${amount(count)}件あります`,
  ],
  toDefinition: ['Open the definition', '「定義」を開く'],
  noFindings: ['Nothing is left to correct.', '直すところはありません。'],
  found: [(count: number) => `${amount(count)} to correct`, (count: number) => `要修正 ${amount(count)}件`],
  left: [
    (count: number) =>
      count === 1 ? '1 entry is left to correct.' : `${amount(count)} entries are left to correct.`,
    (count: number) => `修正が必要な入力が${amount(count)}件あります。`,
  ],
  otherwiseTitle: ['Only for sheets scored by version 0.1', 'LeadPact 0.1から使っているシートの方へ'],
  otherwiseHelp: [
    'LeadPact reads these cells differently from version 0.1, and so the score may differ. Look through them before both departments sign. Whoever never used 0.1 can pass over this.',
    '次のセルはLeadPact 0.1と読み方が変わり、スコアが変わることがあります。両部門が署名する前に確認してください。0.1を使っていない場合、確認は不要です。',
  ],
  hiddenCharacters: ['invisible characters, now left out', '見えない文字（今は無視します）'],
  digitsApart: ['digits with a space between, now no number', '数字の間に空白（今は数値として読みません）'],
  rangeOfNumbers: ['a range of numbers, now decided by all of it', '数値の範囲（今は範囲全体で判定します）'],
  addressForm: ['an address in another form, now read', 'メールアドレスの別の書き方（今は読み取ります）'],
  noOneAddress: ['more than one address, now none', '1つのアドレスではない値（今は読み取りません）'],
  dateForm: ['a moment, an era or AM and PM, now a date', '日時・元号・AM/PM（今は日付として読みます）'],
  listForm: ['； or ､ between entries, now a separator', '「；」「､」の区切り（今は区切りとして読みます）'],
  listInDefinition: [
    '； or ､ in a Value of the definition, now a separator',
    '定義の値の「；」「､」（今は区切りとして読みます）',
  ],
  rowsOfUnticked: [
    'rows of unticked checkboxes, now no leads',
    '未チェックのチェックボックスだけの行（今はリードに数えません）',
  ],
  otherwiseIn: [
    (field: string, count: number) => `${field}: ${amount(count)}`,
    (field: string, count: number) => `${field}：${amount(count)}件`,
  ],
  rows: ['Rows', '行'],
  foundText: [(text: string) => `found “${text}”`, (text: string) => `入力値「${text}」`],
  wideSheet: [
    (columns: number) => `${amount(columns)} columns go with every edit`,
    (columns: number) => `編集のたびに${amount(columns)}列を送信しています`,
  ],
  wideSheetDo: [
    (leads: number, most: number) =>
      `Whenever a lead is edited, Google Sheets sends these columns of all ${plural(leads, 'lead')} to be scored. Above ${most} columns that takes noticeable time. Move columns that the definition doesn't use to the right of “Why”, then choose Extensions > LeadPact > Recalculate: they are sent no longer.`,
    (leads: number, most: number) =>
      `リードを編集するたびに、全${amount(leads)}件のこれらの列が計算のために送信されます。${most}列を超えると、時間がかかります。定義で使わない列を「評価理由」より右へ移動し、「拡張機能」＞「LeadPact」＞「再計算」を選んでください。移動した列は送信されなくなります。`,
  ],
  unknownDecision: ["Decisions that can't be read", '読み取れない判定'],
  unknownDecisionDo: [
    (accepted: string, rejected: string) => `Choose “${accepted}” or “${rejected}”.`,
    (accepted: string, rejected: string) => `「${accepted}」か「${rejected}」を選んでください。`,
  ],
  unknownReason: ['Reasons that are not on the list', '一覧にない却下理由'],
  unknownReasonDo: [
    'Choose one from the list, or add it under Reasons below.',
    '一覧から選ぶか、下の「却下理由」に追加してください。',
  ],
  noReason: ['Rejected without a reason', '理由のない却下'],
  noReasonDo: ['Ask Sales for the reason.', '営業に却下理由を確認してください。'],
  noteNeeded: ['Notes that are missing', 'メモの記入漏れ'],
  noteNeededDo: [
    'This reason needs a note that says what it was.',
    'この理由を選んだときは、内容をメモに書いてください。',
  ],
  noDate: ['Decided without a date', '判定日のない判定'],
  noDateDo: ['Press Check to write the date.', '「点検する」を押すと、日付を記入します。'],
  dateUnreadable: ['Dates that are text', '文字として入力された日付'],
  dateUnreadableDo: ['Type the date anew, as in 2026-11-20.', '2026/11/20の形で入力し直してください。'],
  notHandedOver: ['Decided, but never handed over', '引き渡していないリードの判定'],
  notHandedOverDo: [
    'Hand the lead over, or clear the decision.',
    'リードを引き渡すか、判定を消してください。',
  ],
  unknownOutcome: ["Outcomes that can't be read", '読み取れない結果'],
  unknownOutcomeDo: [
    (won: string, lost: string, open: string) => `Choose “${won}”, “${lost}” or “${open}”.`,
    (won: string, lost: string, open: string) => `「${won}」「${lost}」「${open}」から選んでください。`,
  ],
  late: ['Overdue', '期限超過'],
  lateDo: [
    (days: number) => `Sales promised a decision within ${plural(days, 'day')}.`,
    (days: number) => `営業は${amount(days)}日以内に判定する約束です。`,
  ],
  lateWorkingDo: [
    (days: number) => `Sales promised a decision within ${plural(days, 'working day')}.`,
    (days: number) => `営業は${amount(days)}営業日以内に判定する約束です。`,
  ],
  row: [(row: number) => `Row ${row}`, (row: number) => `${row}行目`],

  faults: ['Why leads were rejected', '却下の原因'],
  faultsHelp: [
    'Each rejection, held against the version that was in force when the lead was handed over.',
    '却下された各リードを、引き渡したときに適用中だった版と照らし合わせた結果です。',
  ],
  nothingRejected: ['No lead has been rejected.', '却下されたリードはありません。'],
  byDefinition: ['The definition let it through', '定義を満たしていた'],
  byDefinitionDo: [
    'It met what was signed. Change the criterion, and agree on it anew.',
    '合意した定義では引き渡しの対象でした。条件を見直して、改めて合意してください。',
  ],
  byHandOver: ['Handed over without meeting it', '定義を満たさず引き渡した'],
  byHandOverDo: [
    'Hand over only what the Hand over panel lists.',
    '「引き渡し」に表示されるリードだけを引き渡してください。',
  ],
  byData: ['Data missing', 'データの不備'],
  byDataDo: [
    'Fill these fields in before handing over, or make them Required.',
    '引き渡す前に項目を埋めるか、定義の必須条件に加えてください。',
  ],
  byTiming: ['Changed since', '引き渡し後に変化した'],
  byTimingDo: [
    'It fitted when it was handed over. Decide sooner, or put it back for later.',
    '引き渡した時点では合っていました。早めに判定するか、後日の再引き渡しに回してください。',
  ],
  bySample: ['Random samples', '無作為抽出'],
  bySampleDo: [
    'Handed over below the threshold on purpose, to learn. Nobody is at fault.',
    '学ぶために、基準に満たないリードをあえて引き渡したものです。誰の責任でもありません。',
  ],
  byOpen: ['Unclear', '判断できない'],
  byOpenDo: [
    'The reason is missing or too general. Ask Sales for it, or say under Reasons what it contradicts.',
    '理由がないか、漠然としています。営業に確認するか、下の「却下理由」で矛盾する条件を設定してください。',
  ],
  byVersion: [(version: number) => `version ${version}`, (version: number) => `第${version}版`],
  noVersion: ['no version', '版の記録なし'],
  noReasonGiven: ['no reason given', '理由なし'],
  lacks: [
    (fields: string) => `missing or unreadable: ${fields}`,
    (fields: string) => `空欄または読み取れない項目：${fields}`,
  ],
  met: [(criteria: string) => `met: ${criteria}`, (criteria: string) => `満たしていた条件：${criteria}`],
  rejectedAs: [
    (count: number, reason: string) => `${amount(count)} rejected as ${reason}`,
    (count: number, reason: string) => `「${reason}」で却下：${amount(count)}件`,
  ],
  unnamedCriterion: [
    (count: number) =>
      `For ${plural(count, 'lead')} the reason names no criterion. Say under Reasons what it contradicts.`,
    (count: number) =>
      `${amount(count)}件は、理由に矛盾する条件が設定されていません。「却下理由」で設定してください。`,
  ],
  change: ['Change it in the draft', '案で見直す'],
  changeOf: [
    (criterion: string) => `Change it in the draft: ${criterion}`,
    (criterion: string) => `案で見直す：${criterion}`,
  ],
  notInDraft: [
    (criterion: string) => `The draft no longer has “${criterion}”.`,
    (criterion: string) => `案に「${criterion}」はもうありません。`,
  ],
  finishFirst: [
    'First finish what is being edited in Definition.',
    '先に、「定義」で編集中の内容を確定してください。',
  ],
  concerned: [
    (criterion: string, count: number) =>
      `${count === 1 ? '1 lead' : `${amount(count)} leads`} that met “${criterion}” and Sales rejected`,
    (criterion: string, count: number) =>
      `「${criterion}」を満たしながら却下されたリード：${amount(count)}件`,
  ],

  putBackTitle: ['Put back', '再引き渡し'],
  putBackHelp: [
    'Rejected because it was too early or late. They come up again on the day, if they still meet the definition.',
    '時期が理由で却下されたリードです。指定した日に、その時点の定義を満たしていれば、引き渡しの候補に戻ります。',
  ],
  nothingToPutBack: [
    'No lead was rejected for a reason of the kind “timing”.',
    '種類が「時期」の理由で却下されたリードはありません。',
  ],
  allWaiting: ['All of them have been put back.', 'すべて再引き渡しに回しました。'],
  putBack: [
    (count: number) => `Put ${plural(count, 'lead')} back`,
    (count: number) => `${amount(count)}件を再引き渡しに回す`,
  ],
  putBackDone: [
    (count: number, day: string) => `${plural(count, 'lead')} will come up again on ${day}.`,
    (count: number, day: string) => `${amount(count)}件を、${day}からの引き渡し候補に回しました。`,
  ],
  comeUpOn: ['Come up again on', '再引き渡しの予定日'],
  dayMissing: ['Choose a day from tomorrow on.', '明日以降の日付を選んでください。'],
  waiting: ['Waiting for their day', '予定日を待っているリード'],
  waitsUntil: [(day: string) => `from ${day}`, (day: string) => `${day}から`],

  reasons: ['Reasons', '却下理由'],
  reasonsHelp: [
    'What Sales can choose from when it rejects a lead.',
    '営業がリードを却下するときに選ぶ理由の一覧です。',
  ],
  noReasons: [
    'No reasons yet, so Sales has nothing to choose from. Add the first one.',
    '却下理由がまだないため、営業が選べません。最初の理由を追加してください。',
  ],
  addReason: ['Add a reason', '理由を追加'],
  reasonName: ['Reason', '理由'],
  reasonMissing: ['Write the reason.', '理由を入力してください。'],
  meaning: ['Meaning', '意味'],
  meaningHint: ['When to use it, and when not', 'どんなときに使い、どんなときに使わないか'],
  kind: ['Kind', '種類'],
  kindDefinition: ['The lead is not what Sales can use.', '営業が求めるリードではなかった場合の理由です。'],
  kindData: [
    'What is known of it is missing or wrong.',
    '情報が不足している、または誤っている場合の理由です。',
  ],
  kindTiming: [
    'Not now. Such leads can be put back.',
    '今はまだ早い場合の理由です。後日の再引き渡しに回せます。',
  ],
  kindOther: ['None of these.', 'どれにも当てはまらない理由です。'],
  contradicts: ['Contradicts', '矛盾する条件'],
  contradictsList: [(list: string) => `Contradicts: ${list}`, (list: string) => `矛盾する条件：${list}`],
  contradictsHint: [
    'Criteria of the definition. A lead that met them and is rejected for this is a fault of the definition.',
    '定義の条件を選びます。それを満たすリードがこの理由で却下されたら、定義に原因があると判断します。',
  ],
  noteRequired: ['A note is needed', 'メモを必須にする'],
  noteMark: ['with a note', 'メモ必須'],
  renames: [
    (count: number) => `Saving writes the new name into ${plural(count, 'lead')} too.`,
    (count: number) => `保存すると、${amount(count)}件のリードの却下理由も新しい名前になります。`,
  ],
  save: ['Save', '保存'],
  savedReason: [(name: string) => `“${name}” saved`, (name: string) => `「${name}」を保存しました`],
  confirmRemove: [
    (name: string) => `Remove “${name}” from the reasons?`,
    (name: string) => `「${name}」を却下理由から削除しますか？`,
  ],
  removeYes: ['Remove', '削除する'],
  inUse: [
    (name: string, count: number) =>
      `“${name}” can't be removed: it is given for ${plural(count, 'lead')}. Rename it instead, or choose another reason for them first.`,
    (name: string, count: number) =>
      `「${name}」は${amount(count)}件のリードで使われているため、削除できません。名前を変更するか、先に別の理由を選び直してください。`,
  ],
  clash: [
    'Someone else changed this reason meanwhile. Saving replaces it by what is written here.',
    'ほかの人がこの理由を変更しました。保存すると、ここの内容に置き換わります。',
  ],
  theirs: [(told: string) => `It now says: ${told}`, (told: string) => `現在の内容：${told}`],
  gone: [
    'Someone else removed or renamed this reason meanwhile. Saving adds it anew.',
    'ほかの人がこの理由を削除したか、名前を変更しました。保存すると、新しい理由として追加します。',
  ],
} satisfies Sides;
