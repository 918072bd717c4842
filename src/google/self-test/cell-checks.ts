import { readLayout } from '../../sheets/grid/own-tab';
import { asWritten } from '../../sheets/grid/plain-text';
import type { Bench, Check } from './check';

const KEY = 'leadpact.selftest';
const TEXTS = ['=1+1', '007', '2026/1/2', 'TRUE'];

/** At which step Google refuses a write, and in which words. */
function stepOf(write: () => void): { readonly step: string; readonly said: string } {
  let step = 'the write';
  try {
    write();
    step = 'flush';
    SpreadsheetApp.flush();
    return { step: 'nowhere', said: '' };
  } catch (refusal) {
    return { step, said: refusal instanceof Error ? refusal.message : String(refusal) };
  }
}

/** Writes three cells, of which the first has a dropdown that rejects what is written. */
function refusedWrite({ cells }: Bench): ReturnType<typeof stepOf> {
  const cell = cells.getCell(1, 1);
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList(['yes'], true)
    .setAllowInvalid(false)
    .build();
  cell.setDataValidation(rule);
  SpreadsheetApp.flush();
  const refused = stepOf(() => {
    cells.getCell(2, 1).setValue('before');
    cell.setValue('no');
    cells.getCell(3, 1).setValue('after');
  });
  cell.setDataValidation(null);
  return refused;
}

/** Cells, and what hangs on them. */
export const CELL_CHECKS: readonly Check[] = [
  {
    what: { en: '200 cells written, flushed and read', ja: '200セルの書き込み・反映・読み取り' },
    find: ({ cells }) => {
      cells.setValues(
        Array.from({ length: cells.getNumRows() }, (_, row) =>
          Array.from({ length: cells.getNumColumns() }, (__, column) => row * 10 + column),
        ),
      );
      SpreadsheetApp.flush();
      return String(cells.getCell(20, 2).getValue());
    },
    expected: '191',
  },
  {
    what: { en: 'Texts with an apostrophe, read back without it', ja: "先頭の「'」は読み取り時に消える" },
    find: ({ cells }) => {
      TEXTS.forEach((text, at) => {
        cells.getCell(at + 1, 1).setValue(asWritten(text));
      });
      SpreadsheetApp.flush();
      return TEXTS.map((_, at) => cells.getCell(at + 1, 1).getValue()).join(' | ');
    },
    expected: TEXTS.join(' | '),
  },
  {
    what: { en: 'The number format of an untouched cell', ja: '書式を設定していないセルの表示形式' },
    find: ({ cells }) => cells.getCell(1, 1).getNumberFormat(),
    expected: '0.###############',
  },
  {
    what: { en: 'A value that a dropdown rejects: refused at', ja: 'プルダウンにない値が拒否される時点' },
    find: (bench) => refusedWrite(bench).step,
    expected: 'flush',
  },
  {
    what: { en: 'What Sheets says of it names the cell', ja: '拒否の応答に含まれるセル名' },
    find: (bench) => {
      const { said } = refusedWrite(bench);
      return /(?<![A-Za-z0-9])H1(?![A-Za-z0-9])/.test(said) ? 'H1' : said;
    },
    expected: 'H1',
  },
  {
    what: { en: 'What was written before and after it', ja: '拒否の前後に書き込んだ値' },
    find: (bench) => {
      refusedWrite(bench);
      const { cells } = bench;
      return [1, 2, 3].map((row) => String(cells.getCell(row, 1).getValue())).join(' | ');
    },
    expected: ' | before | after',
  },
  {
    what: { en: 'A text of 50,001 characters: refused at', ja: '50,001文字のテキストが拒否される時点' },
    find: ({ cells }) => stepOf(() => cells.getCell(1, 1).setValue('x'.repeat(50_001))).step,
    expected: 'the write',
  },
  {
    what: {
      en: 'A format whose formula can’t be read: refused at',
      ja: '読み取れない書式の数式が拒否される時点',
    },
    find: ({ sheet, cells }) =>
      stepOf(() => {
        const rule = SpreadsheetApp.newConditionalFormatRule()
          .whenFormulaSatisfied('=AND(1=1')
          .setBackground('#fce8b2')
          .setRanges([cells])
          .build();
        sheet.setConditionalFormatRules([rule]);
      }).step,
    expected: 'the write',
  },
  {
    what: {
      en: 'Rows sorted: each formula goes on looking at its own row',
      ja: '行の並べ替え後も、数式は自分の行を参照する',
    },
    find: ({ sheet }) => {
      const rows = sheet.getRange('H1:I2');
      rows.setValues([
        [2, '=H1*10'],
        [1, '=H2*10'],
      ]);
      SpreadsheetApp.flush();
      rows.sort(8);
      return rows.getDisplayValues().flat().join(' | ');
    },
    expected: '1 | 10 | 2 | 20',
  },
  {
    what: {
      en: 'Rows sorted: metadata stays with the row’s number',
      ja: '行の並べ替え後も、メタデータは行番号に残る',
    },
    find: ({ sheet }) => {
      const row = sheet.getRange('2:2');
      row.addDeveloperMetadata(KEY, 'row');
      sheet
        .getRange('H1:H2')
        .setValues([[2], [1]])
        .sort(8);
      const found = sheet
        .createDeveloperMetadataFinder()
        .find()
        .filter((one) => one.getKey() === KEY);
      const places = found.map((one) => one.getLocation().getRow()?.getRow()).join();
      for (const one of found) one.remove();
      return places;
    },
    expected: '2',
  },
  {
    what: {
      en: 'Metadata of 10,000 characters that only this script sees',
      ja: 'このスクリプトだけが見られる1万文字のメタデータ',
    },
    find: ({ spreadsheet, sheet }) => {
      const text = 'x'.repeat(10_000);
      sheet.addDeveloperMetadata(KEY, text, SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
      const found = spreadsheet
        .createDeveloperMetadataFinder()
        .find()
        .filter((one) => one.getKey() === KEY);
      const told = found.map((one) => `${one.getValue()?.length} ${String(one.getVisibility())}`).join();
      for (const one of found) one.remove();
      return told;
    },
    expected: '10000 PROJECT',
  },
  {
    what: {
      en: 'Metadata on sheet, row and column: found in the spreadsheet, in the sheet',
      ja: 'シート・行・列のメタデータ（全体から／シートから見つかる数）',
    },
    find: ({ spreadsheet, sheet }) => {
      sheet.addDeveloperMetadata(KEY, 'sheet');
      sheet.getRange('3:3').addDeveloperMetadata(KEY, 'row');
      sheet.getRange('B:B').addDeveloperMetadata(KEY, 'column');
      const found = [spreadsheet, sheet].map((where) =>
        where
          .createDeveloperMetadataFinder()
          .find()
          .filter((one) => one.getKey() === KEY),
      );
      const places = found.map((all) => all.length).join(' + ');
      for (const one of found[0] ?? []) one.remove();
      return places;
    },
    expected: '3 + 3',
  },
  {
    what: { en: 'Tabs, and those with cells: none throws', ja: 'タブの数とセルのあるタブの数（エラーなし）' },
    find: ({ spreadsheet }) => {
      const timeZone = spreadsheet.getSpreadsheetTimeZone();
      const { tabs, names } = readLayout({ spreadsheet, app: SpreadsheetApp, timeZone });
      for (const { sheet } of tabs) sheet.getLastRow();
      return `${names.length}, ${tabs.length}`;
    },
    expected: null,
  },
];
