import { describe, expect, test } from '@jest/globals';
import { quietly } from '../../../playground/engine/engine';
import { gridModel } from '../../../playground/engine/grid';
import { createWorkbook, openWorkbook } from '../../../playground/engine/open-workbook';
import type { Condition, Workbook } from '../../../playground/engine/workbook';

const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

function workbook(): Workbook {
  return createWorkbook([
    {
      name: 'Leads',
      rows: [
        ['name', 'decision'],
        ['A', ''],
        ['B', ''],
      ],
    },
    { name: 'Reasons', rows: [['budget'], ['timing']] },
  ]);
}

describe('data validation', () => {
  test.each<
    [string, Condition, readonly (string | number | boolean)[], readonly (string | number | boolean)[]]
  >([
    [
      'a list',
      { kind: 'list', values: ['Accepted', 'Rejected'], dropdown: true },
      ['Accepted'],
      ['Maybe', 'accepted', 1],
    ],
    [
      'a range',
      { kind: 'range', sheetId: 'sheet2', area: area(1, 1, 2, 1), dropdown: true },
      ['budget', 'timing'],
      ['x'],
    ],
    ['numbers between', { kind: 'numberBetween', from: -5, to: 5 }, [-5, 0, 5], [6, '3']],
    ['a checkbox', { kind: 'checkbox' }, [true, false], ['yes']],
    ['a text', { kind: 'textContains', value: '@' }, ['a@b'], ['ab']],
  ])('%s is kept, read back and checked', (_, condition, good, bad) => {
    const book = workbook();
    book.setValidation('sheet1', area(2, 2, 2, 1), { condition, reject: true, help: 'pick one' });
    for (const each of [book, openWorkbook(book.save())]) {
      expect(each.validation('sheet1', 3, 2)).toEqual({ condition, reject: true, help: 'pick one' });
      expect(good.filter((value) => !each.meetsValidation('sheet1', 2, 2, value))).toEqual([]);
      expect(bad.filter((value) => each.meetsValidation('sheet1', 2, 2, value))).toEqual([]);
    }
  });

  test('a part of it can be cleared', () => {
    const book = workbook();
    const condition: Condition = { kind: 'list', values: ['x'], dropdown: true };
    book.setValidation('sheet1', area(2, 2, 5, 1), { condition, reject: false, help: null });
    book.setValidation('sheet1', area(3, 2), null);
    expect([2, 3, 4].map((row) => book.validation('sheet1', row, 2) !== null)).toEqual([true, false, true]);
  });

  test('follows its column', () => {
    const book = workbook();
    const condition: Condition = { kind: 'list', values: ['x'], dropdown: true };
    book.setValidation('sheet1', area(2, 2), { condition, reject: true, help: 'h' });
    book.insertColumns('sheet1', 1, 1);
    expect(book.validation('sheet1', 2, 2)).toBeNull();
    expect(book.validation('sheet1', 2, 3)).toEqual({ condition, reject: true, help: 'h' });
  });
});

test('conditional formats are kept in order', () => {
  const book = workbook();
  const formats = [
    {
      areas: [area(2, 1, 2, 1)],
      condition: { kind: 'numberAtLeast', value: 70 } as const,
      format: { background: '#ff0000' },
    },
    {
      areas: [area(2, 2, 2, 1)],
      condition: { kind: 'textIs', value: 'Hot' } as const,
      format: { bold: true },
    },
    {
      areas: [area(1, 1)],
      condition: { kind: 'formula', formula: '=$A1>3' } as const,
      format: { color: '#00ff00' },
    },
  ];
  expect(() => {
    const condition: Condition = { kind: 'checkbox' };
    book.setConditionalFormats('sheet1', [{ areas: [area(1, 1)], condition, format: {} }]);
  }).toThrow("can't use the condition checkbox");
  book.setConditionalFormats('sheet1', formats);
  expect(book.conditionalFormats('sheet1')).toEqual(
    formats.map((each) => ({ ...each, format: expect.objectContaining(each.format) })),
  );
  book.setConditionalFormats('sheet1', []);
  expect(book.conditionalFormats('sheet1')).toEqual([]);
});

