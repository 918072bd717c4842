import { describe, expect, test } from '@jest/globals';
import { writeXlsx } from 'hucre/xlsx';
import { FileError, type FileProblem } from '../../../playground/files/file-error';
import { readFile } from '../../../playground/files/read-file';
import { eucJp, shiftJis, utf8, utf8WithMark, utf16, western } from './fixtures';

const TOKYO = 'Asia/Tokyo';

async function problemOf(bytes: Uint8Array, fileName = 'leads.csv'): Promise<FileProblem> {
  try {
    await readFile(bytes, fileName, TOKYO);
  } catch (error) {
    if (error instanceof FileError) {
      expect(error.describe('ja')).toMatch(/[ぁ-ん].*。$/);
      expect(error.describe('en')).toMatch(/^[A-Z].*[.?]$/);
      return error.problem;
    }
    throw error;
  }
  throw new Error('The file was read, though it should have been refused.');
}

async function rowsOf(bytes: Uint8Array, fileName = 'leads.csv') {
  const { tables } = await readFile(bytes, fileName, TOKYO);
  return tables[0]?.rows;
}

const JAPANESE = '会社名,氏名\r\n株式会社アルファ,田中 ソラ\r\n㈱ベータ,ｶﾀｶﾅ\r\n';
const JAPANESE_ROWS = [
  ['会社名', '氏名'],
  ['株式会社アルファ', '田中 ソラ'],
  ['㈱ベータ', 'ｶﾀｶﾅ'],
];

