import { describe, expect, test } from '@jest/globals';
import { parseDefinition } from '../../../../src/domain/definition/parse';
import type { Case } from '../../../../src/domain/insight/columns/case';
import type { FieldColumn } from '../../../../src/domain/insight/columns/coding';
import { gainOf } from '../../../../src/domain/insight/suggestion/gain';
import { leaksOf } from '../../../../src/domain/insight/suggestion/leak';
import { suggest } from '../../../../src/domain/insight/suggestion/suggest';
import type { SuggestRequest } from '../../../../src/domain/insight/suggestion/suggestion';
import type { Cell } from '../../../../src/domain/values/cell';
import { Chance } from '../../../../src/domain/values/chance';
import { column } from '../columns';

type Fields = Readonly<Record<string, Cell>>;

/** Leads by chance; `odds` are the log odds of each, and `later` is filled in when the outcome is known. */
function draw(
  count: number,
  seed: number,
  odds: (fields: Fields, lead: number) => number,
  later: (chance: Chance, won: boolean) => Fields = () => ({}),
) {
  const chance = new Chance(seed);
  const won = new Uint8Array(count);
  const leads = Array.from({ length: count }, (_, lead) => {
    const fields: Fields = {
      Channel: chance.pick(['Web', 'Fair', 'Referral', 'Seminar']),
      Employees: chance.int(1, 200),
      Budget: chance.next() < 0.3 ? chance.pick(['fixed', 'open']) : '',
      Rating: chance.int(1, 9),
    };
    won[lead] = chance.next() < 1 / (1 + Math.exp(-odds(fields, lead))) ? 1 : 0;
    return { ...fields, ...later(chance, won[lead] === 1) };
  });
  const columns = Object.keys(leads[0] ?? {}).map((header) =>
    column(
      header,
      leads.map((lead) => lead[header]),
    ),
  );
  const history = Array.from(
    won,
    (one): Case => ({ ending: one === 1 ? 'won' : 'lost', reason: '', day: null }),
  );
  return { columns, history, won };
}

const pattern = ({ Channel, Employees, Budget }: Fields) =>
  -1.9 +
  (Channel === 'Referral' ? 1.4 : 0) +
  (Number(Employees) >= 100 ? 1.2 : 0) +
  (Budget === '' ? 0 : 1.3);

function learn(
  columns: readonly FieldColumn[],
  history: readonly Case[],
  more: Partial<SuggestRequest> = {},
) {
  const run = suggest({
    columns,
    history,
    months: null,
    fit: null,
    pinned: null,
    fields: {},
    keptFields: [],
    learned: [],
    forbidden: [],
    search: true,
    largest: 10,
    seed: 1,
    ...more,
  });
  let step = run.next();
  while (!step.done) step = run.next();
  const { answer } = step.value;
  if (answer.kind !== 'found') throw new Error(`found was ${answer.kind}`);
  return answer;
}

const namedIn = (columns: readonly FieldColumn[], history: readonly Case[], won: Uint8Array) =>
  leaksOf(columns, columns, history, won, null, 1);

describe('a column that was filled in after the outcome is named', () => {
  test.each<[string, string, (chance: Chance, won: boolean) => Cell]>([
    [
      'a list of values',
      'tells too much',
      (chance, won) =>
        `v${chance.next() < 0.3 ? chance.int(1, 13) : won ? chance.int(1, 5) : chance.int(6, 13)}`,
    ],
    ['emptiness', 'filled at the end', (chance, won) => (chance.next() < (won ? 0.85 : 0.1) ? 'x' : '')],
    [
      'a number',
      'tells too much',
      (chance, won) => Math.round(100 * (chance.next() + chance.next() + (won ? 0.8 : 0))),
    ],
    ['the outcome in other words', 'equals', (_, won) => (won ? 'green' : 'red')],
  ])('%s', (_, why, cell) => {
    const { columns, history, won } = draw(500, 5, pattern, (chance, isWon) => ({
      Planted: cell(chance, isWon),
    }));
    expect(namedIn(columns, history, won)).toEqual([{ header: 'Planted', auc: expect.any(Number), why }]);
  });

  test('several at once, and the others again when one is left out', () => {
    const { columns, history, won } = draw(500, 7, pattern, (chance, isWon) => ({
      A: chance.next() < 0.85 ? (isWon ? 'p' : 'q') : 'r',
      B: chance.next() < (isWon ? 0.85 : 0.1) ? 'x' : '',
    }));
    const names = (some: readonly FieldColumn[]) => namedIn(some, history, won).map(({ header }) => header);
    expect(names(columns).sort()).toEqual(['A', 'B']);
    expect(names(columns.filter(({ header }) => header !== 'A'))).toEqual(['B']);
  });

  test('one that is blank on leads that are still open', () => {
    const { columns, history, won } = draw(400, 9, pattern, (chance, isWon) => ({
      Memo: chance.next() < 0.25 ? '' : chance.next() < (isWon ? 0.7 : 0.4) ? 'a' : 'b',
    }));
    const memo = columns.find(({ header }) => header === 'Memo');
    if (memo === undefined) throw new Error('no Memo');
    expect(namedIn([memo], history, won)).toEqual([]);
    const blank = memo.values.indexOf('');
    const open = Array.from({ length: 40 }, (): Case => ({ ending: 'open', reason: '', day: null }));
    const rows = [...Array.from(memo.rows), ...open.map(() => blank)];
    const found = leaksOf([memo], [{ ...memo, rows }], [...history, ...open], won, null, 1);
    expect(found.map(({ header, why }) => [header, why])).toEqual([['Memo', 'filled at the end']]);
  });

  test.each([1, 3, 5])('and none of clean ones is (seed %i)', (seed) => {
    const { columns, history, won } = draw(500, seed, pattern);
    expect(namedIn(columns, history, won)).toEqual([]);
  });
});

