import { amount } from './amount';
import type { Sides } from './sides';

/** English, Japanese. */
export const meeting = {
  title: ['Meeting', '定例'],
  help: [
    'Makes a tab that both look at when they meet. What was written into earlier meetings stays below.',
    '両部門で見ながら話し合うタブを作ります。過去の定例と議事録は、下に残ります。',
  ],
  holds: ['Contents', '内容'],
  holdsFigures: [
    'what was handed over and answered since the last one, and what is overdue',
    '前回からの引き渡しと判定、期限超過のリード',
  ],
  holdsClauses: ['rejections by criterion, with examples', '条件ごとの却下と例'],
  holdsWords: ['words that the departments understand differently', '両部門で意味が食い違う用語'],
  holdsThreshold: [
    'what another threshold would have done, and one proposed amendment',
    'しきい値を変えた場合の結果と、定義の見直しの提案1つ',
  ],
  holdsMinutes: ['room for minutes and decisions', '議事録と決定事項の記入欄'],
  make: ['Prepare today’s meeting', '今日の定例を準備する'],
  renew: ['Renew today’s meeting', '今日の定例を更新する'],
  last: [(day: string) => `Last: ${day}`, (day: string) => `前回：${day}`],
  done: ['The meeting is ready, and its tab is shown.', '定例の資料を作り、タブを表示しました。'],
  print: [
    'To print: the first two pages (File > Print).',
    '印刷するときは、先頭の2ページを選んでください（ファイル > 印刷）。',
  ],
  firstTitle: ['The first meeting: 45 minutes', '最初の定例：45分'],
  firstHelp: [
    'One person of each department, this sidebar, and nothing prepared. Words first, then numbers.',
    '各部門から1人ずつ集まり、このサイドバーを見ながら進めます。準備は不要です。まず用語、次に数値の順です。',
  ],
  firstDone: [
    'Both have signed. Hand the first leads over; then this panel prepares the next meeting.',
    '両部門の署名がそろいました。最初のリードを引き渡すと、ここで次回の定例を準備できます。',
  ],
  minutes: [(count: number) => `${amount(count)} min`, (count: number) => `${amount(count)}分`],
  stepDone: ['done', '完了'],
  members: ['Who signs', '署名する人'],
  membersDo: [
    'Name one person of Marketing and one of Sales as Members.',
    'マーケティングと営業から1人ずつ、メンバーに登録します。',
  ],
  words: ['Words', '用語'],
  wordsDo: [
    'Each writes what “lead” or “hot” means to them. Then agree on one meaning, the most disputed word first.',
    '「リード」「ホット」などの意味を、各自が書きます。食い違いの大きい用語から、1つの意味に合意します。',
  ],
  wordsAgreed: [
    (settled: number, all: number) => `${amount(settled)} of ${amount(all)} agreed`,
    (settled: number, all: number) => `${amount(all)}語中${amount(settled)}語に合意済み`,
  ],
  judging: ['Judge together', '目線合わせ'],
  judgingDo: [
    'Each judges the same leads, hot or not, without seeing the other’s answers. Then look at where you differ.',
    '同じリードを、互いの回答を見ずに「ホット」かどうか判定します。終わったら、判定が異なるリードを見比べます。',
  ],
  numbers: ['Numbers', '数値'],
  numbersDo: [
    'Which criteria give points, what is required, and within how many days Sales answers.',
    '点数を付ける基準、必須条件、営業が判定するまでの日数を決めます。',
  ],
  threshold: ['Threshold', 'しきい値'],
  thresholdDo: [
    'Move it until Sales would want to call the leads above it, and count how many there are.',
    '営業が連絡したいリードが残る点数まで動かし、件数を確かめます。',
  ],
  sign: ['Sign', '署名'],
  signDo: [
    'One proposes, looks with the other at who enters and leaves, and both sign.',
    '1人が提案し、対象になるリードと外れるリードを2人で確認して、両者が署名します。',
  ],
  open: [(panel: string) => `Open ${panel}`, (panel: string) => `「${panel}」を開く`],
} satisfies Sides;
