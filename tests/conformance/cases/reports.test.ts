import { describe, expect, test } from '@jest/globals';
import { Bundle } from '../bundle';
import type { Cell, Range } from '../oracle/cell';

/** What a cell of a function's answer has to be: itself, or a text that begins so. */
type Wanted = Cell | { readonly begins: string };

/** Leads that were misread by other tools, and what has to come out; after each, more of its kind. */
interface Report {
  readonly title: string;
  readonly definition: Range;
  readonly headers: readonly Cell[];
  readonly fn: 'LEADSCORE' | 'LEADGRADE' | 'LEADWHY' | 'LEADGAP';
  readonly leads: readonly (readonly [lead: readonly Cell[], wanted: Wanted])[];
}

const row = (...cells: Cell[]): Cell[] => [...cells, ...Array<Cell>(8 - cells.length).fill('')];
const GRADES = [row('Grade', 'Hot', '', '', 10), row('Grade', 'Cold'), row('Hand over', 'Hot')];
const TOKYO = row('Time zone', '', '', '', 'Asia/Tokyo');
const BIG = row('Criterion', 'Big', 'Employees', 'is at least', 100, 15);
const MAIL = [
  row('Criterion', 'Company mail', 'Email', 'email domain is not', 'gmail.com', 10),
  row('Criterion', 'Free mail', 'Email', 'email domain is', 'gmail.com', -5),
];
const notANumber = (cell: string): [Cell[], Wanted] => [[cell], `⚠ Employees "${cell}" is not a number`];
const noAddress = (cell: string): [Cell[], Wanted] => [[cell], `⚠ Email "${cell}" is not an e-mail address`];

