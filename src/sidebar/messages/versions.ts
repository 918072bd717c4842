import { amount, plural } from './amount';
import type { Sides } from './sides';

/** English, Japanese. */
export const versions = {
  title: ['Versions', '版の履歴'],
  reading: ['Reading the versions…', '版の履歴を読み込んでいます…'],
  failed: ["The versions couldn't be read.", '版の履歴を読み込めませんでした。'],
  none: ['No version has been signed yet.', '署名された版はまだありません。'],
  version: [(version: number) => `Version ${version}`, (version: number) => `第${version}版`],
  now: ['in force', '適用中'],
  since: [(at: string) => `from ${at}`, (at: string) => `${at}から`],
  notAsSigned: [
    'Its rows in the History tab are no longer those that were signed.',
    '「履歴」タブの行が、署名したときの内容と違っています。',
  ],
  more: [(count: number) => `${amount(count)} more`, (count: number) => `ほか${amount(count)}件`],
  look: ['View', '内容'],
  compare: ['Compare', '比較'],
  take: ['Reuse', '案にする'],
  formula: ['Formula', '数式'],
  bigQuery: ['BigQuery', 'BigQuery で使う'],
  tableName: ['Table of the leads in BigQuery', 'BigQuery のリードの表'],
  tableHint: ['Such as my-project.crm.leads.', '例：my-project.crm.leads'],
  badTable: [
    'Write dataset.table, or project.dataset.table.',
    'dataset.table か project.dataset.table の形式で入力してください。',
  ],
  columnsQuery: ["Query for the table's columns", '列の一覧を出すクエリ'],
  columnsQueryHint: [
    'Run it in BigQuery and paste its result below.',
    'BigQuery で実行し、結果を下に貼り付けてください。',
  ],
  tableColumns: ['Columns of the table', '表の列'],
  tableColumnsHint: ['One a line: its name, then its type.', '1行に1列ずつ、名前と型を入力します。'],
  unfitColumns: [
    (names: string) => `Left out, as their types hold no cells of leads: ${names}`,
    (names: string) => `リードとして読み込めない型のため除きます：${names}`,
  ],
  columnFor: [(field: string) => `Column for “${field}”`, (field: string) => `「${field}」にあたる列`],
  chooseColumn: ['Choose a column', '列を選ぶ'],
  withReasons: ['With why and gap', '評価理由と不足の列も出す'],
  query: ['Query for Connected Sheets', 'コネクテッド シート用のクエリ'],
  view: ['View', 'ビューを作るSQL'],
  versionCheck: ['Which version the view gives', 'ビューの版を確かめるクエリ'],
  versionCheckHint: [
    (version: number) => `is_in_force tells whether it is version ${version}.`,
    (version: number) => `is_in_force が true なら第${version}版です。`,
  ],
  sealOfView: ['definition_seal of your view', 'ビューの definition_seal'],
  sealSame: [
    (version: number) => `The view gives version ${version}.`,
    (version: number) => `ビューは第${version}版です。`,
  ],
  sealOther: [
    (version: number) => `The view doesn't give version ${version}. Make it anew.`,
    (version: number) => `ビューは第${version}版ではありません。作り直してください。`,
  ],
  olderVersion: [
    (inForce: number) => `Version ${inForce} is in force: scores by this one are those of the past.`,
    (inForce: number) => `適用中は第${inForce}版です。この版のスコアは過去のものです。`,
  ],
  leftOutColumns: [
    (names: string) =>
      `The result has columns of its own under these names, so those of the table are left out: ${names}`,
    (names: string) => `結果の列と同じ名前のため、表の列を除きます：${names}`,
  ],
  packageDay: ['dbt: score each lead by the version of its day', 'dbt：その日に適用されていた版で採点'],
  packageDayHint: [
    'The column of the day, such as that of the hand-over. The package then has all signed versions.',
    '引き渡し日などの列を選ぶと、署名済みのすべての版をパッケージに含めます。',
  ],
  packageOneVersion: ['No: this version alone', '使わない（この版だけ）'],
  unfitVersions: [
    (names: string) =>
      `The package has no scores by these versions, whose fields the table lacks or whose rows can’t be read: ${names}`,
    (names: string) => `項目が表にない、または読み取れないため、次の版のスコアは含まれません：${names}`,
  ],
  downloadPackage: ['Download the dbt package', 'dbt パッケージをダウンロード'],
  zoneNeeded: [
    'The version has no Time zone row, which is needed to tell days. Add one to the draft and sign it.',
    'この版にはタイムゾーンの行がないため、日付を計算できません。案に行を追加して署名してください。',
  ],
  unwritable: [
    'A name, value or heading holds a character that SQL can’t hold.',
    '名前・値・見出しに、SQLで書けない文字が含まれています。',
  ],
  notReadable: [
    'This version has rows that can’t be read, so nothing can be written of it.',
    'この版には読み取れない行があるため、SQLを作成できません。',
  ],
  readingOne: ['Reading the version…', '版を読み込んでいます…'],
  oneFailed: ["The version couldn't be read.", '版を読み込めませんでした。'],
  compareWith: ['Compare with', '比較する相手'],
  draft: ['the draft', '案'],
  inForce: ['the version in force', '適用中の版'],
  fromTo: [
    (from: string, to: string) => `${from} → ${to}`,
    (from: string, to: string) => `${from}から${to}への変更`,
  ],
  same: ['They are identical.', '内容は同じです。'],
  takeTitle: [
    (version: number) => `Make version ${version} the new draft?`,
    (version: number) => `第${version}版を新しい案にしますか？`,
  ],
  takeReplaces: [
    (count: number) =>
      `The present draft differs from the version in force by ${plural(count, 'change')}, and is replaced.`,
    (count: number) => `現在の案にある変更${amount(count)}か所は、この版の内容で置き換わります。`,
  ],
  takeNothing: ['The present draft has no changes to lose.', '現在の案に、失われる変更はありません。'],
  takeYes: ['Make it the draft', '案にする'],
  taken: [
    (version: number) => `Version ${version} is now the draft.`,
    (version: number) => `第${version}版を案にしました。`,
  ],
  finishFirst: [
    'First finish what is being edited or saved in Definition.',
    '先に、「定義」で編集中または保存中の内容を確定してください。',
  ],
  formulaLabel: [
    (version: number) => `Scores by version ${version}`,
    (version: number) => `第${version}版で計算する数式`,
  ],
  formulaHint: [
    (range: string, row: number, tab: string) =>
      `Paste it into row ${row} of an empty column to the right in “${tab}”. ${range} are the columns of the leads. Sheets may show the ; as a comma.`,
    (range: string, row: number, tab: string) =>
      `「${tab}」の右側にある空いた列の${row}行目に貼り付けます。${range}はリードの列です。「;」は「,」と表示されることがあります。`,
  ],
  history: ['History', '履歴'],
} satisfies Sides;
