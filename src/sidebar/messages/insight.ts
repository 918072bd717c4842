import { amount, plural } from './amount';
import type { Sides } from './sides';

const digits = (share: number) => (share * 100).toFixed(share < 0.1 ? 1 : 0);
/** `12%` of a share from 0 to 1, `3.4%` of a small one. */
const percent = (share: number) => `${digits(share)}%`;

/** English, Japanese. */
export const insight = {
  title: ['Insight', '分析'],
  reading: ['Reading the leads and their outcomes…', 'リードと結果を読み込んでいます…'],
  readFailed: ['The outcomes could not be read', '結果を読み込めませんでした'],
  readAgain: ['Read again', '読み込み直す'],
  percent: [percent, percent],

  outcomes: ['Outcomes', '結果'],
  outcomesHelp: [
    'What became of the leads. Only those that ended are learned from: a lead that was never handed over is not a loss.',
    'リードがその後どうなったかです。結果が出たリードだけから学びます。引き渡していないリードは失注とは数えません。',
  ],
  told: ['Column of the outcomes', '結果を示す列'],
  byHandOver: ['The hand-over’s columns, else yours', '引き渡しの列（なければ自社の列）'],
  another: ['Another column that tells it', 'ほかに結果を示す列'],
  anotherHelp: [
    'Where columns disagree, words come before a cell that is only filled in, won and lost before in progress.',
    '列どうしが食い違うときは、値の列を記入の有無だけの列より、受注・失注を進行中より優先します。',
  ],
  choose: ['Choose a column…', '列を選んでください…'],
  meaningsOf: [(header: string) => `What “${header}” means`, (header: string) => `「${header}」の意味`],
  meansHelp: ['A blank cell is no outcome.', '空欄は結果なしと数えます。'],
  filledIn: ['filled in', '記入あり'],
  filledHelp: ['A date after today is no outcome.', '今日より後の日付は結果と数えません。'],
  dropColumn: [(header: string) => `Leave out “${header}”`, (header: string) => `「${header}」を外す`],
  dropColumnShort: ['Leave out', '外す'],
  ahead: [
    (header: string, leads: number) =>
      `${plural(leads, 'date')} of “${header}” ${leads === 1 ? 'is' : 'are'} after today, and not counted.`,
    (header: string, leads: number) =>
      `「${header}」に今日より後の日付が${amount(leads)}件あり、数えていません。`,
  ],
  valueWith: [
    (value: string, leads: number) => `${value} (${amount(leads)})`,
    (value: string, leads: number) => `${value}（${amount(leads)}件）`,
  ],
  fewValues: [
    (most: number) =>
      `Columns with more than ${most} different values aren’t listed, unless they hold dates.`,
    (most: number) => `値が${most}種類を超える列は、日付の列を除いて表示しません。`,
  ],
  won: ['Won', '受注'],
  lost: ['Lost', '失注'],
  rejected: ['Rejected for good', '却下で終了'],
  open: ['Open', '進行中'],
  never: ['Never handed over', '未引き渡し'],
  noneYet: ['No outcome', '結果なし'],
  immature: [
    (count: number) =>
      `${plural(count, 'lead')} that ended ${count === 1 ? 'is' : 'are'} left out: most leads of their month are still open.`,
    (count: number) => `同じ月のリードの多くがまだ進行中のため、結果の出た${amount(count)}件を除いています。`,
  ],
  noOutcomes: ['There are no outcomes yet', '結果がまだありません'],
  noOutcomesDo: [
    'Choose the columns that tell what became of the leads, or fill in the Outcome column of the hand-over. Then it can be seen which leads become contracts.',
    'リードの結果が分かる列を選ぶか、引き渡しの「結果」列を記入してください。どんなリードが契約になるかが分かるようになります。',
  ],

  judged: ['How the definition has done', '定義の実績'],
  judgedHelp: [
    'What became of the leads at each score, by the cells as they are now, and what another threshold would have done.',
    '現在の値によるスコアごとに、リードの結果と、しきい値を変えた場合の結果を示します。',
  ],
  judge: ['Compare with the outcomes', '結果と照らし合わせる'],
  inForce: ['In force', '適用中の版'],
  draft: ['Draft', '案'],
  score: ['Score', 'スコア'],
  leads: ['Leads', 'リード'],
  wonShare: ['Won', '受注率'],
  rejectedShare: ['Rejected', '却下率'],
  missed: ['Wins missed', '逃す受注'],
  aMonth: ['a month', '月あたり'],
  leadsAMonth: ['Leads a month', '月あたりリード'],
  denominators: ['Ended · open · no outcome', '結果あり・進行中・結果なし'],
  denominatorsLearned: ['Ended · open · no outcome · learned from', '結果あり・進行中・結果なし・学習に使用'],
  fromScore: ['From score', 'しきい値'],
  cumulative: ['From here', '累計'],
  missedOf: [
    (missed: string, share: string) => `${missed} (${share})`,
    (missed: string, share: string) => `${missed}件（${share}）`,
  ],
  scores: ['Every score', 'スコアごとの実績'],
  upTo: [
    (most: string) => `Won % at each score, from 0 to ${most}`,
    (most: string) => `スコアごとの受注率（縦軸 0〜${most}）`,
  ],
  chartOf: [
    (name: string) => `${name}: won % at each score`,
    (name: string) => `${name}：スコアごとの受注率`,
  ],
  chartHelp: [
    'Low scores at the left, with the 95% interval. Right of the line is what the threshold hands over.',
    '左が低いスコアで、細い線は95%信頼区間です。縦線より右が、しきい値で引き渡すリードです。',
  ],
  judgedBefore: [
    'A definition has changed since. Compare again to see what that changes.',
    '比べた後に定義が変わりました。「結果と照らし合わせる」でもう一度確かめてください。',
  ],
  sameAsForce: ['The draft is the same as the version in force.', '案は適用中の版と同じです。'],
  unseen: [
    'The suggested criteria are judged out of fold: each lead by a card that had not seen its outcome.',
    '提案した基準の実績は、そのリードの結果を学習に使わなかった候補によるものです。',
  ],
  learnedFrom: [
    (count: number) =>
      `${plural(count, 'outcome')} not shown: criteria were suggested from them, and would look better than they are. Only later leads count. For figures of leads not seen, suggest again.`,
    (count: number) =>
      `結果${amount(count)}件は基準の提案に使われたため、実際よりよく見えるので除いています。その後のリードだけを数えます。学習に使わないリードでの実績は「基準を提案」で確かめられます。`,
  ],
  write: ['Write to a tab', 'タブに書き出す'],
  writeHelp: [
    'As plain cells with a chart, both definitions side by side.',
    '両方の定義を並べて、値とグラフで書き出します。',
  ],
  written: [
    (tab: string) => `Written to the tab “${tab}”.`,
    (tab: string) => `タブ「${tab}」に書き出しました。`,
  ],
  interval: [
    (low: number, high: number) => `${digits(low)}–${percent(high)}`,
    (low: number, high: number) => `${digits(low)}〜${percent(high)}`,
  ],
  noEvidence: ['fewer than 8 ended', '結果8件未満'],
  noEvidenceDo: [
    'Hatched: too few of these leads have ended to tell. To learn about them, hand over 5 to 10% of them at random: Hand over, “Random samples”.',
    '斜線：結果の出たリードが少なく判断できません。その5〜10%を無作為に引き渡すと分かるようになります（「引き渡し」の無作為抽出）。',
  ],
  rowsTogether: [
    (step: number) => `Each row takes ${step} points together.`,
    (step: number) => `${step}点ごとにまとめています。`,
  ],
  notJudged: [
    'It can’t be read: mend its faults in the Definition panel.',
    '読み取れません。「定義」で誤りを直してください。',
  ],
  missingFields: [
    (fields: string) => `The sheet has no columns for: ${fields}`,
    (fields: string) => `シートに列がありません：${fields}`,
  ],
  noneInForce: ['None is in force yet.', '適用中の版はまだありません。'],
  threshold: ['A threshold by', 'しきい値の決め方'],
  byCapacity: ['leads in all (capacity)', '引き渡す件数（合計）'],
  byMonth: ['leads a month (capacity)', '引き渡す件数（月あたり）'],
  byRate: ['won, at least (%)', '受注率の下限（%）'],
  byMissed: ['wins missed, at most (%)', '逃す受注の上限（%）'],
  noThreshold: [
    (name: string, leads: string) => `${name}: no score does that; the highest alone has ${leads} leads.`,
    (name: string, leads: string) =>
      `${name}：当てはまるスコアがありません（最高のスコアだけで${leads}件）。`,
  ],
  tooFewRates: [
    'Fewer than 20 were won, or not won: there are counts, and no rates.',
    '受注またはそれ以外が20件未満のため、割合は示さず件数だけを示します。',
  ],
  unknown: ['unknown', '不明'],

  criteria: ['Its criteria', '評価基準の実績'],
  meet: [
    (met: number, won: string, others: string) =>
      `${plural(met, 'lead')} ${met === 1 ? 'meets' : 'meet'} it: ${won} won · others ${others}`,
    (met: number, won: string, others: string) => `該当${amount(met)}件：受注率${won}・その他${others}`,
  ],
  lift: [
    (lift: string) => `${lift} times the average, estimated cautiously`,
    (lift: string) => `控えめに見て平均の${lift}倍`,
  ],
  odds: [
    (odds: string) => `odds × ${odds} with the other criteria equal`,
    (odds: string) => `他の基準が同じならオッズ${odds}倍`,
  ],
  noDifference: ['Makes no measurable difference', '差は確認できません'],
  metOnly: [
    (met: number) => `${plural(met, 'lead')} with an outcome ${met === 1 ? 'meets' : 'meet'} it`,
    (met: number) => `結果のあるリードのうち${amount(met)}件が該当`,
  ],
  learnedCriteria: [
    'Suggested from these leads: what became of them says nothing of it.',
    'このリードから提案された基準なので、同じリードの結果では確かめられません。',
  ],
  reasons: [
    (reasons: string) => `Lost or rejected for: ${reasons}`,
    (reasons: string) => `失注・却下の理由：${reasons}`,
  ],
  unused: ['Unused fields that differ', '未使用だが受注率に差がある項目'],

  suggestion: ['Suggestion', '提案'],
  suggestionHelp: [
    'A few criteria with whole points, from the outcomes. It is association, not cause, and changes nothing until you take it into the Draft.',
    '結果から、整数の点数をもつ少数の基準を提案します。因果ではなく関連です。「案」に取り入れるまで何も変わりません。',
  ],
  suggest: ['Suggest criteria', '基準を提案'],
  again: ['Suggest again', '提案し直す'],
  repoint: ['New points for the Draft’s criteria', '案の基準に点数を付け直す'],
  working: [
    (done: number, of: number) => `Working: ${done} of ${of}`,
    (done: number, of: number) => `計算中：${done} / ${of}`,
  ],
  cancel: ['Cancel', '中止'],
  cancelled: ['Cancelled. Nothing was changed.', '中止しました。何も変更していません。'],
  failed: ['It could not be worked out', '計算できませんでした'],
  largest: ['Points up to', '点数の上限'],
  tooFew: ['Too few outcomes for a suggestion', '提案には結果が足りません'],
  tooFewDo: [
    (won: number, learned: number) =>
      `${won} won, ${learned - won} not. At least 20 of each are needed; until then only counts can be told.`,
    (won: number, learned: number) =>
      `受注${won}件、それ以外${learned - won}件です。それぞれ20件以上必要です。それまでは件数だけを示します。`,
  ],
  oneOutcome: ['All leads ended alike', '結果がすべて同じです'],
  oneOutcomeDo: [
    'What became a contract can only be told from what didn’t. Fill in won and lost leads alike.',
    '契約にならなかったリードと比べないと分かりません。受注と失注の両方を記入してください。',
  ],
  noFields: ['No field can be learned from', '学習に使える項目がありません'],
  noFieldsDo: [
    'Every field is left out. See why below.',
    'すべての項目が除かれています。理由は下にあります。',
  ],
  noCriteria: ['The draft has no criteria', '案に評価基準がありません'],
  noCriteriaDo: [
    'Add some in the Definition panel, or press “Suggest criteria”.',
    '「定義」で追加するか、「基準を提案」を押してください。',
  ],
  unweighed: [
    (names: string) =>
      `Not weighed, since the sheet lacks a column of theirs or it tells the outcome; they stay as they are: ${names}`,
    (names: string) =>
      `シートに列がないか、結果を示す列のため、点数を付けていません（今のまま残します）：${names}`,
  ],
  noPattern: ['No reliable pattern found', '確かな傾向は見つかりませんでした'],
  noPatternDo: [
    (learned: number, won: number, fields: number) =>
      `Looked at: ${plural(learned, 'lead')} with an outcome, ${won} of them won, ${plural(fields, 'field')}. On leads it had not seen, no set of criteria did better than saying “${percent(won / learned)} are won” of every lead.`,
    (learned: number, won: number, fields: number) =>
      `結果の出たリード${amount(learned)}件（受注${amount(won)}件）と${fields}項目を調べました。学習に使わなかったリードでは、どの基準の組み合わせも「どのリードも受注率${percent(won / learned)}」と言うより当たりませんでした。`,
  ],
  noPatternMeans: [
    'That is an answer too: by these fields nobody can tell yet which leads become contracts. A small difference may still be there.',
    'これも一つの答えです。これらの項目では、どのリードが契約になるかまだ分かりません。小さな違いはあるかもしれません。',
  ],
  noPatternNext: [
    'What can help: more outcomes; a field that Sales looks at and the sheet lacks; a field taken in under “Fields” below.',
    '次にできること：結果を増やす、営業が見ているのにシートにない項目を加える、下の「項目」で除かれた項目を加える。',
  ],
  exploratory: ['Exploratory: fewer than 50 of the rarer outcome', '参考程度：少ない方の結果が50件未満'],
  moderate: ['Moderate: fewer than 100 of the rarer outcome', '中程度：少ない方の結果が100件未満'],
  usable: ['Enough outcomes to use', '利用できる件数があります'],
  expected: [
    (auc: string, interval: string) =>
      `On leads it had not seen, a won one stands above a lost one ${auc} of the time (AUC, ${interval})`,
    (auc: string, interval: string) =>
      `学習に使っていないリードで、受注が失注より上位になる割合（AUC）：${auc}（${interval}）`,
  ],
  recent: [
    (auc: string, leads: number) => `On the latest fifth (${plural(leads, 'lead')}): ${auc}`,
    (auc: string, leads: number) => `直近の5分の1（${amount(leads)}件）では：${auc}`,
  ],
  byRows: ['by the order of the rows', '行の順による'],
  chance: ['Chance would give 50%.', '偶然なら50%です。'],
  leakAll: [
    (auc: string) =>
      `${auc} is too good to be true: a field was probably filled in after the outcome was known. Leave it out and suggest again.`,
    (auc: string) =>
      `${auc}は高すぎます。結果が分かった後に記入された項目がありそうです。除いて提案し直してください。`,
  ],
  leakTitle: [
    (header: string) => `“${header}” tells too much to be known beforehand`,
    (header: string) => `「${header}」は結果の後に分かる項目のようです`,
  ],
  leakEquals: [
    (auc: string) => `It says almost what the outcome says (${auc} right by itself).`,
    (auc: string) => `結果とほぼ同じことを表しています（単独で${auc}）。`,
  ],
  leakFilled: [
    (auc: string) =>
      `Whether it is filled in tells the outcome (${auc} right by itself): was it filled in at the end?`,
    (auc: string) =>
      `記入の有無で結果が分かります（単独で${auc}）。結果が出た後に記入された項目ではありませんか。`,
  ],
  leakAfter: [
    (auc: string) => `By its heading it is known only after contact, and it is ${auc} right by itself.`,
    (auc: string) => `見出しから見て接触後に分かる項目で、単独で${auc}に達します。`,
  ],
  leakMuch: [
    (auc: string) =>
      `By itself it is ${auc} right, more than what is known beforehand usually tells: was it filled in after the outcome was known?`,
    (auc: string) =>
      `単独で${auc}に達し、事前に分かる項目としては高すぎます。結果の後に記入された項目ではありませんか。`,
  ],
  leaveField: ['Leave it out', 'この項目を除く'],
  leftField: ['Left out of the next suggestion', '次の提案では除きます'],
  driftTitle: ['The latest leads say otherwise', '直近のリードでは傾向が変わっています'],
  drift: [
    (auc: string, before: string, leads: number) =>
      `On the latest fifth (${plural(leads, 'lead')}), a won one stands above a lost one ${auc} of the time; before that it was ${before}. What is suggested may no longer hold.`,
    (auc: string, before: string, leads: number) =>
      `直近の5分の1（${amount(leads)}件）では、受注が失注より上位になる割合は${auc}です（それ以前は${before}）。提案した基準は、今は当てはまらないかもしれません。`,
  ],
  turned: [
    (names: string) => `There the reverse is true of: ${names}`,
    (names: string) => `直近で逆になっている基準：${names}`,
  ],
  byCreated: ['by the day they were created', '作成日の順'],
  byDay: ['by the day of the hand-over', '引き渡し日の順'],
  foundIn: [
    (folds: number, of: number) => `found in ${folds} of ${of} folds`,
    (folds: number, of: number) => `${of}分割中${folds}で確認`,
  ],
  between: [
    (low: string, high: string) => `points from ${low} to ${high} fit as well (95%)`,
    (low: string, high: string) => `点数の95%信頼区間 ${low}〜${high}`,
  ],
  because: [
    (points: string, name: string) =>
      `The shares and the points (${points}) disagree because of “${name}”: these leads differ from others in it, and the points leave that out.`,
    (points: string, name: string) =>
      `該当するリードの受注率と点数${points}が逆向きなのは、「${name}」の該当・非該当に偏りがあり、その影響を除いているためです。`,
  ],
  bestFifth: [
    (wins: string) => `The best 20% of leads hold ${wins} of the contracts.`,
    (wins: string) => `上位20%のリードに契約の${wins}が含まれます。`,
  ],
  monthly: [
    (leads: number, wins: string, byChance: string) =>
      `Handing over ${plural(leads, 'lead')} a month would have brought ${wins} contracts instead of ${byChance}.`,
    (leads: number, wins: string, byChance: string) =>
      `月${amount(leads)}件の引き渡しなら、契約は${byChance}件ではなく${wins}件になっていました。`,
  ],
  gainTitle: ['How good it is, in figures', '精度の数字'],
  gainShare: ['Best leads', '上位のリード'],
  gainChart: [
    'Contracts by share of the leads, best first. Dashed: leads taken by chance.',
    '上位のリードから数えた契約の割合（点線：無作為に選んだ場合）',
  ],
  gainWins: ['Contracts among them', '含まれる契約'],
  gainHelp: ['On leads that the cards had not seen.', '学習に使っていないリードでの値です。'],
  alternatives: ['Equally good, without one of the fields', '項目を一つ使わない同等の候補'],
  otherCard: [
    (number: number, difference: string) => `Card ${number} (${difference} points against Card 1)`,
    (number: number, difference: string) => `候補${number}（候補1との差 ${difference}ポイント）`,
  ],
  card: [(number: number) => `Card ${number}`, (number: number) => `候補${number}`],
  keptByYou: ['Kept by you', '固定した基準'],
  letGo: ['Let go', '外す'],
  present: [(auc: string) => `By the definition in force: ${auc}`, (auc: string) => `適用中の版では：${auc}`],
  notBetter: ['That is no better than the definition in force.', '適用中の版より良いとは言えません。'],
  noFigures: [
    'Once this card is taken, the comparison can’t tell how it does with these leads: that is known for Card 1 only. To know it, untick the field that this card does without, and suggest again.',
    'この候補を取り入れても、今のリードでの実績は示せません（示せるのは候補1だけです）。実績を見るには、この候補が使わない項目のチェックを外して提案し直してください。',
  ],
  meetIt: [
    (leads: number) => `Meet the definition: ${plural(leads, 'lead')}.`,
    (leads: number) => `定義を満たす：${amount(leads)}件`,
  ],
  noPatternOfDraft: [
    (learned: number, won: number) =>
      `Looked at: ${plural(learned, 'lead')} with an outcome, ${won} of them won. With new points the Draft’s own criteria do no better than saying “${percent(won / learned)} are won” of every lead. Other criteria may: press “Suggest criteria”.`,
    (learned: number, won: number) =>
      `結果の出たリード${amount(learned)}件（受注${amount(won)}件）を調べました。案の基準は、点数を付け直しても、どのリードも「受注率${percent(won / learned)}」と言うより当たりませんでした。ほかの基準は「基準を提案」で探せます。`,
  ],
  pin: ['Keep', '固定'],
  forbid: ['Leave out', '除く'],
  pinnedLabel: [(name: string) => `Keep: ${name}`, (name: string) => `固定：${name}`],
  forbidLabel: [(name: string) => `Leave out: ${name}`, (name: string) => `除く：${name}`],
  forbidden: ['Left out by you', '除いた基準'],
  takeBack: ['Take in again', '戻す'],
  changedOptions: ['Suggest again to see what that changes.', '「提案し直す」で結果に反映されます。'],
  capacity: ['Leads that are to meet the definition', '定義を満たす件数'],
  capacityHelp: [
    'Of all in the sheet; without those that lack what is required or are knocked out. The hand-over grade gets the minimum that comes closest to this; the other grades keep their share of leads, as nearly as the scores allow.',
    'シート全体の件数です。必須条件を満たさないリードと除外条件に当たるリードは数えません。引き渡すランクの下限を、この件数に最も近くなるように決めます。ほかのランクはスコアの許す範囲で今の割合に近づけます。',
  ],
  accept: ['Take into the Draft', '案に取り入れる'],
  acceptHelp: [
    'Replaces the Draft’s criteria and caps. All else of it stays. The version in force does not change.',
    '案の評価基準と上限を置き換えます。ほかは変わりません。適用中の版も変わりません。',
  ],
  accepted: ['The Draft has these criteria now.', '案に取り入れました。'],
  seeEffect: ['See the effect', '影響を見る'],
  undo: ['Undo', '元に戻す'],
  gradesByGroup: [
    'The draft’s grades are by Groups (fit, interest …), and a suggestion’s criteria have no Group: taken in, they would give no grade. Give it grades without Groups first.',
    '案のランクはグループ別ですが、提案の基準にはグループがないため、取り入れてもランクが付きません。先に、グループのないランクにしてください。',
  ],
  draftChanged: [
    'The draft’s criteria have changed since this was suggested. Suggest again to weigh them as they are now.',
    '提案の後に案の基準が変わりました。今の基準で点数を付けるには、提案し直してください。',
  ],
  searchedAnew: [
    'Criteria that are kept here were suggested from these very leads, which are no test of them: these figures are those of a search without them.',
    '固定した基準は、このリードから提案されたものなので、同じリードでは確かめられません。上の割合は、固定せずに探し直した場合のものです。',
  ],
  evidenceHelp: [
    'The shares beside each criterion are of the leads that it was found in, so expect smaller differences; the points allow for that.',
    '基準ごとの受注率は、その基準を見つけたリードでの割合です。実際の差はこれより小さくなる見込みで、点数はそれを織り込んでいます。',
  ],
  frozen: ['The Draft is proposed and can’t be changed now.', '案は提案中のため、今は変更できません。'],
  fields: ['Fields', '項目'],
  fieldsHelp: [
    'Learned from where ticked. Left out by default: what identifies a lead, dates and the calendar, who sold it, what is known only after contact, and personal traits, which you may take in by choice. Keep: a criterion on it has to be in the card.',
    'チェックした項目から学びます。リードを特定する項目、日付や暦、営業担当、接触後に分かる項目、個人の属性は初めから除いています（個人の属性を使うかは皆さんで決めてください）。「固定」した項目の基準は必ず含めます。',
  ],
  keepFieldLabel: [
    (field: string) => `Keep: a criterion on ${field}`,
    (field: string) => `固定：${field}の基準`,
  ],
  whyBlank: ['all blank', 'すべて空欄'],
  whyConstant: ['always the same', 'すべて同じ値'],
  whyDuplicate: ['the heading stands further left already', '同じ見出しの列が左にあります'],
  whyOutcome: ['tells the outcome', '結果そのもの'],
  whyOwner: ['who sold it', '営業担当'],
  whyIdentifier: ['identifies a lead', 'リードを特定する項目'],
  whyDate: ['a date', '日付'],
  whyCalendar: ['the calendar', '暦'],
  whyText: ['free text', '自由記入'],
  whyAfterContact: ['known only after contact', '接触後に分かる項目'],
  whyPersonal: ['a personal trait: your choice', '個人の属性（使うかは皆さんの判断）'],
} satisfies Sides;
