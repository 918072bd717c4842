import type { Sides } from './sides';

/** English, Japanese. */
export const terms = {
  title: ['Terms', '用語'],
  help: [
    'Words that Marketing and Sales use, and what they agreed to mean by them.',
    'マーケティングと営業が使う言葉と、両者で合意した意味です。',
  ],
  empty: [
    'No terms yet. Begin with the word that causes most arguments, such as “hot lead”.',
    '用語はまだありません。「ホットリード」など、意味が食い違いやすい言葉から始めましょう。',
  ],
  noTab: [
    'This sheet has no Terms tab. Run Set up again to add it.',
    'このシートには「用語」タブがありません。もう一度セットアップすると追加されます。',
  ],
  add: ['Add a term', '用語を追加'],
  name: ['Term', '用語'],
  alsoCalled: ['Also called', '別名'],
  alsoCalledHint: ['Separated by commas', '「、」で区切って入力'],
  agreedMeaning: ['Agreed meaning', '合意した意味'],
  marketingMeans: ['What Marketing means', 'マーケティングの意味'],
  salesMeans: ['What Sales means', '営業の意味'],
  measuredBy: ['Measured by', '測り方'],
  measuredByHint: ['Names of criteria, grades or targets', '評価基準・ランク・目標の名前'],
  marketing: ['Marketing', 'マーケティング'],
  sales: ['Sales', '営業'],
  notAgreed: ['No agreed meaning yet', '合意した意味はまだありません'],
  save: ['Save', '保存'],
  saved: [(name: string) => `“${name}” saved`, (name: string) => `「${name}」を保存しました`],
  confirmRemove: [
    (name: string) => `Remove “${name}” from the Terms tab?`,
    (name: string) => `「用語」タブから「${name}」を削除しますか？`,
  ],
  removeYes: ['Remove', '削除する'],
  nameMissing: ['Write the term.', '用語を入力してください。'],
  conflictTitle: ['Someone else changed the terms', 'ほかの人が用語を変更しました'],
  conflictGone: [
    'This term was removed meanwhile. Save yours as a new one, or let it go.',
    'この用語は削除されています。新しい用語として保存するか、取りやめるか選んでください。',
  ],
  conflictRemove: [
    'This term was changed meanwhile. Remove it all the same?',
    'この用語は変更されています。それでも削除しますか？',
  ],
  useTheirs: ['Use theirs', '相手の変更を使う'],
  keepMine: ['Keep mine', '自分の変更を残す'],
} satisfies Sides;
