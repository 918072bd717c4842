import { describe, expect, test } from '@jest/globals';
import {
  describeMissing,
  describeMissingFields,
  fieldUses,
  locator,
  missingFields,
  placeholdersOf,
} from '../../../src/domain/definition/field';
import { parseDefinition } from '../../../src/domain/definition/parse';
import type { Cells } from '../../../src/domain/values/cell';

function parsed(cells: Cells) {
  const result = parseDefinition(cells);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.definition;
}

const ALIASES: Cells = [
  ['Field', 'Size', '', '', 'Employees, Head count'],
  ['Field', 'Role', '', '', 'Title'],
];

test('fields that are missing are told in the order of their rows, whatever part names them', () => {
  const definition = parsed([
    ['Brief', '', 'Phone'],
    ['Required', 'Known', 'Company', 'is not empty'],
    ['Brief', '', 'Company'],
  ]);
  expect(missingFields(definition, ['', 'x']).map(({ field, row }) => [field, row])).toEqual([
    ['Phone', 1],
    ['Company', 2],
  ]);
});

describe('the column of a field', () => {
  test.each<[string, readonly (string | number | null)[], string, number | undefined]>([
    ['has the heading itself', ['Title', 'Size'], 'Size', 1],
    ['has the heading however it is written', ['Title', ' ｓIZE '], 'size', 1],
    ['is the leftmost of several', ['Size', 'Size'], 'Size', 0],
    ['has the heading itself rather than another name', ['Employees', 'Size'], 'Size', 1],
    ['has another name', ['x', 'Employees'], 'Size', 1],
    ['has another name for another name', ['x', 'Head count'], 'Employees', 1],
    ['is the leftmost of several other names', ['Head count', 'Employees'], 'Size', 0],
    ['has no name of another field', ['Title'], 'Size', undefined],
    ['is none for no field', ['', 'x'], '', undefined],
    ['is none of blank headings', ['', null], 'Size', undefined],
    ['may have a number for a heading', [2026], '2026', 0],
  ])('%s', (_, headers, field, column) => {
    expect(locator(parsed(ALIASES), headers)(field)).toBe(column);
  });
});

const USES: Cells = [
  ['Criterion', 'a', 'Title', 'is', 'CEO', 5],
  ['And', '', 'Country', 'is', 'JP'],
  ['Required', 'b', 'Phone', 'is not empty'],
  ['Knock-out', 'c', 'title', 'is', 'Student'],
  ['Blank', '', '備考', '', 'n/a'],
  ['Blank', '', '', '', '-'],
  ['Owner', 'sato@example.com'],
  ['And', '', 'State', 'is', 'Tokyo'],
];

describe('the fields of a definition', () => {
  test('are those of all its rows', () => {
    expect(fieldUses(parsed(USES)).map(({ field, row }) => `${row} ${field}`)).toEqual([
      ...['1 Title', '2 Country', '3 Phone', '4 title', '8 State', '5 備考'],
    ]);
  });

  test('that no column has are told once each, in the order of the rows, with headings like them', () => {
    const missing = missingFields(parsed(USES), ['Titles', '', 'Country', 'Phones', 'State']);
    expect(missing).toEqual([
      { field: 'Title', row: 1, similar: ['Titles'] },
      { field: 'Phone', row: 3, similar: ['Phones'] },
      { field: '備考', row: 5, similar: [] },
    ]);
  });

  test('are told in either language', () => {
    const [title, , notes] = missingFields(parsed(USES), ['Titles', 'Title 2', 'Country', 'Phones', 'State']);
    if (title === undefined || notes === undefined) throw new Error('None is missing');
    expect(describeMissing(title)).toEqual({
      en: "no header matches the field “Title” of the definition's row 1; headers like it: “Titles”, “Title 2”",
      ja: '定義の1行目の項目「Title」に当たる見出しがありません（似た見出し：「Titles」「Title 2」）',
    });
    expect(describeMissingFields([notes, notes], 'en')).toBe(
      "no header matches the field “備考” of the definition's row 5 | no header matches the field “備考” of the definition's row 5. Rename the header back, or add a Field row that lists the new one",
    );
    expect(describeMissingFields([notes, notes], 'ja')).toBe(
      '定義の5行目の項目「備考」に当たる見出しがありません ／ 定義の5行目の項目「備考」に当たる見出しがありません。見出しを元に戻すか、定義に「項目」の行を追加して別の見出しを書いてください',
    );
  });
});

test('a text counts as blank in each column, or in the one that its row names', () => {
  const definition = parsed([
    ['Blank', '', '', '', '-'],
    ['Blank', '', 'Notes', '', 'n/a'],
    ['Blank', '', 'Notes', '', 'none'],
    ['Blank', '', 'Gone', '', 'x'],
  ]);
  const placeholders = placeholdersOf(definition, locator(definition, ['Title', 'Notes']));
  expect([...placeholders(0)]).toEqual(['-']);
  expect([...placeholders(1)]).toEqual(['-', 'n/a', 'none']);
  expect(placeholdersOf({ blanks: [] }, () => 0)(0).size).toBe(0);
});