describe('formats and structure', () => {
  test('formats, widths, freezing and merges are read back, after saving too', () => {
    const book = workbook();
    expect(() => book.setFormat('sheet1', area(1, 1), { numberFormat: '[[[' })).toThrow(
      "can't show the number format",
    );
    const format = {
      numberFormat: '0.0',
      bold: true,
      color: '#112233',
      background: '#ffeedd',
      wrap: 'wrap' as const,
    };
    book.setFormat('sheet1', area(1, 1), { ...format, align: 'center', verticalAlign: 'top' });
    book.setColumnWidth('sheet1', 2, 2, 250);
    book.setFrozen('sheet1', 1, 0);
    book.merge('sheet1', area(5, 1, 1, 3));
    for (const each of [book, openWorkbook(book.save())]) {
      expect(each.formats('sheet1', area(1, 1))).toEqual([
        [{ ...format, align: 'center', verticalAlign: 'top' }],
      ]);
      expect([each.columnWidth('sheet1', 2), each.columnWidth('sheet1', 3)]).toEqual([250, 250]);
      expect(each.sheet('sheet1').frozenRows).toBe(1);
      expect(each.merges('sheet1')).toEqual([area(5, 1, 1, 3)]);
    }
    book.unmerge('sheet1', area(5, 2));
    expect(book.merges('sheet1')).toEqual([]);
  });

  test('a frozen row that would cut a merge, an unknown sheet and a taken name are refused', () => {
    const book = workbook();
    expect(() => book.renameSheet('sheet1', 'Reasons')).toThrow('DuplicatedSheetName');
    expect(() => book.addSheet('a/b')).toThrow('ForbiddenCharactersInSheetName');
    expect(() => book.sheet('none')).toThrow('no sheet with the id none');
  });

  test('sheets are added, moved, hidden and deleted', () => {
    const book = workbook();
    const draft = book.addSheet('案', 1);
    expect(book.sheets().map(({ name, index }) => [name, index])).toEqual([
      ['案', 1],
      ['Leads', 2],
      ['Reasons', 3],
    ]);
    book.moveSheet(draft.id, 3);
    book.setSheetHidden(draft.id, true);
    expect(book.sheet(draft.id)).toMatchObject({ index: 3, hidden: true, rows: 1000, columns: 26 });
    book.deleteSheet(draft.id);
    expect(book.sheets().map(({ name }) => name)).toEqual(['Leads', 'Reasons']);
  });

  test('marks move with their place, go with it, and come back with undo', () => {
    const book = workbook();
    const mark = book.addMark(
      'm',
      { on: 'columns', sheetId: 'sheet1', area: area(1, 2, 1000, 1) },
      { key: 'score' },
    );
    book.insertColumns('sheet1', 1, 2);
    expect(openWorkbook(book.save()).marks('m')).toEqual(book.marks('m'));
    expect(book.marks('m')[0]).toMatchObject({
      id: mark.id,
      place: { area: { column: 4 } },
      data: { key: 'score' },
    });
    book.deleteColumns('sheet1', 4, 1);
    expect(book.marks('m')).toEqual([]);
    quietly(() => gridModel(book).dispatch('REQUEST_UNDO'));
    expect(book.marks('m')).toHaveLength(1);
  });
});

test('changes are told once a batch, and a person’s edits apart from a script’s', () => {
  const book = workbook();
  const told: string[] = [];
  book.onChange((kind) => told.push(kind));
  const end = book.onPersonEdit((edits) => told.push(`edit ${JSON.stringify(edits)}`));
  book.write('sheet1', 5, 1, [
    [1, 2],
    [3, 4],
  ]);
  expect(told).toEqual(['cells']);
  quietly(() => gridModel(book).dispatch('UPDATE_CELL', { sheetId: 'sheet1', row: 1, col: 0, content: 'x' }));
  expect(told.slice(1)).toEqual(['edit [{"sheetId":"sheet1","row":2,"column":1}]', 'cells']);
  end();
  book.select('sheet2', area(1, 1));
  expect(told.slice(3).every((kind) => kind === 'selection')).toBe(true);
  expect(book.selection()).toMatchObject({ sheetId: 'sheet2', row: 1, column: 1 });
});
