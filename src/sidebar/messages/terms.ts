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
    'This sheet has no Terms tab. At the top of the sidebar it can be made again.',
    'このシートには「用語」タブがありません。サイドバーの一番上で作り直せます。',
  ],
  noMembers: [
    'No department has members yet, so anyone may write both meanings, and nobody can agree. Add yourself under Members.',
    'どの部門にもメンバーがいません。どちらの意味もだれでも書けますが、合意はできません。「メンバー」に自分を追加してください。',
  ],
  noDepartment: [
    "You are in no department, so you can't write a department's meaning or agree to one. Add yourself under Members.",
    'あなたはどの部門にも入っていないため、部門の意味を書くことも、合意することもできません。「メンバー」に自分を追加してください。',
  ],
  open: ['Open', '未合意'],
  disputed: ['Disputed', '食い違い'],
  settled: ['Settled', '合意済み'],
  filter: ['Find a term', '用語を探す'],
  noMatch: ['No term is called so.', 'その名前の用語はありません。'],
  yourTurn: ['Your turn', 'あなたの番'],
  add: ['Add a term', '用語を追加'],
  name: ['Term', '用語'],
  alsoCalled: ['Also called', '別名'],
  alsoCalledHint: ['Separated by commas', '「、」で区切って入力'],
  agreedMeaning: ['Agreed meaning', '合意した意味'],
  agreedLater: [
    'The agreed meaning comes when both have said theirs.',
    '合意した意味は、両部門の意味がそろってから書きます。',
  ],
  marketingMeans: ['What Marketing means', 'マーケティングの意味'],
  salesMeans: ['What Sales means', '営業の意味'],
  measuredBy: ['Measured by', '測り方'],
  measuredByHint: ['Criteria, grades or targets of the definition', '定義にある評価基準・ランク・目標'],
  marketing: ['Marketing', 'マーケティング'],
  sales: ['Sales', '営業'],
  notSaid: ['nothing said yet', 'まだ書かれていません'],
  neitherSaid: ['Neither department has said what it means yet', '両部門とも意味がまだありません'],
  lacking: [
    (department: string) => `${department} hasn't said what it means yet`,
    (department: string) => `${department}の意味がまだありません`,
  ],
  differ: ['They mean different things', '部門によって意味が違います'],
  alike: ['Both mean the same; write it as agreed', '両部門で同じ意味です。合意した意味を書いてください'],
  blind: [
    (department: string) => `${department} has said what it means. You see it when you have written yours.`,
    (department: string) => `${department}の意味は記入済みです。自部門の意味を書くと表示されます。`,
  ],
  yetToAgree: ['still to agree', '合意待ち'],
  unconfirmed: [
    "What the cell holds can't be confirmed: it was typed or copied, or the meaning has changed since.",
    'セルの記載を確認できません。入力またはコピーされたものか、その後に意味が変わっています。',
  ],
  neitherAgreed: ['Neither has agreed to the meaning yet', '両部門とも合意待ちです'],
  waiting: [
    (department: string) => `${department} has still to agree`,
    (department: string) => `${department}の合意待ちです`,
  ],
  told: [
    (label: string, text: string) => `${label}: ${text}`,
    (label: string, text: string) => `${label}：${text}`,
  ],
  agreeAs: [
    (user: string, department: string) => `Agree for ${department} as ${user}`,
    (user: string, department: string) => `${user} として合意する（${department}）`,
  ],
  agreedTo: [
    (name: string, department: string) => `Agreed to “${name}” for ${department}`,
    (name: string, department: string) => `「${name}」に${department}として合意しました`,
  ],
  agreeChanged: [
    'The meaning was changed meanwhile. This is how it reads now.',
    '意味が変更されています。現在の内容を確認してください。',
  ],
  write: ['Write your meaning', '自部門の意味を書く'],
  writeAgreed: ['Write the agreed meaning', '合意した意味を書く'],
  edit: ['Edit', '編集'],
  save: ['Save', '保存'],
  saveAnew: ['Save, open again', '保存して合意前に戻す'],
  reopens: [
    'This term is settled. Saving this change opens it again: both departments then have to agree anew.',
    'この用語は合意済みです。この変更を保存すると合意前に戻り、両部門の合意がもう一度必要になります。',
  ],
  takesBack: [
    (department: string) => `${department} has agreed to the wording as it was. Saving takes that back.`,
    (department: string) =>
      `${department}は変更前の内容に合意しています。保存すると、その合意は取り消されます。`,
  ],
  saved: [(name: string) => `“${name}” saved`, (name: string) => `「${name}」を保存しました`],
  confirmRemove: [
    (name: string) => `Remove “${name}” from the Terms tab?`,
    (name: string) => `「用語」タブから「${name}」を削除しますか？`,
  ],
  removeYes: ['Remove', '削除する'],
  nameMissing: ['Write the term.', '用語を入力してください。'],
  conflictTitle: ['Someone else changed this term', 'ほかの人がこの用語を変更しました'],
  conflict: [
    'Nothing of yours is lost. Take theirs where you like, then save.',
    '入力した内容は失われていません。必要なら相手の変更を取り入れて、保存してください。',
  ],
  conflictGone: [
    'This term was removed meanwhile. Save yours as a new one, or cancel.',
    'この用語は削除されています。新しい用語として保存するか、キャンセルしてください。',
  ],
  conflictRemove: [
    'This term was changed meanwhile. Remove it all the same?',
    'この用語は変更されています。それでも削除しますか？',
  ],
  useTheirs: ['Use theirs', '相手の変更を使う'],
} satisfies Sides;
