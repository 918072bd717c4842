import { describe, expect, test } from '@jest/globals';
import { parseDefinition } from '../../../../src/domain/definition/parse';
import type { Case } from '../../../../src/domain/insight/columns/case';
import { examine } from '../../../../src/domain/insight/suggestion/examine';
import type { Cell, Cells } from '../../../../src/domain/values/cell';
import { Chance } from '../../../../src/domain/values/chance';
import { column } from '../columns';

const SOURCES = ['紹介', '展示会', 'Web'] as const;

/** Leads that are won twice as often by referral, and with more pages; the day and the size tell nothing. */
function leadsOf(count: number) {
  const chance = new Chance(11);
  return Array.from({ length: count }, () => {
    const source = chance.pick(SOURCES);
    const pages = chance.int(0, 12);
    const share = (source === '紹介' ? 0.5 : 0.2) + 0.02 * pages;
    return {
      source,
      pages,
      size: chance.pick([10, 50, 200, 1000]),
      day: chance.pick(['2026-11-01', '2026/8/2', '', 'いつか', '2025年1月5日']),
      won: chance.next() < share,
    };
  });
}

function examined(rows: Cells, count = 1500, isLearned = false) {
  const leads = leadsOf(count);
  const parsed = parseDefinition([['基準日', '', '', '', '2026-11-20', '', '', ''], ...rows]);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed));
  const columns = (['source', 'pages', 'size', 'day'] as const).map((field) =>
    column(
      field,
      leads.map((lead) => lead[field]),
    ),
  );
  const history = leads.map(
    ({ won, source }): Case => ({
      ending: won ? 'won' : 'lost',
      reason: won ? '' : source === 'Web' ? '予算' : '時期',
      day: null,
    }),
  );
  return { leads, answer: examine(parsed.definition, columns, history, isLearned) };
}

const criterion = (name: string, field: string, condition: string, value: Cell, points = 5) => [
  '評価基準',
  name,
  field,
  condition,
  value,
  points,
  '',
  '',
];

describe('how the criteria of a definition have done', () => {
  const examinedAll = () => {
    const { leads, answer } = examined([
      criterion('紹介', 'source', '次のいずれか', '紹介'),
      criterion('大企業', 'size', '以上', 200),
      criterion('最近', 'day', '（日数）で減衰', 90, 30),
      criterion('閲覧', 'pages', '1件ごと（上限回数）', 10, 2),
    ]);
    return { leads, answer, named: (name: string) => answer.criteria.find((one) => one.name === name) };
  };

  test('each is counted over the leads that ended', () => {
    const { leads, answer, named } = examinedAll();
    const met = leads.filter(({ source }) => source === '紹介');
    const won = met.filter((lead) => lead.won);
    expect(named('紹介')?.evidence).toMatchObject({
      met: met.length,
      metWon: won.length,
      unmet: leads.length - met.length,
    });
    expect(named('紹介')?.evidence.rateMet?.rate).toBeCloseTo(won.length / met.length, 10);
    expect(answer.learned).toBe(1500);
  });

  test('the reasons of the lost ones that meet it come with it', () => {
    const { named } = examinedAll();
    expect(named('紹介')?.evidence.reasons.map(({ reason }) => reason)).toEqual(['時期']);
  });

  test('what tells is told from what makes no difference', () => {
    const { named } = examinedAll();
    expect(named('紹介')?.matters).toBe(true);
    expect(named('紹介')?.odds).toBeGreaterThan(2);
    expect(named('閲覧')?.matters).toBe(true);
    expect(named('大企業')?.matters).toBe(false);
  });

  test('one that computes points from days is examined where cells are blank or unreadable too', () => {
    const { leads, named } = examinedAll();
    const met = leads.filter(({ day }) => day === '2026-11-01');
    expect(named('最近')?.evidence.met).toBe(met.length);
    expect(named('最近')?.matters).toBe(false);
  });
});

test('of criteria that were learned from these outcomes no effect beside one another is told, and counts are', () => {
  const { answer } = examined([criterion('紹介', 'source', '次のいずれか', '紹介')], 1500, true);
  expect(answer.criteria[0]).toMatchObject({ odds: null, matters: null });
  expect(answer.criteria[0]?.evidence.met).toBeGreaterThan(0);
});

test('a field that no criterion reads, and that tells, is named with the criterion that would', () => {
  const { answer } = examined([criterion('大企業', 'size', '以上', 200)]);
  expect(answer.unused[0]?.criterion).toMatchObject({ field: 'source', condition: 'is', value: '紹介' });
  expect(answer.unused.map((one) => one.criterion.field)).not.toContain('day');
});

test('with fewer than 20 of the rarer outcome there are counts and nothing more', () => {
  const { answer } = examined([criterion('紹介', 'source', '次のいずれか', '紹介')], 40);
  expect(answer.criteria[0]).toMatchObject({ odds: null, matters: null });
  expect(answer.unused).toEqual([]);
  expect(answer.criteria[0]?.evidence).toMatchObject({ rateMet: null, rateUnmet: null, lift: null });
  expect(answer.criteria[0]?.evidence.met).toBeGreaterThan(0);
});