const REPORTS: readonly Report[] = [
  {
    title: 'a warning quotes a date as the day of the time zone',
    definition: [TOKYO, BIG, ...GRADES],
    headers: ['Employees'],
    fn: 'LEADWHY',
    leads: [
      [[{ instant: 1_767_970_800_000 }], '⚠ Employees "2026-01-10" is not a number'],
      [[{ instant: Date.UTC(2026, 0, 9, 14, 59) }], '⚠ Employees "2026-01-09" is not a number'],
      [[{ instant: Date.UTC(2025, 11, 31, 15) }], '⚠ Employees "2026-01-01" is not a number'],
    ],
  },
  {
    title: 'one address in several forms is one address',
    definition: [...MAIL, ...GRADES],
    headers: ['Email'],
    fn: 'LEADSCORE',
    leads: [
      [['a@gmail.com'], -5],
      [['Ann <a@gmail.com>'], -5],
      [['a@gmail.com;'], -5],
      [['a@gmail.com.'], -5],
      [['a@gmail.com (old)'], 0],
      [['＜ａ＠ｇｍａｉｌ．ｃｏｍ＞'], -5],
      [['"Ann" <mailto:a@gmail.com>'], -5],
      [["'a@gmail.com',"], -5],
      [['a@gmail.com\u200b'], -5],
      [['\u202aa@gmail.com\u202c'], -5],
      [['a@\u00adgmail.com'], -5],
      [['a@example.com'], 10],
    ],
  },
  {
    title: 'two addresses in a cell are none, whatever their order',
    definition: [...MAIL, ...GRADES],
    headers: ['Email'],
    fn: 'LEADWHY',
    leads: [
      noAddress('b@gmail.com, a@acme.com'),
      noAddress('a@acme.com; b@gmail.com'),
      noAddress('a@acme.com b@gmail.com'),
      noAddress('a@acme.com、b@gmail.com'),
      noAddress('a@acme.com / b@gmail.com'),
      noAddress('a@gmail.com (old)'),
    ],
  },
  {
    title: 'what nobody sees is not there',
    definition: [
      row('Criterion', 'Boss', 'Title', 'is', 'CEO', 10),
      row('Criterion', 'Not intern', 'Title', 'is not', 'Intern', 5),
      row('Required', 'Phone', 'Phone', 'is not empty'),
      ...GRADES,
    ],
    headers: ['Title', 'Phone'],
    fn: 'LEADGAP',
    leads: [
      [['CEO\u200b', '1'], ''],
      [['\ufeffCEO', '1'], ''],
      [['C\u2060EO', '1'], ''],
      [['\u202bCEO\u202c', '1'], ''],
      [['Intern\u200b', '1'], { begins: '10 points short of Hot' }],
      [['CEO', '\u200b'], { begins: 'Phone' }],
      [['CEO', ' \u00ad\u180e'], { begins: 'Phone' }],
    ],
  },
  {
    title: 'two numbers in a cell are none',
    definition: [row('Criterion', 'Huge', 'Employees', 'is at least', 1000, 20), ...GRADES],
    headers: ['Employees'],
    fn: 'LEADWHY',
    leads: [
      notANumber('120\n80'),
      notANumber('50 100'),
      notANumber('1 200'),
      notANumber('1\u00a0200'),
      notANumber('1\u2009200'),
      notANumber('1, 200'),
      notANumber('1200 1'),
      [['1,200\u00a0名'], '+20 Huge'],
    ],
  },
  {
    title: 'full-width separators part the entries of a cell',
    definition: [row('Criterion', 'Expo', 'Interest', 'includes', 'Expo, 展示会', 10), ...GRADES],
    headers: ['Interest'],
    fn: 'LEADSCORE',
    leads: [
      [['Webinar；Expo'], 10],
      [['セミナー，展示会'], 10],
      [['ｾﾐﾅｰ､展示会'], 10],
      [['セミナー﹔展示会'], 10],
      [['セミナー／展示会'], 0],
    ],
  },
  {
    title: 'and those of a Value',
    definition: [row('Criterion', 'x', 'Title', 'is', 'CEO；CTO，COO､CFO', 10), ...GRADES],
    headers: ['Title'],
    fn: 'LEADSCORE',
    leads: [
      [['CEO'], 10],
      [['CTO'], 10],
      [['COO'], 10],
      [['CFO'], 10],
      [['CEO；CTO'], 0],
    ],
  },
  {
    title: 'a row of nothing but unticked checkboxes is no lead',
    definition: [BIG, ...GRADES],
    headers: ['Company', 'Employees', 'Opt-in'],
    fn: 'LEADGRADE',
    leads: [
      [['Acme', 120, true], 'Hot'],
      [['', '#N/A', false], ''],
      [['', '', true], 'Cold'],
      [['', 'FALSE', ''], 'Cold'],
    ],
  },
  {
    title: 'of two equal headings the leftmost counts',
    definition: [...MAIL, ...GRADES],
    headers: ['Company', 'Email', ' ＥＭＡＩＬ'],
    fn: 'LEADSCORE',
    leads: [
      [['Acme', '', 'a@acme.example'], 0],
      [['Acme', 'a@gmail.com', 'a@acme.example'], -5],
    ],
  },
  {
    title: 'timestamps as other systems export them are dates',
    definition: [
      row('As of', '', '', '', '2026-11-23'),
      TOKYO,
      row('Criterion', 'Recent', 'Last', 'is within the last', '7', 10),
      ...GRADES,
    ],
    headers: ['Last'],
    fn: 'LEADSCORE',
    leads: [
      [['2026-11-20T09:30:00.000Z'], 10],
      [['2026-11-20T09:30:00+09:00'], 10],
      [['2026-11-20 09:30:00.123456'], 10],
      [['2026-11-20T09:30:00-0500'], 10],
      [['2026-11-15T15:00:00Z'], 10],
      [['2026-11-15T14:59:59Z'], 0],
      [['2026/11/20 9:30 PM'], 10],
      [['令和8年11月20日'], 10],
    ],
  },
];

const bundle = new Bundle();

describe.each(REPORTS.map((report) => [report.title, report] as const))('%s', (_, report) => {
  const { definition, headers, fn, leads } = report;

  test.each(leads.map(([lead, wanted]) => ({ lead, wanted })))('$lead', ({ lead, wanted }) => {
    // A row below keeps the lead from being left off at the end.
    const below = headers.map(() => 'x');
    const result = bundle.call(fn, [headers, lead, below], definition);
    if (!result.ok) throw new Error(result.message);
    const found = result.rows[1];
    const cell: unknown = Array.isArray(found) ? found[0] : found;
    if (typeof wanted === 'object' && wanted !== null && 'begins' in wanted)
      expect(String(cell).startsWith(wanted.begins)).toBe(true);
    else expect(cell).toBe(wanted);
  });
});

test('a last row of nothing but FALSE and blanks is left off', () => {
  const leads = [
    ['Company', 'Employees', 'Opt-in'],
    ['Acme', 120, true],
    ['', '', false],
    ['', ' ', false],
  ];
  expect(bundle.call('LEADGRADE', leads, [BIG, ...GRADES])).toEqual({ ok: true, rows: [['Grade'], ['Hot']] });
});
