import { describe, expect, test } from '@jest/globals';
import { Bundle } from './bundle';
import type { CellCase } from './cases/case';
import { dateCases } from './cases/date-cases';
import { numberCases } from './cases/number-cases';
import { rangeCases } from './cases/range-cases';
import { blankCases, emailCases, listCases, textCases } from './cases/text-cases';
import { wordCases } from './cases/word-cases';
import type { Cell, Range } from './oracle/cell';

const bundle = new Bundle();

function run(name: 'LEADSCORE' | 'LEADWHY', leads: Range, definition: Range): unknown {
  const result = bundle.call(name, leads, definition);
  if (!result.ok) throw new Error(result.message);
  const row = result.rows[1];
  return Array.isArray(row) ? row[0] : row;
}

function outcome(cell: Cell, condition: string, value: Cell) {
  const definition: Range = [
    ['As of', '', '', '', '2026-11-23', '', '', ''],
    ['Time zone', '', '', '', 'Asia/Tokyo', '', '', ''],
    ['Criterion', 'Tested', 'Cell', condition, value, 30, '', ''],
  ];
  const leads: Range = [
    ['Cell', 'Company'],
    [cell, 'Acme'],
  ];
  const points = run('LEADSCORE', leads, definition);
  const why = String(run('LEADWHY', leads, definition));
  return { points, warns: why.includes('⚠') };
}

const expectedPoints = (expected: CellCase[4]) => {
  if (typeof expected === 'object') return expected.points;
  return expected === 'holds' ? 30 : 0;
};

const TABLES: readonly (readonly [string, readonly CellCase[]])[] = [
  ['Blank', blankCases],
  ['Text', textCases],
  ['Words', wordCases],
  ['Lists', listCases],
  ['Email domains', emailCases],
  ['Numbers', numberCases],
  ['Ranges', rangeCases],
  ['Dates', dateCases],
];

describe.each(TABLES)('%s', (_, cases) => {
  test.each(cases.map(([title, ...rest]) => ({ title, rest })))('$title', ({ rest }) => {
    const [cell, condition, value, expected] = rest;
    expect(outcome(cell, condition, value)).toEqual({
      points: expectedPoints(expected),
      warns: expected === 'warns',
    });
  });
});

test('the titles are told apart, and the tables hold both outcomes of most conditions', () => {
  const all = TABLES.flatMap(([, cases]) => cases);
  expect(new Set(all.map(([title]) => title)).size).toBe(all.length);
  expect(all.length).toBeGreaterThan(350);
  const ofEach = (expected: CellCase[4]) => all.filter(([, , , , one]) => one === expected).length;
  for (const expected of ['holds', 'fails', 'warns'] as const) expect(ofEach(expected)).toBeGreaterThan(50);
});