describe('the latest fifth', () => {
  test.each([
    ['as before', 1, false],
    ['gone', 0, true],
    ['turned round', -1, true],
  ])('the pattern is %s', (_, share, isDrift) => {
    const { columns, history } = draw(1000, 11, (fields, lead) =>
      lead < 800 ? pattern(fields) : -0.6 + share * (pattern(fields) + 0.6),
    );
    const { recent, turned } = learn(columns, history);
    expect(recent?.isDrift).toBe(isDrift);
    expect(recent?.auc.low).toBeLessThan(recent?.auc.rate ?? 0);
    if (share === -1) expect(turned.length).toBeGreaterThan(0);
  });
});

describe('criteria as a person would write them', () => {
  const { columns, history } = draw(2000, 13, pattern);
  const { cards, area, expected } = learn(columns, history);
  const lines = cards[0]?.lines ?? [];

  test('the rare and telling value has the points', () => {
    const budget = lines.filter(({ criterion }) => criterion?.field === 'Budget');
    expect(budget.map(({ criterion }) => criterion?.condition)).toEqual(['is not empty']);
    expect(budget[0]?.points).toBeGreaterThan(0);
  });

  test('each says in how many folds it was found, and between which points it lies', () => {
    expect(lines.length).toBeGreaterThanOrEqual(3);
    for (const { found, between, points } of lines) {
      expect(found.folds).toBeGreaterThanOrEqual(3);
      expect(found.of).toBe(5);
      expect(between.low).toBeLessThan(points);
      expect(between.high).toBeGreaterThan(points);
    }
    expect(area.low).toBeLessThan(expected.auc);
    expect(area.high).toBeGreaterThan(expected.auc);
  });

  test('steps of one number don’t overlap', () => {
    const steps = draw(2000, 17, ({ Employees }) => {
      const size = Number(Employees);
      return size >= 150 ? 1 : size >= 80 ? -0.5 : -2.2;
    });
    const own = learn(steps.columns, steps.history).cards[0]?.lines ?? [];
    const met = Array.from(
      { length: 200 },
      (_, at) =>
        own.filter(({ criterion }) => {
          if (criterion?.field !== 'Employees') return false;
          const value = String(criterion.value);
          const [low = 0, high = 0] = value.split('..').map(Number);
          if (criterion.condition === 'is between') return at + 1 >= low && at + 1 <= high;
          return criterion.condition === 'is at least' ? at + 1 >= low : at + 1 < low;
        }).length,
    );
    expect(own.filter(({ criterion }) => criterion?.field === 'Employees').length).toBeGreaterThan(1);
    expect(Math.max(...met)).toBe(1);
  });
});

test('what the team’s Blank rows name is blank for learning too', () => {
  const { columns, history } = draw(2000, 13, pattern);
  const written = columns.map((one) => ({
    ...one,
    values: one.values.map((value) => (value === '' ? 'unknown' : value)),
  }));
  const parsed = parseDefinition([['Blank', '', '', '', 'Unknown', '', '', '']]);
  if (!parsed.ok) throw new Error('unreadable');
  const criteria = learn(written, history, { pinned: parsed.definition }).cards[0]?.lines.map(
    ({ criterion }) => criterion,
  );
  expect(criteria).toContainEqual({ field: 'Budget', condition: 'is not empty', value: '' });
});

test('of a Group of which the highest counts alone, no criterion gets more points than the one before it', () => {
  const { columns, history } = draw(1000, 23, pattern);
  const parsed = parseDefinition([
    ['Criterion', 'Large', 'Employees', 'is at least', 150, 20, 'Size', ''],
    ['Criterion', 'Middle', 'Employees', 'is at least', 60, 10, 'Size', ''],
    ['Highest', '', '', '', '', '', 'Size', ''],
  ]);
  if (!parsed.ok) throw new Error('unreadable');
  const lines = learn(columns, history, { pinned: parsed.definition, search: false }).cards[0]?.lines ?? [];
  const pointsOf = (name: string) => lines.find(({ pinned }) => pinned === name);
  expect(pointsOf('Large')?.points).toBeGreaterThanOrEqual(pointsOf('Middle')?.points ?? Infinity);
  // Middle counts where Large doesn't.
  expect(pointsOf('Middle')?.evidence.met).toBeLessThan(600);
});

test('the cumulative gain counts ties by their mean, and what a month would have brought', () => {
  const probabilities = Float64Array.of(0.9, 0.5, 0.5, 0.5, 0.5, 0.1, 0.1, 0.1, 0.1, 0.1);
  const won = Uint8Array.of(1, 1, 0, 1, 0, 0, 0, 0, 0, 1);
  const { held, monthly } = gainOf(probabilities, won, 2);
  expect(held.map((share) => share * 4)).toEqual(
    [1, 1.5, 2, 2.5, 3, 3.2, 3.4, 3.6, 3.8, 4].map((one) => expect.closeTo(one, 9)),
  );
  expect(monthly).toEqual({ leads: 2, wins: expect.closeTo(1.25, 9), byChance: expect.closeTo(0.8, 9) });
});
