import { describe, expect, test } from '@jest/globals';
import { dayOf } from './oracle/calendar';
import type { Cell, Range } from './oracle/cell';
import { joinSpaces, withoutInvisible } from './oracle/characters';
import { readDate } from './oracle/date';
import { exact, exactOfDecimal, nearestDouble, roundHalfAwayFromZero } from './oracle/exact';
import { columnFinder } from './oracle/fields';
import { asNumber, judge } from './oracle/lead';
import { readList } from './oracle/list';
import { readNumber } from './oracle/number';
import { readDefinition } from './oracle/read-definition';
import { layOut } from './oracle/sheet';
import { isBlank, normalize } from './oracle/text';

const row = (...cells: Cell[]): Cell[] => [...cells, ...Array<Cell>(8 - cells.length).fill('')];

const agreed: Range = [
  row('Part', 'Name', 'Field', 'Condition', 'Value', 'Points', 'Group', 'Note'),
  row('Version', 3),
  row('As of', '', '', '', '2026-11-23'),
  row('Time zone', '', '', '', 'Asia/Tokyo'),
  row('Field', 'Company size', '', '', '従業員数, Employees'),
  row('Criterion', 'Manager', '役職', 'is', '部長, 課長', 20, 'Fit'),
  row('Criterion', 'Big', 'Company size', 'is at least', '1,000名', 25.5, 'Fit'),
  row(),
  row('Criterion', 'Recent', '最終行動日', 'fades over', 90, 30, 'Interest'),
  row('And', '', '役職', 'is not', '学生'),
  row('Cap', '', '', '', '', 40, 'Fit'),
  row('Required', 'Phone', '電話', 'is not empty'),
  row('Knock-out', 'Rival', '会社', 'contains', '競合A'),
  row('Grade', 'Hot', '', '', 70),
  row('Grade', 'Cold'),
  row('Hand over', 'Hot'),
];

function judged(cells: Cell[], definition = agreed) {
  const reading = readDefinition(definition);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  const headers = ['役職', '従業員数', '最終行動日', '電話', '会社'];
  return judge(reading.definition, columnFinder(reading.definition, headers), cells);
}

const faultsOf = (definition: Range) => {
  const reading = readDefinition(definition);
  return reading.ok ? [] : reading.faults.map(({ row: at, column }) => `${at} ${column}`);
};

describe('the oracle, on cases computed by hand', () => {
  test('a lead above its group cap', () => {
    // 20 + 25.5 = 45.5, capped at 40; 13 days old: 30 × 77 / 90 = 25.67, so 26.
    const result = judged(['部長', '１２００', '2026-11-10', '03', 'ABC']);
    expect(asNumber(result.hundredths)).toBe(66);
    expect(result.grade).toBe('Cold');
    expect(result.contributions.map(({ name }) => name)).toEqual(['Recent', 'Big', 'Manager']);
  });

  test('a lead that is ready, and the same one without a phone', () => {
    expect(judged(['課長', '1000', '2026/11/23', '03', ''])).toMatchObject({
      hundredths: 7000n,
      ready: true,
    });
    expect(judged(['課長', '1000', '2026/11/23', ' ', ''])).toMatchObject({ ready: false, unmet: ['Phone'] });
  });

  test('a rival is out', () => {
    expect(judged(['課長', '1000', '2026/11/23', '03', '(株)競合Ａ'])).toMatchObject({
      hundredths: 0n,
      grade: 'Out',
      ready: false,
      knockedOutBy: ['Rival'],
    });
  });

  test('a cell that cannot be read warns', () => {
    expect(judged(['学生', '約50', '昨日', '', ''])).toMatchObject({
      hundredths: 0n,
      warnings: [
        { column: 1, raw: '約50', kind: 'number' },
        { column: 2, raw: '昨日', kind: 'date' },
      ],
    });
  });

  test('faults are named by row and column', () => {
    const broken = agreed.map((cells) => [...cells]);
    const spoil = (at: number, column: number, cell: Cell) => broken[at - 1]?.splice(column, 1, cell);
    spoil(6, 3, 'equals');
    spoil(7, 5, 1.005);
    spoil(9, 4, 1.5);
    spoil(16, 1, 'Warm');
    expect(faultsOf(agreed)).toEqual([]);
    expect(faultsOf(broken)).toEqual(['6 condition', '7 points', '9 value', '16 name']);
    expect(faultsOf(agreed.filter(([part]) => part !== 'As of'))).toEqual(['8 null']);
  });

  test('numbers, dates, lists and texts', () => {
    expect(readNumber('1,000万円')).toBe(10_000_000);
    expect(readNumber('1000,000')).toBeUndefined();
    expect(readDate('2026年2月3日 9:00', null)).toBe(dayOf(2026, 2, 3));
    expect(readDate({ instant: Date.UTC(2026, 0, 1, 15) }, 'Asia/Tokyo')).toBe(dayOf(2026, 1, 2));
    expect(readDate('2026/2/30', null)).toBeUndefined();
    expect(readList('A、 "b, ""c""";; Ｄ\n', null)).toEqual(['a', 'b, "c"', 'd']);
    expect(normalize(' ΣΑΣ\u0085İx\u3000y ')).toBe('σασ ix y');
    expect(isBlank('\u3000\ufeff\u200b')).toBe(true);
    expect(isBlank('\u2800')).toBe(false);
    expect(roundHalfAwayFromZero({ top: -5n, bottom: 2n })).toBe(-3n);
  });

  test('invisible characters and white space are those of this engine’s Unicode', () => {
    for (let code = 0; code <= 0x10ffff; code += 1) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const character = String.fromCodePoint(code);
      const isInvisible = withoutInvisible(character) === '';
      const isSpace = joinSpaces(`${character}${character}`) === ' ';
      if (isInvisible !== /\p{Cf}/u.test(character)) throw new Error(`${code.toString(16)}: Cf`);
      if (isSpace !== /\p{White_Space}/u.test(character))
        throw new Error(`${code.toString(16)}: White_Space`);
    }
  });

  test.each([
    '0.1',
    '123456789012345.123456789012345',
    '4.35',
    '999999999999999',
    '0.000000000000001',
    '9007199254740993',
    '2.5',
  ])('the double nearest to %s', (decimal) => {
    expect(nearestDouble(exactOfDecimal(decimal))).toBe(Number(decimal));
    expect(nearestDouble(exactOfDecimal(`-${decimal}`))).toBe(-Number(decimal));
  });
  test('the double nearest to a third, and to halves between two doubles', () => {
    expect(nearestDouble(exact(1n, 3n))).toBe(1 / 3);
    expect(nearestDouble(exact(2n ** 54n + 2n))).toBe(2 ** 54);
    expect(nearestDouble(exact(2n ** 54n + 6n))).toBe(2 ** 54 + 8);
  });

  test('rows are laid out under a title, trailing blank ones left off', () => {
    const reading = readDefinition(agreed);
    if (!reading.ok) throw new Error('faults');
    const headers = ['役職', '従業員数', '最終行動日', '電話', '会社'];
    const blank = ['', '#N/A', false, ' ', Number.NaN];
    const leads = [headers, ['部長', '', '', '', ''], blank, ['', '', '', '', 'x'], blank];
    expect(layOut(reading.definition, leads, null).map(({ kind }) => kind)).toEqual([
      'title',
      'lead',
      'noLead',
      'lead',
    ]);
    expect(layOut(reading.definition, leads.slice(1), headers)).toHaveLength(3);
  });
});
