import { readLayout } from '../../sheets/grid/own-tab';
import { asWritten } from '../../sheets/grid/plain-text';
import type { Check } from './check';

const KEY = 'leadpact.selftest';
const TEXTS = ['=1+1', '007', '2026/1/2', 'TRUE'];

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
    find: ({ cells }) => {
      const cell = cells.getCell(1, 1);
      const rule = SpreadsheetApp.newDataValidation()
        .requireValueInList(['yes'], true)
        .setAllowInvalid(false)
        .build();
      cell.setDataValidation(rule);
      SpreadsheetApp.flush();
      let step = 'the write';
      try {
        cell.setValue('no');
        step = 'flush';
        SpreadsheetApp.flush();
        return 'nowhere';
      } catch {
        return step;
      } finally {
        cell.setDataValidation(null);
      }
    },
    expected: 'flush',
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
