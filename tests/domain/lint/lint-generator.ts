import fc from 'fast-check';
import type { Cell, Row } from '../../../src/domain/values/cell';

/** Texts that share beginnings, ends and parts, and some that are numbers, dates, addresses or lists as well. */
const PIECES = [
  'a',
  'ab',
  'b',
  'ba',
  'abc',
  '1',
  '10',
  '１０',
  '1e+21',
  '0.5',
  '2026-11-20',
  '部長',
  '部',
  'b.c',
  'c',
  'a.b.c',
  'x@b.c',
  '@b.c',
  '#n/a',
  'true',
  '1-5',
  '2026-11-20T23:30Z',
];
export const FIELDS = ['Title', 'Size', 'Seen', 'Mail'];
const NUMBERS = ['0', '1', '2', '5', '10', '0.5', '-1'];
const DATES = ['2026-11-10', '2026-11-20', '2026-11-23', '2026-11-25'];
const DAYS = ['0', '1', '3', '13'];

const items = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 3 })
  .map((some) => some.join(', '));

const onText = fc.tuple(
  fc.constantFrom(
    'is',
    'is not',
    'contains',
    'does not contain',
    'contains the word',
    'does not contain the word',
    'starts with',
    'ends with',
    'includes',
    'does not include',
    'email domain is',
    'email domain is not',
  ),
  items,
);
const onNumber = fc.oneof(
  fc.tuple(
    fc.constantFrom('is at least', 'is more than', 'is at most', 'is less than'),
    fc.constantFrom(...NUMBERS),
  ),
  fc.constantFrom(['is between', '0..1'] as const, ['is between', '1..10'] as const),
);
const onDate = fc.oneof(
  fc.tuple(fc.constantFrom('is on or after', 'is on or before'), fc.constantFrom(...DATES)),
  fc.tuple(fc.constantFrom('is within the last', 'is older than'), fc.constantFrom(...DAYS)),
);
const onAnything = fc.constantFrom(['is empty', ''] as const, ['is not empty', ''] as const);
const computing = fc.constantFrom(
  ['fades over', '3'] as const,
  ['fades over', '13'] as const,
  ['each, up to', '1'] as const,
  ['each, up to', '5'] as const,
);
/** Few, so that several rows ask the same. */
const again = fc.constantFrom(
  ['contains', 'a'] as const,
  ['does not contain', 'b'] as const,
  ['starts with', '部'] as const,
  ['includes', 'ab'] as const,
  ['email domain is', 'b.c'] as const,
);
const plain = fc.oneof(onText, onNumber, onDate, onAnything, again);
const test = (condition: fc.Arbitrary<readonly [string, string]>) =>
  fc
    .tuple(fc.constantFrom(...FIELDS), condition)
    .map(([field, [keyword, value]]) => [field, keyword, value] as const);

type TestCells = readonly [field: string, condition: string, value: string];
/** What stands below a clause: mostly And rows. */
const further = fc
  .tuple(fc.constantFrom('And', 'And', 'Or'), test(plain))
  .map(([part, cells]) => [part, cells] as const);
const clause = (own: fc.Arbitrary<TestCells>) =>
  fc.tuple(own, fc.oneof(fc.constant([]), fc.array(further, { maxLength: 2 })));
const points = fc.constantFrom(-20, -10, -0.5, 5, 10, 10.25, 20);
const GROUPS = ['', '', 'Fit', 'Interest'];
const criteria = fc.array(
  fc.tuple(
    clause(test(fc.oneof({ weight: 4, arbitrary: plain }, { weight: 1, arbitrary: computing }))),
    points,
    fc.constantFrom(...GROUPS),
  ),
  { minLength: 1, maxLength: 6 },
);
const gates = fc.array(clause(test(plain)), { maxLength: 2 });
const minimums = fc.uniqueArray(fc.constantFrom(-30, -10, 0, 5, 10, 20, 30, 50), {
  minLength: 1,
  maxLength: 3,
});
const scale = (letters: string) =>
  fc.tuple(minimums, fc.boolean()).map(([some, open]) =>
    [...[...some].sort((one, other) => other - one), ...(open ? [''] : [])].map((minimum, at) => ({
      name: letters.charAt(at),
      minimum,
    })),
  );
const caps = fc.uniqueArray(
  fc.tuple(fc.constantFrom('', 'Fit', 'Interest', 'Other'), fc.constantFrom(-10, 0, 10, 25)),
  { maxLength: 2, selector: ([group]) => group },
);

function rowsOf(
  part: string,
  name: string,
  [own, below]: readonly [TestCells, readonly (readonly [string, TestCells])[]],
  more: Row,
): Cell[][] {
  const computes = own[1] === 'fades over' || own[1] === 'each, up to';
  return [
    [part, name, ...own, ...more],
    ...below.map(([further, cells]) => [computes ? 'And' : further, '', ...cells]),
  ];
}

