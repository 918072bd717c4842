import { describe, expect, test } from '@jest/globals';
import { Bundle } from './bundle';
import type { Cell, Range } from './oracle/cell';

/** What a cell of a function's answer has to be: itself, or a text that begins so. */
type Wanted = Cell | { readonly begins: string };

/** Leads that other tools misread, and in which words a function tells of them; what they score is in the kit. */
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
const MAIL = row('Criterion', 'Company mail', 'Email', 'email domain is not', 'gmail.com', 10);
const notANumber = (cell: Cell, quoted = cell): [Cell[], Wanted] => [
  [cell],
  `⚠ Employees "${String(quoted)}" is not a number`,
];
const noAddress = (cell: string): [Cell[], Wanted] => [[cell], `⚠ Email "${cell}" is not an e-mail address`];

const REPORTS: readonly Report[] = [
  {
    title: 'a date as the day of the time zone',
    definition: [TOKYO, BIG, ...GRADES],
    headers: ['Employees'],
    fn: 'LEADWHY',
    leads: [
      notANumber({ instant: 1_767_970_800_000 }, '2026-01-10'),
      notANumber({ instant: Date.UTC(2026, 0, 9, 14, 59) }, '2026-01-09'),
      notANumber({ instant: Date.UTC(2025, 11, 31, 15) }, '2026-01-01'),
    ],
  },
  {
    title: 'two addresses',
    definition: [MAIL, ...GRADES],
    headers: ['Email'],
    fn: 'LEADWHY',
    leads: [
      noAddress('b@gmail.com, a@acme.com'),
      noAddress('a@acme.com、b@gmail.com'),
      noAddress('a@gmail.com (old)'),
    ],
  },
  {
    title: 'two numbers',
    definition: [BIG, ...GRADES],
    headers: ['Employees'],
    fn: 'LEADWHY',
    leads: [notANumber('120\n80'), notANumber('1\u00a0200'), notANumber('1, 200')],
  },
  {
    title: 'what nobody sees as nothing',
    definition: [
      row('Criterion', 'Boss', 'Title', 'is', 'CEO', 10),
      row('Required', 'Phone', 'Phone', 'is not empty'),
      ...GRADES,
    ],
    headers: ['Title', 'Phone'],
    fn: 'LEADGAP',
    leads: [
      [['CEO\u200b', '1'], ''],
      [['Intern\u200b', '1'], { begins: '10 points short of Hot' }],
      [['CEO', ' \u00ad\u180e'], { begins: 'Phone' }],
    ],
  },
];

const bundle = new Bundle();

describe.each(REPORTS.map((report) => [report.title, report] as const))(
  'the words tell of %s',
  (_, report) => {
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
  },
);

test('a last row of nothing but FALSE and blanks is left off', () => {
  const leads = [
    ['Company', 'Employees', 'Opt-in'],
    ['Acme', 120, true],
    ['', '', false],
    ['', ' ', false],
  ];
  expect(bundle.call('LEADGRADE', leads, [BIG, ...GRADES])).toEqual({ ok: true, rows: [['Grade'], ['Hot']] });
});
