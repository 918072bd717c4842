import type { UserLanguage } from '../language';

/** What can be wrong with a file, with what a message needs to say about it. */
export type FileProblem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'notATable'; readonly found: FoundKind }
  | { readonly kind: 'oldExcel' }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'brokenWorkbook'; readonly detail: string }
  | { readonly kind: 'unknownEncoding'; readonly line: number }
  | { readonly kind: 'garbled'; readonly line: number; readonly shown: string; readonly right: string | null }
  | { readonly kind: 'openQuote'; readonly line: number }
  | { readonly kind: 'tooManyColumns'; readonly columns: number; readonly limit: number }
  | { readonly kind: 'tooManyCells'; readonly cells: number; readonly limit: number };

export type FoundKind = 'pdf' | 'zip' | 'image' | 'html' | 'document' | 'ods' | 'binary';

const FOUND: Readonly<Record<FoundKind, Readonly<Record<UserLanguage, string>>>> = {
  pdf: { en: 'a PDF document', ja: 'PDF文書' },
  zip: { en: 'a zip archive that holds no Excel workbook', ja: 'Excelブックを含まないzipファイル' },
  image: { en: 'an image', ja: '画像' },
  html: { en: 'a web page', ja: 'Webページ（HTML）' },
  document: { en: 'a Word or PowerPoint document', ja: 'WordまたはPowerPointの文書' },
  ods: { en: 'an OpenDocument file', ja: 'OpenDocument形式のファイル' },
  binary: { en: 'binary data', ja: 'バイナリデータ' },
};

type Describe<P extends FileProblem> = (problem: P) => Readonly<Record<UserLanguage, string>>;
const DESCRIBE: { readonly [K in FileProblem['kind']]: Describe<Extract<FileProblem, { kind: K }>> } = {
  empty: () => ({
    en: 'The file is empty: it has no cell with anything in it. Open a CSV or .xlsx file with a row of headings and rows below it.',
    ja: 'ファイルが空です。値の入ったセルがありません。見出し行とデータ行のあるCSVまたは.xlsxファイルを開いてください。',
  }),
  notATable: ({ found }) => ({
    en: `This is ${FOUND[found].en}, not a table. Open a CSV or .xlsx file; other spreadsheets can be saved as one of these.`,
    ja: `これは${FOUND[found].ja}で、表ではありません。CSVまたは.xlsxファイルを開いてください。ほかの表計算ファイルは、そのどちらかの形式で保存し直せます。`,
  }),
  oldExcel: () => ({
    en: 'This is a workbook in the old Excel format (.xls). Open it in Excel or Google Sheets and save it as .xlsx.',
    ja: '古いExcel形式（.xls）のブックです。ExcelまたはGoogle スプレッドシートで開き、.xlsx形式で保存し直してください。',
  }),
  encrypted: () => ({
    en: 'This workbook is protected by a password. Open it in Excel, remove the password, and save it again.',
    ja: 'パスワードで保護されたブックです。Excelで開き、パスワードを解除して保存し直してください。',
  }),
  brokenWorkbook: ({ detail }) => ({
    en: `This .xlsx file is damaged and can't be read (${detail}). Save it again from the program that made it.`,
    ja: `この.xlsxファイルは壊れているため読み取れません（${detail}）。作成元のソフトで保存し直してください。`,
  }),
  unknownEncoding: ({ line }) => ({
    en: `The characters from line ${line} on are neither UTF-8 nor UTF-16 nor Shift_JIS. Save the file as "CSV UTF-8" and open it again.`,
    ja: `${line}行目の文字コードが、UTF-8、UTF-16、Shift_JISのいずれでもありません。「CSV UTF-8」形式で保存し直してから開いてください。`,
  }),
  garbled: ({ line, shown, right }) => ({
    en: `The text is garbled: line ${line} reads "${shown}"${right === null ? '' : `, which should be "${right}"`}. The file was saved after having been opened with the wrong encoding. Export it again from where it came from, as "CSV UTF-8".`,
    ja: `文字化けしています。${line}行目が「${shown}」となっています${right === null ? '' : `（正しくは「${right}」）`}。誤った文字コードで開いたまま保存されたファイルです。元のシステムから「CSV UTF-8」形式で出力し直してください。`,
  }),
  openQuote: ({ line }) => ({
    en: `A double quote that opens on line ${line} is never closed, so the rest of the file would become one cell. Close it, or write "" for a quote inside a cell.`,
    ja: `${line}行目で始まる二重引用符「"」が閉じられていないため、以降がすべて1つのセルになってしまいます。引用符を閉じるか、セル内の引用符は「""」と書いてください。`,
  }),
  tooManyColumns: ({ columns, limit }) => ({
    en: `The file has ${columns.toLocaleString('en')} columns; Google Sheets takes ${limit.toLocaleString('en')}. Is the separator a comma, a semicolon or a tab?`,
    ja: `ファイルに${columns.toLocaleString('en')}列あります。Google スプレッドシートの上限は${limit.toLocaleString('en')}列です。区切り文字がカンマ、セミコロン、タブのいずれかであるかご確認ください。`,
  }),
  tooManyCells: ({ cells, limit }) => ({
    en: `The file has ${cells.toLocaleString('en')} cells; Google Sheets takes ${limit.toLocaleString('en')}. Leave out rows or columns that aren't needed.`,
    ja: `ファイルに${cells.toLocaleString('en')}個のセルがあります。Google スプレッドシートの上限は${limit.toLocaleString('en')}個です。不要な行や列を除いてください。`,
  }),
};

function describe<K extends FileProblem['kind']>(
  kind: K,
  problem: Extract<FileProblem, { kind: K }>,
): Readonly<Record<UserLanguage, string>> {
  return DESCRIBE[kind](problem);
}

/** The file can't be opened. `message` is English; `describe` says it in either language. */
export class FileError extends Error {
  override readonly name = 'FileError';

  constructor(
    readonly problem: FileProblem,
    /** What failed underneath, if anything did. */
    readonly reason?: unknown,
  ) {
    super(describe(problem.kind, problem).en);
  }

  describe(locale: UserLanguage): string {
    return describe(this.problem.kind, this.problem)[locale];
  }
}