test('a field named in another case, or by a Field row’s other name, is a field that is read', () => {
  const { answer } = examined([
    ['項目', '流入経路', '', '', 'source', '', '', ''],
    criterion('紹介', '流入経路', '次のいずれか', '紹介'),
    criterion('閲覧', 'ＰＡＧＥＳ', '以上', 6),
  ]);
  const unused = answer.unused.map((one) => one.criterion.field);
  expect(unused).not.toContain('source');
  expect(unused).not.toContain('pages');
});

test('a definition without criteria is examined by what it lacks', () => {
  const { answer } = examined([]);
  expect(answer.criteria).toEqual([]);
  expect(answer.unused.length).toBeGreaterThan(0);
});

/** Examines columns of which each cell, and whether the lead was won, follow from the lead's place. */
function examinedOf(
  rows: Cells,
  leads: number,
  isWon: (lead: number) => boolean,
  fields: Readonly<Record<string, (lead: number) => Cell>>,
) {
  const parsed = parseDefinition(rows);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed));
  const places = Array.from({ length: leads }, (_, lead) => lead);
  const columns = Object.entries(fields).map(([field, cellOf]) => column(field, places.map(cellOf)));
  const history = places.map(
    (lead): Case => ({ ending: isWon(lead) ? 'won' : 'lost', reason: '', day: null }),
  );
  return examine(parsed.definition, columns, history);
}

describe('the outcomes are enough', () => {
  const criteria = [criterion('紹介', 'source', '次のいずれか', '紹介')];
  const source = (lead: number) => (lead % 2 === 0 ? '紹介' : 'Web');
  const oddsWith = (isWon: (lead: number) => boolean) =>
    examinedOf(criteria, 100, isWon, { source }).criteria[0]?.odds;

  test('from 20 of the rarer one on', () => {
    expect(oddsWith((lead) => lead < 20)).not.toBeNull();
    expect(oddsWith((lead) => lead < 19)).toBeNull();
  });

  test('whether it is that of the won leads or of the others', () => {
    expect(oddsWith((lead) => lead >= 20)).not.toBeNull();
    expect(oddsWith((lead) => lead >= 19)).toBeNull();
  });
});

describe('a field is named as unused', () => {
  /** Of three kinds, the leads of one are always won, of another in one case of four, and of the third never. */
  const isWon = (lead: number) => lead % 3 === 0 || (lead % 3 === 1 && lead % 4 === 0);
  const kindOfLead = (lead: number) => ['x', 'y', 'z'][lead % 3] ?? '';
  const noise = (lead: number) => ['p', 'q'][Math.floor(lead / 12) % 2] ?? '';
  const namedIn = (rows: Cells, fields: Readonly<Record<string, (lead: number) => Cell>>) =>
    examinedOf(rows, 480, isWon, fields).unused.map(({ criterion }) => criterion.field);

  test('only where it adds more than the best of many would by chance', () => {
    expect(namedIn([], { kind: kindOfLead, noise })).toEqual(['kind']);
  });

  test('only where no criterion reads it, even if one on another value would tell more', () => {
    const reading = [
      criterion('偶然', 'noise', '次のいずれか', 'p'),
      criterion('種別', 'kind', '次のいずれか', 'y'),
    ];
    expect(namedIn(reading, { kind: kindOfLead, noise })).toEqual([]);
  });

  test('only where it can be learned from, as days cannot', () => {
    const signed = (lead: number) => (lead % 3 === 0 ? `2026-${10 + (lead % 2)}-${10 + (lead % 19)}` : '');
    expect(namedIn([], { signed, noise })).toEqual([]);
  });

  test('and never the points of a criterion', () => {
    // Any visit tells, and how many there were does not.
    const visits = (lead: number) => (lead % 3 === 2 ? 0 : 1 + (Math.floor(lead / 3) % 10));
    expect(namedIn([criterion('閲覧', 'visits', '1件ごと（上限回数）', 10)], { visits, noise })).toEqual([]);
  });

  test('three times at most, once each', () => {
    const fields = Object.fromEntries(
      ['a', 'b', 'c', 'd'].map((field, at) => [field, (lead: number) => `${field}${(lead + at) % 3}`]),
    );
    const named = namedIn([], fields);
    expect(named).toHaveLength(3);
    expect(new Set(named).size).toBe(3);
  });

  test('with the range of numbers that tells most, where no single limit does', () => {
    const inRange = (lead: number) => lead % 10 >= 4 && lead % 10 <= 6;
    const pages = (lead: number) => lead % 10;
    const { unused } = examinedOf([], 600, inRange, { pages });
    expect(unused[0]?.criterion).toMatchObject({ field: 'pages', condition: 'is between' });
  });
});
