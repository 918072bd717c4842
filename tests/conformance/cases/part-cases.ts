import { row, type WholeCase } from './case';

const asOf = row('As of', { value: '2026-11-23' });
const zone = row('Time zone', { value: 'Asia/Tokyo' });
const tokyo = (month: number, day: number) => ({ instant: Date.UTC(2026, month - 1, day, -9) });

const phone = row('Criterion', { name: 'Phone', field: 'Phone', condition: 'is not empty', points: 3 });
const noPhone = row('Criterion', { name: 'No phone', field: 'Phone', condition: 'is empty', points: 5 });
const size = row('Criterion', {
  name: 'Size',
  field: 'Size',
  condition: 'is at most',
  value: 100,
  points: 10,
});

/** The first and the last moment of a day in a zone, on days on which the clock changes too. */
const DAYS: readonly (readonly [timeZone: string, day: string, first: string, last: string])[] = [
  ['UTC', '2026-01-10', '2026-01-10T00:00:00Z', '2026-01-10T23:59:59Z'],
  ['Asia/Tokyo', '2026-01-10', '2026-01-09T15:00:00Z', '2026-01-10T14:59:59Z'],
  ['Pacific/Auckland', '2026-04-05', '2026-04-04T11:00:00Z', '2026-04-05T11:59:59Z'],
  ['Pacific/Auckland', '2026-09-27', '2026-09-26T12:00:00Z', '2026-09-27T10:59:59Z'],
  ['America/Los_Angeles', '2026-03-08', '2026-03-08T08:00:00Z', '2026-03-09T06:59:59Z'],
  ['America/Los_Angeles', '2026-11-01', '2026-11-01T07:00:00Z', '2026-11-02T07:59:59Z'],
];

/** A date's text, in a cell and in a heading, is the day that it is in the definition's time zone. */
const dayCases = DAYS.map(([timeZone, day, first, last]): WholeCase => {
  const at = (moment: string, seconds = 0) => ({ instant: Date.parse(moment) + seconds * 1000 });
  return {
    title: `the text of a date on ${day} in ${timeZone}`,
    definition: [
      row('Time zone', { value: timeZone }),
      row('Criterion', { name: 'Cell', field: 'Last', condition: 'is', value: day, points: 1 }),
      row('Criterion', { name: 'Value', field: 'Last', condition: 'is', value: at(first), points: 2 }),
      row('Criterion', { name: 'Heading', field: day, condition: 'is', value: 'x', points: 4 }),
    ],
    headers: ['Last', at(last)],
    leads: [
      [
        [at(first), 'x'],
        [7, '', false],
      ],
      [
        [at(last), 'x'],
        [7, '', false],
      ],
      [
        [at(first, -1), 'x'],
        [4, '', false],
      ],
      [
        [at(last, 1), ''],
        [0, '', false],
      ],
    ],
  };
});

const whole: WholeCase = {
  title: 'a definition with every part',
  definition: [
    ['Part', 'Name', 'Field', 'Condition', 'Value', 'Points', 'Group', 'Note'],
    row('Version', { name: 3, note: 'agreed 2026-11-20' }),
    row('As of', { condition: 'every day', value: tokyo(11, 23) }),
    zone,
    row('Member', { name: 'marketing@example.co.jp', group: 'Marketing' }),
    row('Field', { name: 'Company size', value: '従業員数, 社員数, Employees' }),
    row('Blank', { value: '不明, 未回答, N/A, -' }),
    row('Base', { points: 10 }),
    row('Criterion', {
      name: 'Manager or above',
      field: '役職',
      condition: 'is',
      value: '部長, 課長, 取締役',
      points: 20,
      group: 'Fit',
    }),
    row('Criterion', {
      name: 'Recent visit',
      field: '最終行動日',
      condition: 'fades over',
      value: '90',
      points: 30,
      group: 'Interest',
    }),
    row('Criterion', {
      name: 'Pages read',
      field: '閲覧ページ数',
      condition: 'each, up to',
      value: 10,
      points: 2,
      group: 'Interest',
    }),
    row('Required', { name: 'Reachable by phone', field: '電話番号', condition: 'is not empty' }),
    row('Or', { field: '部署', condition: 'contains', value: '経営企画' }),
    row('Knock-out', { name: 'Competitor', field: '会社名', condition: 'contains', value: '競合A, 競合B' }),
    row('Highest', { group: 'Interest' }),
    row('Cap', { points: 40, group: 'Interest' }),
    row('Floor', { points: 0 }),
    row('Grade', { name: 'Hot', value: 60 }),
    row('Grade', { name: 'Warm', value: 40 }),
    row('Grade', { name: 'Cold' }),
    row('Hand over', { name: 'Hot' }),
    row('Brief', { field: '役職' }),
    row('Target', { name: 'Accepted leads', field: 'Accepted', value: 10, note: 'a month' }),
    row('Service level', { name: 'First contact', condition: 'working days', value: 2 }),
    row('Owner', { name: 'sato@example.co.jp', value: 20, note: 'a month' }),
    row('And', { field: '地域', condition: 'is', value: '関東, 甲信越' }),
    row('Permission', { value: 'members' }),
  ],
  headers: ['会社名', '役職', '部署', '電話番号', '最終行動日', '閲覧ページ数', '地域'],
  leads: [
    [
      ['ABC', '部長', '', '03', '2026-11-23', 12, '関東'],
      [60, 'Hot', true],
    ],
    [
      ['ABC', '課長', '経営企画室', '-', '令和8年11月23日', '12回', ''],
      [60, 'Hot', true],
    ],
    [
      ['ABC', '部長', '総務', '不明', '2026-11-23', 12, ''],
      [60, 'Hot', false],
    ],
    [
      ['ABC', '不明', '経営企画室', '', '2026/10/06', '９回', ''],
      [28, 'Cold', false],
    ],
    [
      ['株式会社競合Ａ', '部長', '', '03', '2026-11-23', 12, ''],
      [0, 'Out', false],
    ],
    [
      ['ABC', '部長', '', '03', '2026-11-24', '約3', ''],
      [30, 'Cold', false, ['最終行動日', '閲覧ページ数']],
    ],
    [
      ['ABC', '取締役', '', '03', tokyo(11, 23), '3〜5', ''],
      [60, 'Hot', true, ['閲覧ページ数']],
    ],
    [['', '', '', '', '', '', false], null],
    [
      ['-', '', '', '', '', '', false],
      [10, 'Cold', false],
    ],
  ],
};

