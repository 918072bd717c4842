import { describe, expect, test } from '@jest/globals';
import { parseDefinition } from '../../../src/domain/definition/parse';
import { drawSample, listCandidates } from '../../../src/domain/hand-over/candidate';
import { prepare } from '../../../src/domain/scoring/scorer';
import type { Cells } from '../../../src/domain/values/cell';
import { TOKYO } from '../../calendars';
import { NO_RECORD, outcomeBy, rejectedRecord } from './records';

const HEADERS = ['Job', 'Known', 'A', 'B', 'C'];
const SCORED: Cells = [
  ['Criterion', 'Director', 'Job', 'is', 'Director', 40, '', ''],
  ['Criterion', 'Manager', 'Job', 'is', 'Manager', 39, '', ''],
  ['Criterion', 'Known', 'Known', 'is not empty', '', 10, '', ''],
  ['Required', 'A', 'A', 'is not empty', '', '', '', ''],
  ['Required', 'B', 'B', 'is not empty', '', '', '', ''],
  ['Required', 'C', 'C', 'is not empty', '', '', '', ''],
  ['Grade', 'Hot', '', '', 50, '', '', ''],
  ['Grade', 'Cold', '', '', '', '', '', ''],
];
const HAND_OVER = ['Hand over', 'Hot', '', '', '', '', '', ''];

function list(rows: Cells, records = rows.map(() => NO_RECORD), definition: Cells = [...SCORED, HAND_OVER]) {
  const parsed = parseDefinition(definition);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  const scorer = prepare(parsed.definition, HEADERS);
  return listCandidates(scorer, HEADERS, rows, records, records.map(outcomeBy), TOKYO, '2026-11-24');
}
const HOT = ['Director', 'x', 'x', 'x', 'x'];

describe('the leads that lack little', () => {
  test('lack up to 10 points and a Required row, or two Required rows alone; those that lack least come first', () => {
    const { near } = list([
      ['Director', 'x', '', '', 'x'],
      ['Director', 'x', '', '', ''],
      ['Director', '', 'x', 'x', 'x'],
      ['Director', '', '', 'x', 'x'],
      ['Director', '', '', '', 'x'],
      ['Manager', '', 'x', 'x', 'x'],
      ['Director', 'x', '', 'x', 'x'],
      ['Director', 'x', 'x', '', 'x'],
    ]);
    expect(near.map(({ row, missingPoints, unmet }) => [row, missingPoints, unmet])).toEqual([
      [6, 0, 1],
      [7, 0, 1],
      [0, 0, 2],
      [2, 10, 0],
      [3, 10, 1],
    ]);
  });

  test('are 50 at most', () => {
    expect(list(Array.from({ length: 60 }, () => ['Director', 'x', '', 'x', 'x'])).near).toHaveLength(50);
  });

  test('are none where no grade is handed over', () => {
    expect(list([HOT, ['Director', '', 'x', 'x', 'x']], undefined, SCORED).near).toEqual([]);
  });
});

describe('the leads that can be handed over', () => {
  test('stand in the sheet’s order where their scores are the same, new ones as new', () => {
    const { ready } = list([HOT, HOT]);
    expect(ready).toEqual([
      { row: 0, score: 50, grade: 'Hot', duplicate: null, again: false },
      { row: 1, score: 50, grade: 'Hot', duplicate: null, again: false },
    ]);
  });

  test('are no more those put back that don’t meet the definition any longer', () => {
    const back = rejectedRecord('Too early', { recycleOn: new Date('2026-11-01T00:00:00Z') });
    const cold = ['Clerk', '', '', '', ''];
    expect(list([HOT, cold, cold], [back, back, back])).toMatchObject({
      ready: [{ row: 0, again: true }],
      noLonger: 2,
      near: [],
    });
  });
});

test('a sample is drawn by chance from all leads below, and stands in the sheet’s order', () => {
  const chances = [0.99, 0, 0];
  expect(drawSample([5, 3, 9, 1], 10, 0.3, () => chances.shift() ?? 0)).toEqual([1, 3, 5]);
});
