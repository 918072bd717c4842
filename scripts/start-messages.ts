import { terminalLanguage } from './terminal-language';

const MESSAGES = {
  usage: {
    en: 'Usage: npm start -- [leads.csv | leads.xlsx] [--port 8080]',
    ja: '使い方：npm start -- [leads.csv | leads.xlsx] [--port 8080]',
  },
  badPort: {
    en: '--port {port} is no port: it must be a whole number from 0 to 65535.',
    ja: '--port {port} はポート番号ではありません。0〜65535の整数を指定してください。',
  },
  oneFile: {
    en: '{count} files were given; one can be opened.',
    ja: 'ファイルが{count}個指定されています。開けるのは1個です。',
  },
  noFile: {
    en: 'There is no file {path}.',
    ja: 'ファイル {path} が見つかりません。',
  },
  notAFile: {
    en: '{path} is a folder, not a file: name a CSV or .xlsx file in it.',
    ja: '{path} はファイルではなくフォルダーです。その中のCSVまたは.xlsxファイルを指定してください。',
  },
  emptyFile: {
    en: '{path} is empty: name a CSV or .xlsx file with a row of headings and rows below it.',
    ja: '{path} は空のファイルです。見出し行とデータ行のあるCSVまたは.xlsxファイルを指定してください。',
  },
  unreadable: { en: "{path} can't be read: {reason}", ja: '{path} を読み取れません：{reason}' },
  ready: {
    en: 'LeadPact playground: {url} (Ctrl+C ends it)',
    ja: 'LeadPact プレイグラウンド：{url} （終了するにはCtrl+C）',
  },
} as const;

/** A message of `npm start`, in the language of the terminal. */
export function sayStart(key: keyof typeof MESSAGES, values: Readonly<Record<string, string>>): string {
  return MESSAGES[key][terminalLanguage()].replace(
    /\{(\w+)\}/g,
    (whole, name: string) => values[name] ?? whole,
  );
}
