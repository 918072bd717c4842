import type { Cell } from '../oracle/cell';
import { type ExpectedLead, row, type WholeCase } from './case';

/** Hot from 10 points on, and handed over. */
const hot = [
  row('Grade', { name: 'Hot', value: 10 }),
  row('Grade', { name: 'Cold' }),
  row('Hand over', { name: 'Hot' }),
];
const asOf = row('As of', { value: '2026-11-23' });
const tokyo = row('Time zone', { value: 'Asia/Tokyo' });

const onMail = [
  row('Criterion', {
    name: 'Company mail',
    field: 'Email',
    condition: 'email domain is not',
    value: 'gmail.com',
    points: 10,
  }),
  row('Criterion', {
    name: 'Free mail',
    field: 'Email',
    condition: 'email domain is',
    value: 'gmail.com',
    points: -5,
  }),
];
const company: ExpectedLead = [10, 'Hot', true];
const free: ExpectedLead = [-5, 'Cold', false];
const noMail: ExpectedLead = [0, 'Cold', false, ['Email']];
const cold: ExpectedLead = [0, 'Cold', false];

/** Leads of one cell that all come out alike. */
const alike = (cells: readonly Cell[], expected: ExpectedLead) =>
  cells.map((cell): WholeCase['leads'][number] => [[cell], expected]);

const numbers = (points: number, value: number) =>
  row('Criterion', { name: 'Huge', field: 'Employees', condition: 'is at least', value, points });