/** The cells of a definition that is valid, whether or not it can work. */
export const definitionCells: fc.Arbitrary<Cell[][]> = fc
  .record({
    criteria,
    required: gates,
    knockOuts: gates,
    caps,
    floor: fc.option(fc.constantFrom(-10, 0, 10)),
    bases: fc.uniqueArray(fc.tuple(fc.constantFrom('', 'Fit', 'Interest'), fc.constantFrom(-10, 5, 20)), {
      maxLength: 2,
      selector: ([group]) => group,
    }),
    highest: fc.subarray(['Fit', 'Interest']),
    blanks: fc.array(fc.tuple(fc.constantFrom('', ...FIELDS), fc.constantFrom(...PIECES, '0', '1〜5')), {
      maxLength: 2,
    }),
    grouped: fc.boolean(),
    one: scale('ABCD'),
    other: scale('WXYZ'),
    handed: fc.nat(3),
  })
  .map((made) => {
    const { criteria: earning, required, knockOuts, caps: limits, floor } = made;
    const { grouped, one, other, handed, bases, highest, blanks } = made;
    const grades = (scaled: typeof one, group: string) =>
      scaled.map(({ name, minimum }) => ['Grade', name, '', '', minimum, '', group]);
    const handedOver = (one[handed % one.length]?.name ?? '') + (grouped ? (other[0]?.name ?? '') : '');
    return [
      ['Part', 'Name', 'Field', 'Condition', 'Value', 'Points', 'Group', 'Note'],
      ['As of', '', '', '', '2026-11-23'],
      ['Time zone', '', '', '', 'Asia/Tokyo'],
      ...blanks.map(([field, text]) => ['Blank', '', field, '', text]),
      ...bases.map(([group, given]) => ['Base', '', '', '', '', given, group]),
      ...highest.map((group) => ['Highest', '', '', '', '', '', group]),
      ...earning.flatMap(([tests, given, group], at) => rowsOf('Criterion', `c${at}`, tests, [given, group])),
      ...required.flatMap((tests, at) => rowsOf('Required', `r${at}`, tests, [])),
      ...knockOuts.flatMap((tests, at) => rowsOf('Knock-out', `k${at}`, tests, [])),
      ...limits.map(([group, limit]) => ['Cap', '', '', '', '', limit, group]),
      ...(floor === null ? [] : [['Floor', '', '', '', '', floor]]),
      ...(grouped ? [...grades(one, 'Fit'), ...grades(other, 'Interest')] : grades(one, '')),
      ['Hand over', handedOver],
    ];
  });

const pieces = fc
  .tuple(
    fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 3 }),
    fc.constantFrom('', '', ',', '\n', ' ', '@'),
  )
  .map(([some, by]) => some.join(by));
const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>('', null, '#N/A', true, 1e21, 0.1 + 0.2, ' ', Number.NaN),
  fc.constantFrom(...PIECES),
  pieces,
  pieces,
  fc.constantFrom(...NUMBERS, '10円', '5名', '1,000', '1.5', '9.99', '-3'),
  fc.constantFrom('0〜1', '1-5', '2以上', '1未満', '0超', '〜-1', '10+', '5 to 10', '1〜1', '10以下'),
  fc.constantFrom(-1, 0, 0.25, 0.5, 0.75, 1, 1.5, 2, 4.5, 5, 7, 10, 11),
  fc.constantFrom(...DATES, '2026-11-22', '2026/11/21', '2026-11-9', '2020-01-01'),
  fc.integer({ min: -20, max: 3 }).map((days) => new Date(Date.UTC(2026, 10, 23 + days, 3))),
  fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...PIECES)).map(([one, other]) => `${one}@${other}`),
);

/** A lead: one cell for each field. */
export const lead: fc.Arbitrary<Cell[]> = fc.array(cell, { minLength: 4, maxLength: 4 });

/** The cells of a definition of nothing but criteria on one field, and cells for it. */
export const oneField: fc.Arbitrary<{ readonly cells: Cell[][]; readonly leads: Cell[] }> = fc.record({
  cells: fc
    .array(fc.oneof({ weight: 4, arbitrary: plain }, { weight: 1, arbitrary: computing }), {
      minLength: 1,
      maxLength: 6,
    })
    .map((tests) => [
      ['As of', '', '', '', '2026-11-23'],
      ['Time zone', '', '', '', 'Asia/Tokyo'],
      ['Blank', '', '', '', '部, 5, 0.25, 2026-11-22, true, 1-5'],
      ...tests.map(([keyword, value], at) => [
        'Criterion',
        `c${at}`,
        'Field',
        keyword,
        value,
        at % 2 ? 7 : -7,
      ]),
    ]),
  leads: fc.array(cell, { minLength: 40, maxLength: 40 }),
});