describe('what is refused, and why', () => {
  test.each([
    ['no byte', new Uint8Array()],
    ['only a byte order mark', utf8WithMark('')],
    ['only white space', utf8(' \r\n \n')],
    ['only separators', utf8(',,,\n,,,\n')],
  ])('%s: empty', async (_, bytes) => {
    expect(await problemOf(bytes)).toEqual({ kind: 'empty' });
  });

  test.each([
    ['a PDF', utf8('%PDF-1.7 ...'), 'pdf'],
    ['a PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'image'],
    ['a web page named .xls', utf8('<html><table><tr><td>a</td></tr></table></html>'), 'html'],
    ['a zip', utf8('PK\u0003\u0004....notes.txt'), 'zip'],
    ['a Word document', utf8('PK\u0003\u0004....word/document.xml'), 'document'],
    [
      'an OpenDocument sheet',
      utf8('PK\u0003\u0004....mimetypeapplication/vnd.oasis.opendocument.spreadsheet'),
      'ods',
    ],
    ['bytes with no text', Uint8Array.of(0, 0, 0, 1, 0, 9, 7, 0, 0, 0), 'binary'],
  ])('%s: not a table', async (_, bytes, found) => {
    expect(await problemOf(bytes)).toEqual({ kind: 'notATable', found });
  });

  test('an old .xls, and a locked .xlsx in the same container', async () => {
    const ole = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
    expect(await problemOf(ole, 'leads.xls')).toEqual({ kind: 'oldExcel' });
    const locked = await writeXlsx({
      sheets: [{ name: 'a', rows: [['x']] }],
      encryption: { password: 'p', spinCount: 1000 },
    });
    expect(await problemOf(locked, 'leads.xlsx')).toEqual({ kind: 'encrypted' });
  });

  test('a damaged .xlsx', async () => {
    const whole = await writeXlsx({ sheets: [{ name: 'a', rows: [['x']] }] });
    expect(await problemOf(whole.subarray(0, whole.length - 30), 'leads.xlsx')).toMatchObject({
      kind: 'brokenWorkbook',
    });
  });

  test('a workbook with no cell filled in', async () => {
    expect(await problemOf(await writeXlsx({ sheets: [{ name: 'a', rows: [] }] }), 'leads.xlsx')).toEqual({
      kind: 'empty',
    });
  });

  test('UTF-8 read as Windows-1252 and saved so, with what it should be', async () => {
    const garbled = new TextDecoder('windows-1252').decode(utf8('会社名,役職\n株式会社アルファ,部長\n'));
    expect(await problemOf(utf8(garbled))).toEqual({
      kind: 'garbled',
      line: 1,
      shown: garbled.split('\n')[0],
      right: '会社名,役職',
    });
  });

  test('UTF-8 read as Shift_JIS and saved so', async () => {
    const garbled = new TextDecoder('shift_jis').decode(utf8('かいしゃ,やくしょく\nアルファ,ぶちょう\n'));
    expect(await problemOf(utf8(garbled))).toMatchObject({ kind: 'garbled', line: 1, right: null });
  });

  test('signs lost when the file was saved', async () => {
    expect(await problemOf(utf8('name\n\ufffd\ufffd\ufffd\ufffd社\n'))).toMatchObject({
      kind: 'garbled',
      line: 2,
    });
  });

  test('two encodings in one file, with the line where they part', async () => {
    const mixed = Uint8Array.of(...utf8('会社名\nアルファ株式会社\n'), ...shiftJis('株式会社ソラの表\n'));
    expect(await problemOf(mixed)).toEqual({ kind: 'unknownEncoding', line: 3 });
  });

  test('a quote that never closes, with its line', async () => {
    expect(await problemOf(utf8('a,b\n1,2\n3,"open\n5,6\n7,8\n'))).toEqual({ kind: 'openQuote', line: 3 });
  });

  test('more columns than a sheet takes', async () => {
    expect(await problemOf(utf8(`${'a,'.repeat(18_278)}b\n`))).toEqual({
      kind: 'tooManyColumns',
      columns: 18_279,
      limit: 18_278,
    });
  });

  test('more cells than a spreadsheet takes', async () => {
    const row = `${'a,'.repeat(9999)}b\n`;
    expect(await problemOf(utf8(row.repeat(1001)))).toMatchObject({
      kind: 'tooManyCells',
      cells: 10_010_000,
    });
  });
});

describe('encodings', () => {
  test.each([
    ['UTF-8', utf8(JAPANESE)],
    ['UTF-8 with a mark', utf8WithMark(JAPANESE)],
    ['UTF-16 little-endian', utf16(JAPANESE, 'le')],
    ['UTF-16 big-endian', utf16(JAPANESE, 'be')],
    ['Shift_JIS', shiftJis(JAPANESE)],
  ])('%s', async (_, bytes) => {
    expect(await rowsOf(bytes)).toEqual(JAPANESE_ROWS);
  });

  test('EUC-JP, and Western letters, which are also valid Shift_JIS', async () => {
    expect(await rowsOf(eucJp('会社名,役職\nアルファのかいしゃ,部長\n'))).toEqual([
      ['会社名', '役職'],
      ['アルファのかいしゃ', '部長'],
    ]);
    expect(await rowsOf(western('Firma;Stadt\nMüller & Söhne;Köln\nSociété Générale;Orléans\n'))).toEqual([
      ['Firma', 'Stadt'],
      ['Müller & Söhne', 'Köln'],
      ['Société Générale', 'Orléans'],
    ]);
  });

  test('half-width kana alone in Shift_JIS', async () => {
    expect(await rowsOf(shiftJis('ｶｲｼｬ,ﾔｸｼｮｸ\nｱﾙﾌｧ,ﾌﾞﾁｮｳ\n'))).toEqual([
      ['ｶｲｼｬ', 'ﾔｸｼｮｸ'],
      ['ｱﾙﾌｧ', 'ﾌﾞﾁｮｳ'],
    ]);
  });

  test('French and German in UTF-8 are not taken for garbled text', async () => {
    expect(await rowsOf(utf8('ville\nOrléans, « Châteauneuf »\nKöln – Süd\n'))).toHaveLength(3);
  });
});

describe('rows and separators', () => {
  test.each([
    ['commas', 'a,b\n1,2\n'],
    ['semicolons', 'a;b\n1;2\n'],
    ['tabs', 'a\tb\n1\t2\n'],
    ['the separator that its first line names', 'sep=;\na;b\n1;2\n'],
    ['line endings of three kinds, the last one missing', 'a,b\r\n1,2\r'],
  ])('%s', async (_, text) => {
    expect(await rowsOf(utf8(text))).toEqual([
      ['a', 'b'],
      [1, 2],
    ]);
  });

  test('quoted separators, quotes and line breaks; short rows are filled up', async () => {
    expect(await rowsOf(utf8('a,b,c\n"x, ""y""\nz",2\n'))).toEqual([
      ['a', 'b', 'c'],
      ['x, "y"\nz', 2, null],
    ]);
  });

  test('300 columns are opened', async () => {
    const rows = await rowsOf(utf8(`${Array.from({ length: 300 }, (_, index) => `c${index}`).join(',')}\n`));
    expect(rows?.[0]).toHaveLength(300);
  });

  test('a tab named in emoji after its file, without what no tab may be called', async () => {
    const { tables } = await readFile(utf8('a\n1\n'), '🔥leads [2026].csv', TOKYO);
    expect(tables[0]?.name).toBe('🔥leads  2026');
  });
});

describe('an .xlsx file', () => {
  test('gives values, dates as days of the time zone, formulas, and text that begins with =', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'リード',
          rows: [
            ['会社名', '日付', '数'],
            ['=1+1', new Date(Date.UTC(2026, 10, 20)), 3],
            ['007', new Date(Date.UTC(2026, 10, 20, 9, 30)), null],
          ],
          cells: new Map([['2,2', { formula: 'SUM(C2:C2)', formulaResult: 3 }]]),
        },
        { name: '🔥', rows: [[true]] },
      ],
    });
    const file = await readFile(bytes, 'leads.xlsx', TOKYO);
    expect(file.tables).toEqual([
      {
        name: 'リード',
        rows: [
          ['会社名', '日付', '数'],
          ['=1+1', new Date('2026-11-20T00:00:00+09:00'), 3],
          ['007', new Date('2026-11-20T09:30:00+09:00'), 3],
        ],
      },
      { name: '🔥', rows: [[true]] },
    ]);
    expect(file.formulas).toEqual([{ tab: 'リード', row: 3, column: 3, formula: '=SUM(C2:C2)' }]);
  });
});
