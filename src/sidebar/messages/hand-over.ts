import { amount, plural } from './amount';
import type { Sides } from './sides';

/** English, Japanese. These come with the second part of the sidebar, in both languages. */
export const handOver = {
  title: ['Hand over', '引き渡し'],
  lookAgain: ['Look again', '読み込み直す'],
  reading: ['Reading the leads and what became of them…', 'リードと判定を読み込んでいます…'],
  readingFailed: ["The leads couldn't be read.", 'リードを読み込めませんでした。'],
  // Before the columns are there
  prepareHelp: [
    'Leads are handed over in columns beside them. Sales answers each there, with the add-on or without it.',
    '引き渡しは、リードの右に追加する列で行います。営業は、その列に1件ずつ判定を記入します。アドオンがなくても記入できます。',
  ],
  prepareAdds: ['This adds the columns', '追加する列'],
  prepareReasons: [
    (count: number) => `and a tab “Reasons” with ${count} reasons to begin with.`,
    (count: number) => `あわせて、却下理由${count}件の入った「却下理由」タブを追加します。`,
  ],
  prepare: ['Add the columns', '列を追加'],
  prepared: ['The columns are there.', '列を追加しました。'],
  takeTitle: ['A similar column already exists', 'すでに似た列があります'],
  takeHelp: [
    (header: string, as: string) => `“${header}” can be used as “${as}”. Its contents stay as they are.`,
    (header: string, as: string) => `「${header}」を「${as}」として使えます。入力済みの値は変わりません。`,
  ],
  takeUse: [(header: string) => `Use “${header}”`, (header: string) => `「${header}」を使う`],
  takeOwn: ['Add a column of its own', '専用の列を追加する'],
  takeMeans: ['What its values mean', '値の意味'],
  takeNothing: ['nothing', '対象外（数えない）'],
  takeMore: [
    (count: number) => `${plural(count, 'more value')} will not be counted.`,
    (count: number) => `ほかの${count}種類の値は数えません。`,
  ],
  takeReasons: [
    (count: number) => `Its ${plural(count, 'value')} become reasons in the Reasons tab.`,
    (count: number) => `この列の値${count}種類を「却下理由」タブの理由にします。`,
  ],
  takeOwners: [
    'Owners are written into its blank cells alone, and an undone hand-over takes back only those.',
    '空欄のセルにだけ担当を記入します。引き渡しを取り消すと、記入した分だけ消えます。',
  ],
  takeOwnerHelp: [
    (header: string) =>
      `The definition has Owner rows. “${header}” can take the owners; else the next hand-over adds a column Owner.`,
    (header: string) =>
      `定義に「担当」の行があります。担当の記入先に「${header}」を使えます。使わない場合は、次の引き渡しで「担当」列を追加します。`,
  ],
  tookOwner: [
    (header: string) => `“${header}” is used for the owners.`,
    (header: string) => `担当の記入先を「${header}」にしました。`,
  ],
  accepted: ['accepted', '受け入れ'],
  rejected: ['rejected', '却下'],
  won: ['won', '受注'],
  lost: ['lost', '失注'],
  open: ['open', '進行中'],
  // What leads are handed over by
  unsigned: ['No signed version yet', '署名済みの版がありません'],
  unsignedHelp: [
    'Leads are handed over by a version of the definition that Marketing and Sales have both signed.',
    'リードは、マーケティングと営業の両方が署名した版の定義に基づいて引き渡します。',
  ],
  changed: ['The Definition tab is not what was signed', '「定義」タブが署名時の内容と異なります'],
  changedHelp: [
    'Put it right first: then leads are handed over by what both have agreed.',
    '先に内容を元に戻すか、新しい版として署名してください。その後で引き渡せます。',
  ],
  toAgreement: ['Go to the signatures', '「署名」を開く'],
  unfit: ['The definition needs columns that are not there', '定義に必要な列がありません'],
  // Ready
  ready: ['Can be handed over', '引き渡せるリード'],
  meeting: [
    (all: number, ready: number) =>
      `${plural(all, 'lead')} ${all === 1 ? 'meets' : 'meet'} the definition, ${amount(ready)} can be handed over.`,
    (all: number, ready: number) =>
      `定義を満たすリード${amount(all)}件、うち引き渡せるリード${amount(ready)}件。`,
  ],
  meetingRest: [
    (open: number, ended: number) =>
      `Of the others ${amount(open)} are handed over and still open, ${amount(ended)} ended.`,
    (open: number, ended: number) =>
      `ほかは、引き渡し済みで進行中${amount(open)}件、終了${amount(ended)}件です。`,
  ],
  leadsNone: ['There are no leads yet', 'リードがまだありません'],
  leadsNoneHelp: [
    (tab: string) =>
      `Write or paste them below the headings of “${tab}”: they are scored at once. Then look again with the round arrow.`,
    (tab: string) =>
      `「${tab}」の見出しの下に入力するか貼り付けると、すぐに採点されます。その後、丸い矢印のボタンで読み込み直してください。`,
  ],
  meetingNone: ['No lead meets the definition', '定義を満たすリードがありません'],
  meetingNoneHelp: [
    'So there is nothing to hand over. Below are those that lack little. Another threshold or other criteria let more through, once both departments have signed them.',
    'このため、引き渡せるリードはありません。あと少しで満たすリードを下に示します。しきい値や評価基準を見直し、両部門で署名すると、対象を増やせます。',
  ],
  toThresholds: ['Go to the thresholds', '「しきい値」を開く'],
  chooseSome: ['Choose the leads to hand over above.', '引き渡すリードを上で選んでください。'],
  readyNone: ['No lead can be handed over', '引き渡せるリードはありません'],
  readyNoneHelp: [
    'Each lead that meets the definition has been handed over, or is decided. Below are those that lack little.',
    '定義を満たすリードは、すべて引き渡し済みか判定済みです。あと少しで満たすリードを下に示します。',
  ],
  chosen: [
    (chosen: number, all: number) => `${amount(chosen)} of ${amount(all)} chosen`,
    (chosen: number, all: number) => `${amount(all)}件中${amount(chosen)}件を選択`,
  ],
  best: ['How many, best first', '件数（スコアの高い順）'],
  settled: [
    (count: number) =>
      `${plural(count, 'lead')} with a decision or an outcome from before ${count === 1 ? 'is' : 'are'} left out.`,
    (count: number) => `すでに判定または結果のある${amount(count)}件は除いています。`,
  ],
  chooseAll: ['All', 'すべて'],
  chooseNone: ['None', '選択解除'],
  more: [(count: number) => `Show ${amount(count)} more`, (count: number) => `ほか${amount(count)}件を表示`],
  again: ['put back', '再引き渡し'],
  duplicates: ['Duplicates', '重複の可能性'],
  duplicatesHelp: [
    'The same person as another lead. Left out unless you choose them.',
    'ほかのリードと同じ人とみられるため、選択するまで引き渡しません。',
  ],
  sameEmail: [(name: string) => `same e-mail as ${name}`, (name: string) => `${name}とメールアドレスが同じ`],
  samePerson: [
    (name: string) => `same company and person as ${name}`,
    (name: string) => `${name}と会社名・氏名が同じ`,
  ],
  handOverNow: [
    (count: number) => (count === 1 ? 'Hand over 1 lead' : `Hand over ${amount(count)} leads`),
    (count: number) => `${amount(count)}件を引き渡す`,
  ],
  handingOver: [
    (count: number) => `Handing over ${plural(count, 'lead')}…`,
    (count: number) => `${amount(count)}件を引き渡しています…`,
  ],
  handedOver: [
    (count: number) => `${count === 1 ? '1 lead is' : `${amount(count)} leads are`} handed over.`,
    (count: number) => `${amount(count)}件を引き渡しました。`,
  ],
  lastOne: [
    (count: number, at: string) => `Last handed over: ${plural(count, 'lead')}, ${at}`,
    (count: number, at: string) => `前回の引き渡し：${amount(count)}件（${at}）`,
  ],
  lastDecided: [
    (count: number) => `${count} decided since: these stay.`,
    (count: number) => `うち${count}件は判定済みのため、そのまま残ります。`,
  ],
  takeBack: ['Take it back', '取り消す'],
  takenBack: [
    (count: number) => `${count === 1 ? '1 lead is' : `${amount(count)} leads are`} no longer handed over.`,
    (count: number) => `${amount(count)}件の引き渡しを取り消しました。`,
  ],
  // What came back since
  cameBack: [
    (rejected: number, accepted: number) =>
      `Since the last hand-over: ${amount(rejected)} rejected, ${amount(accepted)} accepted`,
    (rejected: number, accepted: number) =>
      `前回の引き渡し以降：却下${amount(rejected)}件、受け入れ${amount(accepted)}件`,
  ],
  cameBackFor: ['Rejected although they met', '満たしていながら却下された条件'],
  toRejections: ['Look at the rejections', '却下の内容を見る'],
  // A share by chance
  sample: ['Also learn from some below the threshold', '基準に届かないリードからも学ぶ'],
  sampleHelp: [
    'What becomes of leads below the threshold is never seen, unless a few are handed over by chance. They are marked and no fault of anybody.',
    '基準に届かないリードは、引き渡さない限り結果が分かりません。無作為に少数だけ引き渡すと、基準が適切かを確かめられます。印が付き、誰の責任にもなりません。',
  ],
  sampleShare: ['Share', '割合'],
  sampleOff: ['none', 'なし'],
  samplePart: [
    (percent: number, count: number) => `${percent} %: ${plural(count, 'lead')}`,
    (percent: number, count: number) => `${percent}%：${count}件`,
  ],
  sampleDrawn: ['Drawn by chance', '無作為に選ばれたリード'],
  // Those that aren't ready
  near: ['Nearly ready', 'あと少しのリード'],
  nearNone: ['No lead is nearly ready.', 'あと少しで引き渡せるリードはありません。'],
  waiting: [
    (count: number) => `${plural(count, 'lead')} put back, whose day has not come.`,
    (count: number) => `再引き渡し待ち：${count}件（予定日前）`,
  ],
  noLonger: [
    (count: number) => `${plural(count, 'lead')} put back, whose day has come, but below the definition now.`,
    (count: number) => `予定日を過ぎたが、いまは定義を満たさないリード：${count}件`,
  ],
  row: [(row: number) => `Row ${row}`, (row: number) => `${row}行目`],
  points: [(points: number) => `${points}`, (points: number) => `${points}点`],
  // What stood in the way
  staleLeads: [
    (count: number) =>
      count === 0
        ? 'Nothing of this is left to take back.'
        : `${count === 1 ? '1 lead has' : `${count} leads have`} changed since you looked. The list is new now: look again at what is chosen.`,
    (count: number) =>
      count === 0
        ? '取り消せるものがありません。'
        : `表示した後に${count}件のリードが変更されました。一覧を更新したので、選択を確認してください。`,
  ],
  summaryOutgrown: [
    'The Summary’s pivot tables do not count all leads yet: press “Update the Summary” in the Rejections panel.',
    '集計のピボットテーブルにまだ入っていないリードがあります。「却下」で「集計を更新する」を押してください。',
  ],
  notReady: [
    (count: number) =>
      `${count === 1 ? '1 lead does' : `${count} leads do`} no longer allow it: the definition, a decision or somebody else was faster. The list is new now.`,
    (count: number) =>
      `${count}件は条件を満たさなくなったか、ほかの人が先に処理しました。一覧を更新しました。`,
  ],
  membersOnly: [
    (user: string) =>
      `Only the members that the definition names hand over, put back and undo${user === '' ? '; Google doesn’t tell LeadPact who you are' : `: ${user} is none of them`}. Both departments can agree on another Permission row.`,
    (user: string) =>
      `引き渡し、再引き渡し、取り消しができるのは、定義のメンバーだけです${user === '' ? '。ログイン中のアカウントを確認できません' : `（${user} はメンバーではありません）`}。変更するには、「権限」の行を両部門で合意してください。`,
  ],
  noteNeededFor: [
    (reason: string) => `“${reason}” needs a note.`,
    (reason: string) => `「${reason}」にはメモが必要です。`,
  ],
  notYours: [
    'Only what you decided here yourself today can be taken back. Change other decisions in the sheet.',
    '取り消せるのは、ご自身が今日この画面で行った判定だけです。ほかの判定はシートで直してください。',
  ],
  owners: [(owners: string) => `Owners: ${owners}.`, (owners: string) => `担当：${owners}`],
  ownerless: [
    (count: number) => `${plural(count, 'lead')} without an owner`,
    (count: number) => `担当なし ${count}件`,
  ],
  ownerCount: [
    (name: string, count: number) => `${name} ${amount(count)}`,
    (name: string, count: number) => `${name} ${amount(count)}件`,
  ],
  staleReasons: [
    'The reasons have changed since you looked. The list is new now; what you typed is kept.',
    '表示した後に却下理由が変更されました。一覧を更新しました。入力した内容は残っています。',
  ],
  duplicateReason: [
    (name: string) => `There is already a reason “${name}”.`,
    (name: string) => `「${name}」という理由はすでにあります。`,
  ],
  tooManyReasons: [
    (most: number) =>
      `There are ${most} rows of reasons, and dropdowns and Summary look at no more. Remove one that nobody uses, then add this one.`,
    (most: number) =>
      `却下理由は${most}行までです。プルダウンと集計に使われるのもその範囲です。使っていない理由を削除してから追加してください。`,
  ],
  reasonInUse: [
    (name: string, count: number) =>
      `${plural(count, 'lead')} ${count === 1 ? 'was' : 'were'} rejected for “${name}”. Rename it instead, or change those leads first.`,
    (name: string, count: number) =>
      `「${name}」は${count}件のリードの却下理由として使われています。名前を変更するか、先にそれらのリードの理由を変えてください。`,
  ],
} satisfies Sides;
