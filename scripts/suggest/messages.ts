/** What `npm run suggest` says on the terminal, beside what `npm run score` says. */
export const SUGGEST_MESSAGES = {
  suggestUsage: {
    en: 'Usage: npm run suggest -- leads.parquet --out suggested.csv [--outcome HEADING] [--won VALUE …] [--lost VALUE …] [--definition definition.csv] [--report suggested.txt] [--language en|ja] [--leave-out HEADING …] [--take-in HEADING …] [--largest 10] [--capacity LEADS] [--sample 10000] [--as-of YYYY-MM-DD] [--sheet NAME] [--definition-sheet NAME] [--table NAME] [--memory 1GB]',
    ja: '使い方：npm run suggest -- leads.parquet --out suggested.csv [--outcome 見出し] [--won 値 …] [--lost 値 …] [--definition definition.csv] [--report suggested.txt] [--language en|ja] [--leave-out 見出し …] [--take-in 見出し …] [--largest 10] [--capacity 件数] [--sample 10000] [--as-of YYYY-MM-DD] [--sheet タブ名] [--definition-sheet タブ名] [--table 表の名前] [--memory 1GB]',
  },
  draftKind: {
    en: '{path}: the suggested definition is written as .csv.',
    ja: '{path}：提案した定義の形式は .csv です。',
  },
  badLanguage: {
    en: '--language “{language}”: a report is written in en or ja.',
    ja: '--language「{language}」は使えません。en か ja を指定してください。',
  },
  badNumber: {
    en: "--{option} “{text}” can't be read; write a whole number from 1 to {most}.",
    ja: '--{option}「{text}」は読み取れません。1〜{most}の整数を指定してください。',
  },
  noColumn: {
    en: '{path} has no column “{heading}”. Its columns: {headings}',
    ja: '{path} に列「{heading}」がありません。あるのは {headings} です。',
  },
  noOutcome: {
    en: '{path} has no column “{outcome}” of outcomes. Its columns: {headings}',
    ja: '{path} に結果の列「{outcome}」がありません。あるのは {headings} です。',
  },
  whichOutcome: {
    en: '{path}: say by --outcome which column tells what became of the leads. Its columns: {headings}',
    ja: '{path}：リードの結果を示す列を --outcome で指定してください。あるのは {headings} です。',
  },
  blankOutcome: {
    en: '{path}: the column “{heading}” is blank in every lead. There are no outcomes to learn from.',
    ja: '{path}：列「{heading}」はすべて空欄です。学べる結果がありません。',
  },
  tooManyOutcomes: {
    en: '{path}: the column “{heading}” has more than {most} different values, so it tells no outcome. Name another by --outcome.',
    ja: '{path}：列「{heading}」の値は{most}種類を超えており、結果の列とは言えません。--outcome で別の列を指定してください。',
  },
  unknownValue: {
    en: '{path}: no lead has “{value}” in the column “{heading}”. Its values: {values}',
    ja: '{path}：列「{heading}」に値「{value}」のリードがありません。あるのは {values} です。',
  },
  whichWon: {
    en: '{path}: say by --won which values of “{heading}” mean won. Its values: {values}',
    ja: '{path}：列「{heading}」のどの値が受注かを --won で指定してください。あるのは {values} です。',
  },
  whichLost: {
    en: '{path}: “{heading}” means won by {won}; say by --lost which values mean lost. Its values: {values}',
    ja: '{path}：列「{heading}」の「{won}」を受注とします。失注を表す値を --lost で指定してください。あるのは {values} です。',
  },
  wonAndLost: {
    en: '“{value}” can’t mean won and lost.',
    ja: '「{value}」を受注と失注の両方にはできません。',
  },
  gradesByGroup: {
    en: '{path}: its grades are by Groups, and a suggestion’s criteria have no Group. Give it grades without Groups first.',
    ja: '{path}：ランクがグループ別ですが、提案の基準にはグループがありません。先に、グループのないランクにしてください。',
  },
  counting: { en: 'Counting outcomes', ja: '結果を数えています' },
  drawing: { en: 'Drawing the sample', ja: '学習に使うリードを選んでいます' },
  learning: { en: 'Looking for criteria', ja: '基準を探しています' },
  backtesting: {
    en: 'Holding the suggestion against all leads',
    ja: 'すべてのリードの結果と照らし合わせています',
  },
  suggested: {
    en: 'The suggestion is in {path}, and what it rests on in {report} ({seconds} s).',
    ja: '提案を {path} に、その根拠を {report} に書き込みました（{seconds}秒）。',
  },
  notSuggested: {
    en: 'Nothing is suggested. {report} says why ({seconds} s).',
    ja: '提案はありません。理由を {report} に書き込みました（{seconds}秒）。',
  },
} as const;