/** After public bug reports of other tools: what was reported, and others of its kind. */
export const reportCases: readonly WholeCase[] = [
  {
    title: 'a date where a number is wanted warns; it is quoted as the day it is in the time zone',
    definition: [tokyo, numbers(15, 100), ...hot],
    headers: ['Employees'],
    leads: alike(
      [{ instant: 1767970800000 }, { instant: 1767970799999 }, '2026-01-10', true],
      [0, 'Cold', false, ['Employees']],
    ),
  },
  {
    title: 'one address in the forms that mail programs write',
    definition: [...onMail, ...hot],
    headers: ['Email'],
    leads: [
      ...alike(
        [
          'a@gmail.com',
          'Ann <a@gmail.com>',
          'a@gmail.com;',
          'a@gmail.com.',
          '"Ann, B." <a@gmail.com>',
          'mailto:a@gmail.com',
          "'a@gmail.com'",
          'Ａ＠ＧＭＡＩＬ．ＣＯＭ',
          '山田＜a@gmail.com＞',
          'a@mail.gmail.com',
          '＜ａ＠ｇｍａｉｌ．ｃｏｍ＞',
          '"Ann" <mailto:a@gmail.com>',
          "'a@gmail.com',",
        ],
        free,
      ),
      ...alike(
        [
          'a@acme.com',
          'Ann <a@acme.com>',
          'a@gmail.com.acme.com',
          'a@notgmail.com',
          'gmail.com <a@acme.com>',
        ],
        company,
      ),
      ...alike(['a@gmail.com (old)', 'gmail.com', 'a gmail.com', 'なし', 12], noMail),
    ],
  },
  {
    title: 'two addresses in a cell are no address, in whichever order',
    definition: [...onMail, ...hot],
    headers: ['Email'],
    leads: alike(
      [
        'b@gmail.com, a@acme.com',
        'a@acme.com; b@gmail.com',
        'a@acme.com b@gmail.com',
        'a@acme.com\nb@gmail.com',
        'a@acme.com、b@gmail.com',
        'a@acme.com；b@gmail.com',
        'a@acme.com/b@gmail.com',
        'a@acme.com / b@gmail.com',
      ],
      noMail,
    ),
  },
  {
    title: 'an invisible character in an address',
    definition: [...onMail, ...hot],
    headers: ['Email'],
    leads: alike(
      [
        'a@gmail.com\u200b',
        '\ufeffa@gmail.com',
        'a@gm\u00adail.com',
        'a@\u00adgmail.com',
        '\u202aa@gmail.com\u202c',
        'a@gmail.com \u200e',
        'a\u2060@gmail.com',
      ],
      free,
    ),
  },
  {
    title: 'invisible characters neither make a text another one nor a blank cell known',
    definition: [
      row('Criterion', { name: 'Boss', field: 'Title', condition: 'is', value: 'CEO', points: 10 }),
      row('Criterion', {
        name: 'Not intern',
        field: 'Title',
        condition: 'is not',
        value: 'Intern',
        points: 5,
      }),
      row('Required', { name: 'Phone', field: 'Phone', condition: 'is not empty' }),
      ...hot,
    ],
    headers: ['Title', 'Phone'],
    leads: [
      [
        ['CEO\u200b', '1'],
        [15, 'Hot', true],
      ],
      [
        ['\u200eC\u200dEO', '1'],
        [15, 'Hot', true],
      ],
      [
        ['\u00a0CEO\u3000\ufeff', '1'],
        [15, 'Hot', true],
      ],
      [['Intern\u200b', '1'], cold],
      [['In\u00adtern', '1'], cold],
      [
        ['CEO', '\u200b'],
        [15, 'Hot', false],
      ],
      [
        ['CEO', ' \u2060\u3000'],
        [15, 'Hot', false],
      ],
      [['\u200b', '1'], cold],
    ],
  },
  {
    title: 'two numbers in one cell do not become one',
    definition: [numbers(20, 1000), ...hot],
    headers: ['Employees'],
    leads: [
      ...alike(
        [
          '120\n80',
          '50 100',
          '1 200',
          '1\u00a0200',
          '1\u2009200',
          '1200 1',
          '１　２００',
          '1,0 00',
          '1, 200',
          '12 .5',
          '2,000 3,000',
          '1200\t名 5',
        ],
        [0, 'Cold', false, ['Employees']],
      ),
      ...alike(['1,200 名', '¥ 1,200', '1200\u00a0人', '1,200\u200b'], [20, 'Hot', true]),
    ],
  },
  {
    title: 'full-width separators part a cell’s list',
    definition: [
      row('Criterion', {
        name: 'Expo',
        field: 'Interest',
        condition: 'includes',
        value: 'Expo, 展示会',
        points: 10,
      }),
      ...hot,
    ],
    headers: ['Interest'],
    leads: [
      ...alike(
        [
          'Webinar；Expo',
          'セミナー，展示会',
          'セミナー､展示会',
          'セミナー、展示会',
          'Webinar﹔Expo',
          'セミナー﹔展示会',
          '"a;b"；＂展示会＂',
        ],
        company,
      ),
      ...alike(['Webinar/Expo', 'セミナー／展示会', '"Webinar；Expo"', 'Webinar：Expo', '展示会場'], cold),
    ],
  },
  {
    title: 'full-width separators part a Value',
    definition: [
      row('Criterion', {
        name: 'x',
        field: 'Title',
        condition: 'is',
        value: 'CEO；CTO，CIO､CFO',
        points: 10,
      }),
      ...hot,
    ],
    headers: ['Title'],
    leads: [...alike(['CEO', 'CTO', 'CIO', 'CFO'], company), ...alike(['CEO;CTO', 'COO'], cold)],
  },
  {
    title: 'a row with nothing but unticked checkboxes is no lead',
    definition: [numbers(15, 100), ...hot],
    headers: ['Company', 'Employees', 'Opt-in'],
    leads: [
      [
        ['Acme', 120, true],
        [15, 'Hot', true],
      ],
      [['', '', false], null],
      [[' ', '\u200b', false], null],
      [[false, '#REF!', false], null],
      [['', '', true], cold],
      [['', 0, false], cold],
      [['Beta', '', false], cold],
      [['', '', false], null],
    ],
  },
  {
    title: 'of two equal headings the leftmost is read',
    definition: [...onMail, ...hot],
    headers: ['Company', 'Ｅｍａｉｌ', 'email\u200b'],
    leads: [
      [['Acme', '', 'a@acme.example'], cold],
      [['Acme', 'a@acme.example', 'a@gmail.com'], company],
      [
        ['Acme', 'x', 'a@gmail.com'],
        [0, 'Cold', false, ['Ｅｍａｉｌ']],
      ],
    ],
  },
  {
    title: 'timestamps as CRMs export them',
    definition: [
      asOf,
      tokyo,
      row('Criterion', {
        name: 'Recent',
        field: 'Last',
        condition: 'is within the last',
        value: '7',
        points: 10,
      }),
      ...hot,
    ],
    headers: ['Last'],
    leads: [
      ...alike(
        [
          '2026-11-20T09:30:00.000Z',
          '2026-11-20T09:30:00+09:00',
          '2026-11-20T09:30:00.0000000Z',
          '2026-11-20 09:30:00.123',
          '2026-11-20 09:30:00.123456',
          '2026-11-20T09:30:00-0500',
          '2026/11/20 9:30 PM',
          '2026/11/20 9:30 AM',
          '2026-11-15T15:00:00Z',
          '令和8年11月20日 9:30',
        ],
        company,
      ),
      ...alike(['2026-11-15T14:59:59Z', '2026-11-16T00:00:00+10:00', '2026-11-15'], cold),
      ...alike(['2026-11-23T15:00:00Z', '2026-11-24'], [0, 'Cold', false, ['Last']]),
      ...alike(
        ['2026-11-20T09:30:00 +09:00', '11/20/2026', '20261120T093000Z', '2026-11-20T25:00:00Z'],
        [0, 'Cold', false, ['Last']],
      ),
    ],
  },
];
