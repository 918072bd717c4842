import { SUGGEST_MESSAGES } from '../suggest/messages';
import { terminalLanguage } from '../terminal-language';

/** What the commands on files of leads say. */
const MESSAGES = {
  ...SUGGEST_MESSAGES,
  usage: {
    en: 'Usage: npm run score -- leads.csv --definition definition.csv --out scored.parquet [--as-of YYYY-MM-DD] [--explain] [--sheet NAME] [--definition-sheet NAME] [--table NAME] [--memory 1GB]',
    ja: '使い方：npm run score -- leads.csv --definition definition.csv --out scored.parquet [--as-of YYYY-MM-DD] [--explain] [--sheet タブ名] [--definition-sheet タブ名] [--table 表の名前] [--memory 1GB]',
  },
  badArguments: { en: '{reason}', ja: 'オプションを読み取れません：{reason}' },
  oneFile: {
    en: '{count} files of leads were given; one is scored at a time.',
    ja: 'リードのファイルが{count}個指定されています。1個だけ指定してください。',
  },
  missingOption: { en: '--{option} is missing.', ja: '--{option} がありません。' },
  leadsKind: {
    en: '{path}: leads are read from .csv, .tsv, .jsonl, .ndjson, .parquet, .xlsx and .duckdb.',
    ja: '{path}：リードとして読み込めるのは .csv、.tsv、.jsonl、.ndjson、.parquet、.xlsx、.duckdb です。',
  },
  definitionKind: {
    en: '{path}: a definition is read from .csv and .xlsx.',
    ja: '{path}：定義として読み込めるのは .csv と .xlsx です。',
  },
  resultKind: {
    en: '{path}: the result is written as .csv or .parquet.',
    ja: '{path}：結果の形式は .csv か .parquet です。',
  },
  badDay: {
    en: "--as-of “{day}” can't be read; write a day such as 2026-11-29.",
    ja: '--as-of「{day}」は読み取れません。2026-11-29 のように指定してください。',
  },
  badMemory: {
    en: "--memory “{memory}” can't be read; write a size such as 512MB or 2GB.",
    ja: '--memory「{memory}」は読み取れません。512MB や 2GB のように指定してください。',
  },
  noFile: { en: 'There is no file {path}.', ja: 'ファイル {path} が見つかりません。' },
  notAFile: {
    en: '{path} is a folder, not a file.',
    ja: '{path} はファイルではなくフォルダーです。',
  },
  emptyFile: { en: '{path} is empty.', ja: '{path} は空のファイルです。' },
  noFolder: {
    en: "{path} can't be written: there is no folder {folder}.",
    ja: '{path} に書き込めません。フォルダー {folder} が見つかりません。',
  },
  unwritable: { en: "{path} can't be written: {reason}", ja: '{path} に書き込めません：{reason}' },
  sameFile: {
    en: '{path} would be written over what it is made of. Give the result another name.',
    ja: '結果で {path} を上書きすることはできません。別の名前を指定してください。',
  },
  unreadable: { en: "{path} can't be read: {reason}", ja: '{path} を読み取れません：{reason}' },
  notUtf8: {
    en: '{path}, line {line}: the characters are not UTF-8. Save the file as “CSV UTF-8”.',
    ja: '{path} の{line}行目：文字コードがUTF-8ではありません。「CSV UTF-8」形式で保存し直してください。',
  },
  openQuote: {
    en: '{path}, line {line}: a double quote that opens here is never closed. The file may be cut off.',
    ja: '{path} の{line}行目：二重引用符「"」が閉じられていません。ファイルが途中で切れている可能性があります。',
  },
  wrongWidth: {
    en: '{path}, line {line}: {found} columns, where the heading has {expected}. The file may be cut off.',
    ja: '{path} の{line}行目：{found}列しか読み取れません（見出しは{expected}列）。ファイルが途中で切れている可能性があります。',
  },
  brokenLine: {
    en: "{path}, line {line}: can't be read ({reason}).",
    ja: '{path} の{line}行目を読み取れません（{reason}）。',
  },
  notAnObject: {
    en: '{path}, line {line}: a lead is an object such as {"Company": "…"}.',
    ja: '{path} の{line}行目：リードは {"会社名": "…"} のようなオブジェクトで書いてください。',
  },
  nestedValue: {
    en: '{path}, line {line}: “{column}” holds a list or an object. Leads have one text, number or boolean in a column.',
    ja: '{path} の{line}行目：「{column}」にリストかオブジェクトが入っています。1つの列には、文字列・数値・真偽値のどれか1つを入れてください。',
  },
  unfitType: {
    en: '{path}, column “{column}”: the type {type} holds no cells of leads. Fitting types are texts, numbers, booleans, days and moments: leave the column out, or convert it.',
    ja: '{path} の列「{column}」：型 {type} はリードの列として読み込めません。使えるのは文字列・数値・真偽値・日付・日時です。列を除くか、変換してください。',
  },
  noHeadings: { en: '{path} has no headings in its first row.', ja: '{path} の1行目に見出しがありません。' },
  brokenParquet: {
    en: '{path} is no Parquet file, or is cut off ({reason}).',
    ja: '{path} はParquetファイルではないか、途中で切れています（{reason}）。',
  },
  brokenDatabase: {
    en: '{path} is no DuckDB file that can be read ({reason}).',
    ja: '{path} はDuckDBファイルとして読み取れません（{reason}）。',
  },
  noTab: {
    en: '{path} has no tab “{tab}”. Its tabs: {tabs}.',
    ja: '{path} にタブ「{tab}」がありません。あるのは {tabs} です。',
  },
  noDefinitionTab: {
    en: '{path} has no tab Definition or 定義. Name the tab by --definition-sheet. Its tabs: {tabs}.',
    ja: '{path} にタブ「定義」（Definition）がありません。--definition-sheet で指定してください。あるのは {tabs} です。',
  },
  noTable: {
    en: '{path} has no table “{table}”. Its tables: {tables}.',
    ja: '{path} に表「{table}」がありません。あるのは {tables} です。',
  },
  whichTable: {
    en: '{path}: say by --table which of its tables holds the leads. Its tables: {tables}.',
    ja: '{path}：リードの表を --table で指定してください。あるのは {tables} です。',
  },
  definitionWidth: {
    en: '{path}, row {row}: {found} columns; a definition has eight.',
    ja: '{path} の{row}行目：{found}列あります。定義は8列です。',
  },
  emptyDefinition: {
    en: '{path} has no row of a definition.',
    ja: '{path} に定義の行がありません。',
  },
  invalidDefinition: { en: '{path}: {reason}', ja: '{path}：{reason}' },
  needsDay: {
    en: '{path}: As of says every day, and there is no Time zone row to tell today by. Add one, or give the day by --as-of.',
    ja: '{path}：基準日が「毎日」ですが、タイムゾーンの行がないため今日の日付がわかりません。行を追加するか、--as-of で日付を指定してください。',
  },
  needsZone: {
    en: '{path}, column “{column}” holds moments, which fall on days by a time zone only: add a Time zone row with a Value such as Asia/Tokyo to the definition.',
    ja: '{path} の列「{column}」は日時です。日付として扱うため、定義に「タイムゾーン」の行を追加し、値に Asia/Tokyo などを書いてください。',
  },
  needsZoneForText: {
    en: '{path}: a cell holds a moment ({cell}), which falls on a day by a time zone only: add a Time zone row with a Value such as Asia/Tokyo to the definition.',
    ja: '{path}：日時のセル（{cell}）があります。日付として扱うため、定義に「タイムゾーン」の行を追加し、値に Asia/Tokyo などを書いてください。',
  },
  unwritableText: {
    en: '{path}: a name or value of the definition or a heading holds a character that can’t be written (U+0000 or half a character).',
    ja: '{path}：定義か見出しに、書き出せない文字（U+0000、または壊れた文字）が含まれています。',
  },
  noSpace: {
    en: '{path} could not be written: no space is left there ({reason}). Nothing was kept.',
    ja: '{path} を書き込めませんでした。空き容量が足りません（{reason}）。途中のファイルは残していません。',
  },
  outOfMemory: {
    en: 'The memory of {memory} is not enough. Give more by --memory.',
    ja: 'メモリー{memory}では足りません。--memory で増やしてください。',
  },
  interrupted: {
    en: 'Interrupted: nothing was written.',
    ja: '中断しました。ファイルは書き込んでいません。',
  },
  reading: { en: 'Reading {path}', ja: '{path} を読み込んでいます' },
  scoring: { en: 'Scoring {rows} rows', ja: '{rows}行を評価しています' },
  done: {
    en: '{rows} rows written to {path} ({seconds} s).',
    ja: '{rows}行を {path} に書き込みました（{seconds}秒）。',
  },
  unsigned: {
    en: 'Note: the definition is not signed; definition_seal stays empty.',
    ja: '注意：定義は署名されていません。definition_seal は空になります。',
  },
  changedSince: {
    en: 'Note: the definition was changed after it was signed; definition_seal is that of the signed version.',
    ja: '注意：定義は署名後に変更されています。definition_seal は署名時のものです。',
  },
  fixedDay: {
    en: 'Note: the definition counts from its own day; --as-of has no effect.',
    ja: '注意：定義に固定の基準日があるため、--as-of は使われません。',
  },
  leftOut: {
    en: 'Note: left out of the leads, as the result has columns of this name: {columns}',
    ja: '注意：結果の列と同じ名前のため、元の列を除きました：{columns}',
  },
  renamed: {
    en: 'Note: the heading of column {at} stands already or is blank, so it is called “{name}”.',
    ja: '注意：{at}列目の見出しは重複しているか空のため、「{name}」としました。',
  },
} as const;

export type MessageKey = keyof typeof MESSAGES;
export type MessageValues = Readonly<Record<string, string | number>>;

/** A message in the language of the terminal. */
export function say(key: MessageKey, values: MessageValues = {}): string {
  const text: string = MESSAGES[key][terminalLanguage()];
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** What can't be done as asked: said in one sentence, without a stack. */
export class Refusal extends Error {
  constructor(
    readonly key: MessageKey,
    values: MessageValues = {},
    cause?: unknown,
  ) {
    super(say(key, values), { cause });
  }
}