export const partCases: readonly WholeCase[] = [
  whole,
  {
    title: 'Blank: a cell whose text equals an item is blank for every row, without a warning',
    definition: [
      row('Blank', { value: '不明, "A, B"；N/A､-' }),
      row('Blank', { value: 0 }),
      phone,
      noPhone,
      size,
    ],
    headers: ['Phone', 'Size'],
    leads: [
      [
        ['不明', '未定'],
        [5, '', false, ['Size']],
      ],
      [
        ['n/a', '不明'],
        [5, '', false],
      ],
      [
        ['ａ， b', ' － '],
        [5, '', false],
      ],
      [
        ['-\u200b', 0],
        [5, '', false],
      ],
      [
        ['A', '0'],
        [3, '', false],
      ],
      [
        ['不明です', '0.0'],
        [13, '', false],
      ],
      [
        ['N / A', '00'],
        [13, '', false],
      ],
    ],
  },
  {
    title: 'Blank with a Field: in that column only',
    definition: [
      row('Blank', { field: 'ﾃﾞﾝﾜ', value: '0, なし' }),
      row('Field', { name: 'Phone', value: 'デンワ' }),
      phone,
      noPhone,
      size,
    ],
    headers: ['Phone', 'Size'],
    leads: [
      [
        ['0', 0],
        [15, '', false],
      ],
      [
        ['なし', 'なし'],
        [5, '', false, ['Size']],
      ],
      [
        ['なく', '0'],
        [13, '', false],
      ],
    ],
  },
  {
    title: 'Blank: a boolean’s, a number’s and a date’s text',
    definition: [zone, row('Blank', { value: 'FALSE, 1e+21, 2026-01-10' }), phone, noPhone],
    headers: ['Phone', 'Other'],
    leads: [
      [
        [false, 'x'],
        [5, '', false],
      ],
      [
        [1e21, 'x'],
        [5, '', false],
      ],
      [
        [tokyo(1, 10), 'x'],
        [5, '', false],
      ],
      [
        [tokyo(1, 11), 'x'],
        [3, '', false],
      ],
      [
        ['2026/1/10', 'x'],
        [3, '', false],
      ],
    ],
  },
  {
    title: 'Blank rows don’t make a row no lead; FALSE and blanks do',
    definition: [row('Blank', { value: '不明' }), noPhone],
    headers: ['Phone', 'Size', 'Opt-in'],
    leads: [
      [
        ['不明', '不明', '不明'],
        [5, '', false],
      ],
      [['', '#N/A', false], null],
      [[false, '\u200b', null], null],
      [
        ['', '', true],
        [5, '', false],
      ],
      [
        ['', '', 'FALSE'],
        [5, '', false],
      ],
      [
        ['', '', 0],
        [5, '', false],
      ],
      [
        [false, '', 'x'],
        [0, '', false],
      ],
    ],
  },
  {
    title: 'every day, working days, Owner and Permission change no score, grade or readiness',
    definition: [
      row('As of', { condition: 'EVERY　DAY', value: '2026-11-23' }),
      row('Service level', { name: 'First contact', condition: '営業日', value: '2' }),
      row('Permission', { value: 'メンバーのみ' }),
      row('Owner', { name: 'sato@example.co.jp', value: 20 }),
      row('And', { field: 'Area', condition: 'is', value: '関東, 甲信越' }),
      row('Owner', { name: 'Ito' }),
      row('Target', { name: 'Accepted', value: 10 }),
      row('Criterion', { name: 'Recent', field: 'Seen', condition: 'fades over', value: 90, points: 30 }),
      row('And', { field: 'Area', condition: 'is not empty' }),
      row('Grade', { name: 'Hot', value: 10 }),
      row('Hand over', { name: 'Hot' }),
    ],
    headers: ['Area', 'Seen'],
    leads: [
      [
        ['関西', '令和8年11月10日'],
        [26, 'Hot', true],
      ],
      [
        ['関東', '2026-11-24'],
        [0, '', false, ['Seen']],
      ],
      [
        ['', '2026-11-10'],
        [0, '', false],
      ],
    ],
  },
  {
    title: 'a cell that warns: as a number, as an address, of the future, and twice in different ways',
    definition: [
      asOf,
      zone,
      size,
      row('Criterion', {
        name: 'Mail',
        field: 'Mail',
        condition: 'email domain is not',
        value: 'gmail.com',
        points: 10,
      }),
      row('Criterion', { name: 'Last', field: 'Last', condition: 'is within the last', value: 7, points: 1 }),
    ],
    headers: ['Size', 'Mail', 'Last'],
    leads: [
      [
        [tokyo(1, 10), 'a@x.jp', tokyo(11, 23)],
        [11, '', false, ['Size']],
      ],
      [
        ['120\n80', 'a@x.jp;', '2026-11-17'],
        [11, '', false, ['Size']],
      ],
      [
        ['50〜150', 'a@x.jp, b@gmail.com', '2026-11-24'],
        [0, '', false, ['Size', 'Mail', 'Last']],
      ],
      [
        [80, 'a@gmail.com\u200b', '2026-11-20T09:30:00.000Z'],
        [11, '', false],
      ],
      [['', '', ''], null],
      [
        ['', 'Ann <a@x.jp>', ''],
        [10, '', false],
      ],
    ],
  },
  {
    title: 'one cell read as a number and as a date warns of both',
    definition: [
      asOf,
      size,
      row('Criterion', { name: 'Last', field: 'Size', condition: 'is within the last', value: 7, points: 1 }),
    ],
    headers: ['Size'],
    leads: [
      [['soon'], [0, '', false, ['Size', 'Size']]],
      [['2026-11-23'], [1, '', false, ['Size']]],
      [[80], [10, '', false, ['Size']]],
    ],
  },
  {
    title: 'of two equal headers the leftmost counts; an equal one comes before one of the Field row',
    definition: [
      row('Field', { name: 'Role', value: 'Title；役職' }),
      row('Criterion', { name: 'A', field: '役職', condition: 'is', value: 'a', points: 1 }),
      row('Criterion', { name: 'B', field: 'role', condition: 'is', value: 'b', points: 2 }),
      row('Criterion', {
        name: 'M',
        field: 'Email',
        condition: 'email domain is not',
        value: 'gmail.com',
        points: 4,
      }),
    ],
    headers: ['ＴＩＴＬＥ\u200b', '役職', 'Email', 'Email'],
    leads: [
      [
        ['b', 'a', '', 'a@acme.example'],
        [3, '', false],
      ],
      [
        ['a', 'b', 'a@acme.example', ''],
        [4, '', false],
      ],
    ],
  },
  {
    title: 'a Date and a moment fall on their day in the time zone',
    definition: [
      asOf,
      row('Time zone', { value: 'America/New_York' }),
      row('Criterion', {
        name: 'Since',
        field: 'Last',
        condition: 'is on or after',
        value: '2026-11-20T04:30:00Z',
        points: 1,
      }),
      row('Criterion', { name: 'Text', field: 'Last', condition: 'is', value: '2026-11-19', points: 2 }),
    ],
    headers: ['Last'],
    leads: [
      [[{ instant: Date.UTC(2026, 10, 20, 4, 59) }], [3, '', false]],
      [[{ instant: Date.UTC(2026, 10, 20, 5) }], [1, '', false]],
      [[{ instant: Date.UTC(2026, 10, 19, 4, 59) }], [0, '', false]],
      [['2026-11-19T04:59Z'], [0, '', false]],
      [['2026-11-19T05:00Z'], [1, '', false]],
      [['2026-11-20T13:59+0900'], [1, '', false]],
    ],
  },
  {
    title: 'a moment needs no Time zone where no condition on dates reads it',
    definition: [
      asOf,
      row('Criterion', { name: 'T', field: 'Note', condition: 'contains', value: 't09:30', points: 1 }),
      row('Criterion', { name: 'P', field: 'Last', condition: 'is within the last', value: 3, points: 2 }),
    ],
    headers: ['Note', 'Last'],
    leads: [
      [
        ['2026-11-20T09:30:00Z', '2026-11-20 09:30'],
        [3, '', false],
      ],
    ],
  },
  ...dayCases,
];
