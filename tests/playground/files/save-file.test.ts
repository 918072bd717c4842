import { describe, expect, test } from '@jest/globals';
import { type Cell, readXlsx } from 'hucre/xlsx';
import { createWorkbook } from '../../../playground/engine/open-workbook';
import type { Table, Workbook } from '../../../playground/engine/workbook';
import { readFile } from '../../../playground/files/read-file';
import { saveExcel } from '../../../playground/files/save-file';
import { SAMPLES } from '../../../playground/samples/sample';

const TOKYO = 'Asia/Tokyo';

function idOf(workbook: Workbook, name: string): string {
  const sheet = workbook.sheets().find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no tab ${name}`);
  return sheet.id;
}

async function savedCells(workbook: Workbook, tab = 0): Promise<Map<string, Cell>> {
  const { sheets } = await readXlsx(await saveExcel(workbook), { readStyles: true });
  return sheets[tab]?.cells ?? new Map();
}

const LEADS: Table = {
  name: 'リード',
  rows: [
    ['会社名', '点', '日付'],
    ['=cmd()', 1, new Date('2026-11-20T00:00:00+09:00')],
    ['007', 2, null],
  ],
};

describe('formulas', () => {
  const SCORES = {
    name: 'LEADSCORE',
    description: 'scores',
    parameters: [
      { name: 'leads', description: 'leads', optional: false },
      { name: 'definition', description: 'definition', optional: false },
    ],
    call: () => [['Score'], [70], [40]],
  };
  const area = { row: 1, column: 5, rows: 3, columns: 1 };

  function scored(): Workbook {
    const workbook = createWorkbook([LEADS, { name: 'Definition', rows: [['Part']] }]);
    workbook.setFunctions([SCORES]);
    workbook.write(idOf(workbook, 'リード'), 1, 5, [[{ formula: '=LEADSCORE(A1:C,Definition!A:H)' }]]);
    return workbook;
  }

  test('a custom function is one formula, and the values that it gave stand beside it', async () => {
    const workbook = scored();
    expect(workbook.values(idOf(workbook, 'リード'), area)).toEqual([['Score'], [70], [40]]);

    const { sheets } = await readXlsx(await saveExcel(workbook));
    expect(sheets[0]?.rows.map((row) => row[4] ?? null)).toEqual(['Score', 70, 40]);
    expect(sheets[0]?.cells?.get('0,4')).toMatchObject({
      formula: 'LEADSCORE(A:C,Definition!A:H)',
      formulaType: 'array',
      formulaRef: 'E1:E3',
      formulaDynamic: true,
    });
  });

  test('what a formula fills is filled anew when the file is opened again, and nothing stands in its way', async () => {
    const { tables, formulas } = await readFile(await saveExcel(scored()), 'a.xlsx', TOKYO);
    expect(tables[0]?.rows.map((row) => row[4])).toEqual(['Score', null, null]);

    const again = createWorkbook(tables);
    again.setFunctions([{ ...SCORES, call: () => [['Score'], [71], [41]] }]);
    const leads = idOf(again, 'リード');
    for (const { row, column, formula } of formulas) again.write(leads, row, column, [[{ formula }]]);
    expect(again.values(leads, area)).toEqual([['Score'], [71], [41]]);
  });

  test('a formula of one cell has its value and no area', async () => {
    const workbook = createWorkbook([LEADS]);
    workbook.write(idOf(workbook, 'リード'), 5, 2, [[{ formula: '=SUM(B2:B3)' }]]);
    const cell = (await savedCells(workbook)).get('4,1');
    expect(cell).toMatchObject({ value: 3, formula: 'SUM(B2:B3)' });
    expect(cell?.formulaType).toBeUndefined();
  });

  test('text that begins with = stays text, in the file and when it is opened again', async () => {
    const workbook = createWorkbook([LEADS]);
    expect((await savedCells(workbook)).get('1,0')?.formula).toBeUndefined();
    const { tables, formulas } = await readFile(await saveExcel(workbook), 'a.xlsx', TOKYO);
    expect(tables[0]?.rows).toEqual(LEADS.rows);
    expect(formulas).toEqual([]);
  });
});

describe('looks and rules', () => {
  test('formats, colours, widths, frozen rows, merges, tab colour', async () => {
    const workbook = createWorkbook([LEADS]);
    const id = idOf(workbook, 'リード');
    workbook.setFormat(id, { row: 1, column: 1, rows: 1, columns: 3 }, { bold: true, background: '#e8f0fe' });
    workbook.setFormat(
      id,
      { row: 2, column: 2, rows: 2, columns: 1 },
      { numberFormat: '0.0', color: '#c5221f' },
    );
    workbook.setColumnWidth(id, 1, 1, 250);
    workbook.setFrozen(id, 1, 0);
    workbook.setTabColor(id, '#188038');
    workbook.merge(id, { row: 4, column: 1, rows: 1, columns: 2 });
    const { sheets } = await readXlsx(await saveExcel(workbook), { readStyles: true });
    const sheet = sheets[0];
    expect(sheet?.cells?.get('0,0')?.style).toMatchObject({
      font: { bold: true },
      fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8F0FE' } },
    });
    expect(sheet?.cells?.get('1,1')?.style).toMatchObject({
      font: { color: { rgb: 'C5221F' } },
      numFmt: '0.0',
    });
    expect(sheet?.cells?.get('1,2')?.style?.numFmt).toMatch(/yyyy.*d/);
    expect(sheet?.columns?.[0]?.width).toBe(35);
    expect(sheet?.freezePane).toMatchObject({ rows: 1 });
    expect(sheet?.view?.tabColor).toEqual({ rgb: '188038' });
    expect(sheet?.merges).toEqual([{ startRow: 3, startCol: 0, endRow: 3, endCol: 1 }]);
  });

  test('a list, a number and a text condition; the list refuses, the others warn', async () => {
    const workbook = createWorkbook([LEADS, { name: '却下 理由', rows: [['予算']] }]);
    const id = idOf(workbook, 'リード');
    const column = (at: number) => ({ row: 2, column: at, rows: 999, columns: 1 });
    workbook.setValidation(id, column(1), {
      condition: { kind: 'list', values: ['Accepted', 'He said "no"'], dropdown: true },
      reject: true,
      help: '選んでください。',
    });
    workbook.setValidation(id, column(2), {
      condition: { kind: 'numberBetween', from: 0, to: 100 },
      reject: false,
      help: null,
    });
    const { sheets } = await readXlsx(await saveExcel(workbook));
    expect(sheets[0]?.dataValidations).toEqual([
      expect.objectContaining({
        type: 'list',
        range: 'A2:A1000',
        errorStyle: 'stop',
        inputMessage: '選んでください。',
      }),
      expect.objectContaining({
        type: 'decimal',
        operator: 'between',
        formula1: '0',
        formula2: '100',
        range: 'B2:B1000',
      }),
    ]);
  });
});

test('names that Excel refuses are changed, in formulas too', async () => {
  const workbook = createWorkbook([
    { name: 'History', rows: [[1]] },
    { name: 'a'.repeat(40), rows: [[2]] },
  ]);
  workbook.write(idOf(workbook, 'a'.repeat(40)), 2, 1, [[{ formula: '=History!A1' }]]);
  const { sheets } = await readXlsx(await saveExcel(workbook));
  expect(sheets.map((sheet) => sheet.name)).toEqual(['History_', 'a'.repeat(31)]);
  expect(sheets[1]?.cells?.get('1,0')?.formula).toBe('History_!A1');
});

test('an empty workbook is saved', async () => {
  const { sheets } = await readXlsx(await saveExcel(createWorkbook([{ name: 'x', rows: [] }])));
  expect(sheets[0]?.name).toBe('x');
});

test.each(['ja', 'en'] as const)('the %s sample comes back as it was', async (locale) => {
  const table = SAMPLES[locale].make();
  const { tables } = await readFile(await saveExcel(createWorkbook([table])), 'a.xlsx', TOKYO);
  const blank = (rows: Table['rows']) => rows.map((row) => row.map((cell) => (cell === '' ? null : cell)));
  expect(blank(tables[0]?.rows ?? [])).toEqual(blank(table.rows));
});
