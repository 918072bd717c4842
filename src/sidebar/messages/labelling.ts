import { amount, plural } from './amount';
import type { Sides } from './sides';

/** English, Japanese. */
export const labelling = {
  title: ['Judge together', '目線合わせ'],
  lookAgain: ['Look again', '読み込み直す'],
  reading: ['Reading the judgements…', '判定を読み込んでいます…'],
  readingFailed: ["The judgements couldn't be read.", '判定を読み込めませんでした。'],
  help: [
    'Both departments judge the same leads, hot or not, without seeing what the other says. Then you see where you differ. It needs no outcomes.',
    '両部門が同じリードを、互いの回答を見ずに「ホット」かどうか判定します（ブラインド判定）。終わると、どこで目線が違うかがわかります。受注・失注の実績は要りません。',
  ],
  hidden: [
    'Until both have finished, nobody is shown the answers of the other department.',
    '両部門が終わるまで、相手の回答は表示されません。',
  ],
  lacking: [
    (department: string) => `${department} has nobody who could judge`,
    (department: string) => `${department}に判定できる人がいません`,
  ],
  lackingDo: [
    'Name one person of each department as Members; two different people have to judge.',
    '各部門から1人ずつ、メンバーに登録してください。判定には別々の2人が必要です。',
  ],
  notMember: [
    'You are a member of neither department, so you can watch and not judge.',
    'どちらの部門のメンバーでもないため、判定はできません。進み具合は確認できます。',
  ],
  mayNotBegin: [
    'By the definition in force its members alone begin this.',
    '適用中の定義により、開始できるのはメンバーだけです。',
  ],
  howMany: ['How many leads', 'リードの件数'],
  howManyHelp: [
    'A few are asked twice, which shows how steady the answers are. It takes about 10 seconds a lead.',
    '判定のぶれを見るため、数件は2回たずねます。目安は1件10秒です。',
  ],
  few: [
    (leads: number) => `The sheet has ${plural(leads, 'lead')}: what comes out says little.`,
    (leads: number) => `シートのリードは${amount(leads)}件です。結果は参考程度になります。`,
  ],
  tooFew: [
    'There are not two leads to judge: the others are blank, the same as another, or knocked out by the draft.',
    '判定できるリードが2件ありません。ほかの行は、空欄か、同じ内容か、案の除外条件に当てはまります。',
  ],
  shown: ['Columns shown', '表示する列'],
  shownHelp: [
    (most: number) =>
      `At most ${amount(most)}. Scores, owners and what became of a lead are never shown. Leave out what gives it away, such as notes of a call.`,
    (most: number) =>
      `${amount(most)}列まで選べます。スコア、担当者、判定や結果の列は表示されません。商談メモなど、結果がわかる列は外してください。`,
  ],
  begin: ['Begin', '開始する'],
  began: ['Begun: both departments can answer now.', '開始しました。両部門とも回答できます。'],
  unreadable: [
    "What was kept of the answers can't be read. It counts for nothing, and is put aside with the next answer.",
    '保存されていた回答を読み取れません。集計には使わず、次に回答したときに退避します。',
  ],
  progress: [
    (at: number, of: number) => `${amount(at)} of ${amount(of)}`,
    (at: number, of: number) => `${amount(of)}件中${amount(at)}件目`,
  ],
  answeringFor: [
    (department: string) => `You answer for ${department}`,
    (department: string) => `${department}として回答中`,
  ],
  question: ['Is this lead hot?', 'このリードはホットですか？'],
  hot: ['Hot', 'ホット'],
  not: ['Not hot', 'ホットではない'],
  unsure: ["Can't tell", '判断できない'],
  undo: ['Undo the last answer', '直前の回答を取り消す'],
  keys: [
    'Keys: H hot, N not hot, T can’t tell, U undo. You can stop at any time: your answers are kept.',
    'キー操作：H＝ホット、N＝ホットではない、T＝判断できない、U＝取り消し。回答は保存されるため、途中でやめても続きから再開できます。',
  ],
  blank: ['blank', '空欄'],
  notSaved: [
    (reason: string) => `Not kept yet: ${reason}`,
    (reason: string) => `まだ保存されていません：${reason}`,
  ],
  saveAgain: ['Keep them now', '保存し直す'],
  gone: [
    (count: number) =>
      `${plural(count, 'lead')} of this round changed or went away since, and ${count === 1 ? 'is' : 'are'} passed over.`,
    (count: number) => `このうち${amount(count)}件は、変更または削除されたため飛ばします。`,
  ],
  onlyGone: [
    'All leads that are left have changed or are gone.',
    '残りのリードは、すべて変更または削除されています。',
  ],
  finish: ['Finish without them', '残りを飛ばして終える'],
  missing: [
    (columns: string) => `The lead tab lacks columns that are shown: ${columns}`,
    (columns: string) => `表示する列がリードのタブにありません：${columns}`,
  ],
  missingDo: ['Put them back, or start again.', '列を元に戻すか、最初からやり直してください。'],
  both: ['For which department do you answer?', 'どちらの部門として回答しますか？'],
  bothHelp: [
    'You are a member of both. You answer for one of them; the other takes somebody else.',
    '両部門のメンバーですが、回答できるのは片方だけです。もう片方は別の人が回答します。',
  ],
  answerFor: [
    (department: string) => `Answer for ${department}`,
    (department: string) => `${department}として回答する`,
  ],
  answered: [
    (answered: number, of: number) => `${amount(answered)} of ${amount(of)} answered`,
    (answered: number, of: number) => `${amount(of)}件中${amount(answered)}件に回答`,
  ],
  waiting: [
    (department: string) => `Done. Now it waits for ${department}.`,
    (department: string) => `回答が終わりました。${department}の回答を待っています。`,
  ],
  waitingHelp: [
    'Once they have answered everything, both see the result here, and it is written into a tab.',
    '相手の回答がそろうと、ここに結果が表示され、タブにも書き込まれます。',
  ],
  startAgain: ['Start again', '最初からやり直す'],
  startAgainAsk: [
    'Drops what was answered in this round, for both departments, and begins with other leads. What a tab holds of finished rounds stays.',
    '進行中の両部門の回答を破棄し、別のリードで始めます。終わった回の内容は、タブに残ります。',
  ],
  startAgainDone: [
    'Begins another round with other leads. What the tab holds of this one stays; here it is shown no more.',
    '別のリードで新しい回を始めます。今回の結果はタブに残りますが、ここには表示されなくなります。',
  ],
  startAgainYes: ['Choose anew', 'リードを選び直す'],
  keepRound: ['Back to the round', '進行中の判定に戻る'],
  resultTitle: ['How far you agree', '両部門の一致度'],
  exploratory: [
    'Exploratory: it tells what you think of leads, not what becomes of them.',
    '探索的な結果です。両部門の見立てを比べたもので、リードの結果を示すものではありません。',
  ],
  exploratoryMark: ['exploratory', '探索的'],
  agree: [
    (same: number, of: number) => `You say the same of ${amount(same)} of ${plural(of, 'lead')}.`,
    (same: number, of: number) => `${amount(of)}件中${amount(same)}件で判定が一致しました。`,
  ],
  agreeNone: ['There is no lead that both have judged.', '両部門がともに判定したリードがありません。'],
  kappaChance: ['That is hardly more than chance would give.', '偶然の一致とほとんど変わりません。'],
  kappaSome: [
    'That is more than chance would give, and still far apart.',
    '偶然よりは一致していますが、隔たりがあります。',
  ],
  kappaGood: ['You see much the same, and differ on some.', 'おおむね一致していますが、一部で異なります。'],
  kappaHigh: ['You see nearly the same.', 'ほぼ一致しています。'],
  kappaBelow: [
    'That is less than chance would give: you look for different things.',
    '偶然の一致を下回っています。見ている点が違うようです。',
  ],
  kappaOpen: [
    'So few leads leave open whether it is chance.',
    'この件数では、偶然の一致かどうかまではわかりません。',
  ],
  kappaNone: [
    'All answers are alike, so nothing can be said of chance.',
    'すべて同じ回答のため、偶然と比べることができません。',
  ],
  kappa: [
    (kappa: string, low: string, high: string) =>
      `κ ${kappa} (95 % interval ${low} to ${high}; 0 is chance, 1 is always the same)`,
    (kappa: string, low: string, high: string) =>
      `κ ${kappa}（95％信頼区間 ${low}〜${high}。0は偶然と同じ、1は完全な一致）`,
  ],
  small: [
    'Fewer than 20 leads were judged by both: take it as a hint.',
    '両部門が判定したリードは20件未満です。参考程度にとどめてください。',
  ],
  counts: [
    (hot: number, not: number) => `Both hot: ${amount(hot)} · both not hot: ${amount(not)}`,
    (hot: number, not: number) => `ともにホット：${amount(hot)}件・ともにホットではない：${amount(not)}件`,
  ],
  leftOut: [
    (count: number) => `${plural(count, 'lead')} left out: one department couldn't tell.`,
    (count: number) => `${amount(count)}件は、どちらかが判断できなかったため除いています。`,
  ],
  contradicted: [
    (department: string, count: number, of: number) =>
      `${department} answered ${amount(count)} of ${plural(of, 'lead')} asked twice differently the second time.`,
    (department: string, count: number, of: number) =>
      `${department}は、2回たずねた${amount(of)}件のうち${amount(count)}件で回答が変わりました。`,
  ],
  differing: ['Where you differ', '判定が異なるリード'],
  hotFor: [
    (department: string) => `Hot for ${department} alone`,
    (department: string) => `${department}だけがホットと判定`,
  ],
  goneLead: ['A lead that changed or is gone', '変更または削除されたリード'],
  cards: ['What each goes by', '各部門が重視する点'],
  cardsHelp: [
    'Points that fit what each said, side by side: those on which you differ most come first. Talk them through.',
    '各部門の判定に合う点数を並べています。差が大きい順です。話し合いの材料にしてください。',
  ],
  criterion: ['Criterion', '基準'],
  pointsNone: ['none', 'なし'],
  says: [
    (name: string, sales: string, marketing: string) =>
      `${name}: Sales gives ${sales}, Marketing ${marketing}.`,
    (name: string, sales: string, marketing: string) =>
      `${name}：営業は${sales}、マーケティングは${marketing}。`,
  ],
  oneAnswer: [
    (department: string) => `${department} gave all leads the same answer, so there is nothing to fit.`,
    (department: string) => `${department}の回答がすべて同じため、点数を求められません。`,
  ],
  noPattern: [
    (department: string) => `No column tells ${department}'s hot leads from the others.`,
    (department: string) => `${department}がホットとしたリードに、列から読み取れる特徴がありません。`,
  ],
  fits: [
    (department: string, right: number, pairs: number) =>
      `${department}: of ${plural(pairs, 'pair')} of a hot lead and another, ${amount(right)} stand in the right order.`,
    (department: string, right: number, pairs: number) =>
      `${department}：ホットとそれ以外の組${amount(pairs)}組のうち、${amount(right)}組で順序が合います。`,
  ],
  ties: [
    (department: string, ties: number, wrong: number) =>
      `${department}: ${amount(ties)} stand level, ${amount(wrong)} the wrong way round.`,
    (department: string, ties: number, wrong: number) =>
      `${department}：同点${amount(ties)}組、逆順${amount(wrong)}組。`,
  ],
  unused: [
    (department: string, count: number) =>
      `${department}: ${plural(count, 'lead')} not used, changed since or not judged.`,
    (department: string, count: number) =>
      `${department}：${amount(count)}件は、変更されたか判断できなかったため使っていません。`,
  ],
  join: ['Write what joins them into the draft', '折り合う点数を案に書き込む'],
  joinHelp: [
    'Each criterion gets the middle of both. Criteria that neither card has stay. You can undo it.',
    '各基準の点数を両部門の中間にします。どちらにもない基準はそのまま残ります。元に戻せます。',
  ],
  joined: ['Written into the draft', '案に書き込みました'],
  seeDraft: ['Go to the definition', '「定義」を開く'],
  frozen: ["The draft is proposed, so it can't be changed now.", '案は提案中のため、いまは変更できません。'],
  inTab: [
    (tab: string) => `It stands in the tab “${tab}”.`,
    (tab: string) => `「${tab}」タブに書き込んであります。`,
  ],
  noTab: [
    'It stands in no tab: the tab is gone, or could not be written.',
    'タブが削除されたか、書き込めなかったため、タブにはありません。',
  ],
  writeTab: ['Write it into a tab', 'タブに書き込む'],
  wroteTab: ['Written into the tab.', 'タブに書き込みました。'],
  stale: [
    'Somebody else answered or began anew meanwhile. This is how it stands now.',
    'ほかの人が回答したか、やり直しました。現在の状況を表示しています。',
  ],
  noJudge: [
    'Only members of Marketing and Sales judge.',
    '判定できるのは、マーケティングと営業のメンバーだけです。',
  ],
  answeredForOther: [
    (department: string) => `You have answered for ${department} in this round, so you can't for the other.`,
    (department: string) =>
      `この回では${department}として回答済みのため、もう一方の部門としては回答できません。`,
  ],
  fromInsight: [
    'No outcomes yet? Judge leads together: what both departments find hot can be compared now.',
    '実績がまだないときは、目線合わせから始められます。両部門の見立てを今すぐ比べられます。',
  ],
  open: ['Judge together', '「目線合わせ」を開く'],
} satisfies Sides;
