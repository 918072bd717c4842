import { describe, expect, test } from '@jest/globals';
import { parseDefinition } from '../../../src/domain/definition/parse';
import { readOtherwise } from '../../../src/domain/effect/read-otherwise';
import type { Cell, Cells } from '../../../src/domain/values/cell';
import { decodeLeads } from '../../../src/sidebar/session/lead-table';

const RULES: Cells = [
  ['As of', '', '', '', '2026-11-20', '', '', ''],
  ['Time zone', '', '', '', 'Asia/Tokyo', '', '', ''],
  ['Blank', '', '', '', '非公開', '', '', ''],
  ['Criterion', 'Large', 'Size', 'is at least', 100, 20, '', ''],
  ['Criterion', 'Pages', 'Pages', 'each, up to', 10, 2, '', ''],
  ['Criterion', 'Ours', 'Email', 'email domain is', 'gmail.com', 10, '', ''],
  ['Criterion', 'Recent', 'Visited', 'is within the last', 30, 10, '', ''],
  ['Criterion', 'Wants', 'Topics', 'includes', 'price', 10, '', ''],
  ['Criterion', 'Chief', 'Title', 'is', 'CEO', 10, '', ''],
];

function otherwise(header: string, values: readonly (string | number | boolean)[], rules: Cells = RULES) {
  const parsed = parseDefinition(rules);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  const leads = decodeLeads({
    tab: 'L',
    headerRow: 1,
    count: values.length + 1,
    // The first value stands in two leads.
    columns: [{ header, values, rows: [0, ...values.map((_, at) => at)] }],
  });
  return readOtherwise(parsed.definition, leads, leads.rows);
}

describe('what version 0.1 of the language read otherwise', () => {
  test.each<[string, string, string]>([
    ['digits apart', 'Size', '50 100'],
    ['digits apart', 'Size', '1 200名'],
    ['digits apart', 'Size', '50  100'],
    ['digits apart', 'Pages', '120\n80'],
    ['range', 'Size', '101〜300名'],
    ['range', 'Size', '100名以上'],
    ['address', 'Email', 'Ann <a@gmail.com>'],
    ['address', 'Email', 'a@gmail.com;'],
    ['no address', 'Email', 'a@gmail.com (old)'],
    ['no address', 'Email', 'a@gmail.com, b@gmail.com'],
    ['date', 'Visited', '2026-11-20T09:30:00.000Z'],
    ['date', 'Visited', '2026-11-20 9:30 PM'],
    ['date', 'Visited', '令和8年11月20日'],
    ['list', 'Topics', 'price；term'],
    ['list', 'Topics', 'price､term'],
    ['invisible characters', 'Title', 'CEO\u200b'],
    ['invisible characters', 'Title', '\ufeff'],
  ])('%s: %s %s', (kind, field, cell) => {
    expect(otherwise(field, [cell])).toEqual([{ kind, field, count: 2, examples: [cell] }]);
  });

  test.each<[string, Cell]>([
    ['Size', 120],
    ['Size', '1,200名'],
    ['Size', 'about 50'],
    ['Size', '非公開'],
    ['Size', '1 2 of 3'],
    ['Pages', '10〜20'],
    ['Email', 'a@gmail.com'],
    ['Email', 'A@GMAIL.COM'],
    ['Email', 'unknown'],
    ['Visited', '2026-11-20'],
    ['Visited', '2026-11-20 09:30'],
    ['Topics', 'price, term'],
    ['Visited', '令和8年13月1日'],
    ['Visited', '令和の人'],
    ['Title', '101〜300名'],
    ['Title', '50 100'],
    ['Title', 'Ann <a@gmail.com>'],
    ['Title', 'a@gmail.com (old)'],
    ['Title', '令和8年11月20日'],
    ['Title', 'price；term'],
    ['Other', '50 100'],
  ])('nothing of %s %s', (field, cell) => {
    expect(otherwise(field, [typeof cell === 'string' ? cell : Number(cell)])).toEqual([]);
  });

  test('counts leads by column, and gives three examples', () => {
    expect(otherwise('Size', ['1-2', '3-4', '5-6', '7-8', 9])).toEqual([
      { kind: 'range', field: 'Size', count: 5, examples: ['1-2', '3-4', '5-6'] },
    ]);
  });

  test('rows of unticked checkboxes, and lists in the definition', () => {
    expect(otherwise('Done', [false])).toEqual([{ kind: 'no lead', field: '', count: 2, examples: [] }]);
    const rules: Cells = [...RULES, ['Knock-out', 'Gone', 'Title', 'is', 'ex；former', '', '', '']];
    expect(otherwise('Title', ['CEO'], rules)).toEqual([
      { kind: 'list in the definition', field: 'Title', count: 1, examples: ['10: ex；former'] },
    ]);
  });

  test('each field by itself, and none that the leads lack', () => {
    const parsed = parseDefinition(RULES);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
    const leads = decodeLeads({
      tab: 'L',
      headerRow: 1,
      count: 1,
      columns: [
        { header: 'Email', values: ['1-2'], rows: [0] },
        { header: 'Size', values: ['1-2'], rows: [0] },
        { header: 'Title', values: ['CEO\u200b'], rows: [0] },
      ],
    });
    expect(readOtherwise(parsed.definition, leads, leads.rows)).toEqual([
      { kind: 'range', field: 'Size', count: 1, examples: ['1-2'] },
      { kind: 'invisible characters', field: 'Title', count: 1, examples: ['CEO\u200b'] },
    ]);
    expect(readOtherwise(parsed.definition, { headers: [], columns: leads.columns }, [])).toEqual([]);
  });

  test('a row is no lead where all that it holds is an unticked checkbox', () => {
    const parsed = parseDefinition(RULES);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
    const rows: Cells = [
      [false, 'CEO'],
      [false, ''],
      [false, false],
      ['', ''],
      [true, false],
    ];
    expect(readOtherwise(parsed.definition, { headers: [], columns: [] }, rows)).toEqual([
      { kind: 'no lead', field: '', count: 2, examples: [] },
    ]);
  });
});
