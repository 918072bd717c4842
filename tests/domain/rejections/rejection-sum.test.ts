import { expect, test } from '@jest/globals';
import type { Rejection } from '../../../src/domain/rejections/rejection';
import { sumRejections } from '../../../src/domain/rejections/rejection-sum';

const rejection = (row: number, part: Partial<Rejection>): Rejection => ({
  row,
  verdict: 'open',
  reason: 'Other',
  version: 1,
  criteria: [],
  fields: [],
  ...part,
});

test('rejections are counted by what they show, what is most frequent first', () => {
  const found = sumRejections([
    rejection(0, { verdict: 'definition', reason: 'Too small', criteria: ['Large'] }),
    rejection(2, { verdict: 'definition', reason: 'No authority', criteria: ['Decision maker', 'Large'] }),
    rejection(3, { verdict: 'definition', reason: 'No authority', criteria: ['Large'] }),
    rejection(4, { verdict: 'data', criteria: ['Large'], fields: ['Employees'] }),
    rejection(6, { verdict: 'data', fields: ['Phone', 'Employees'] }),
    rejection(7, { verdict: 'timing', criteria: ['Recent'] }),
    rejection(8, {}),
  ]);
  expect(found).toEqual({
    total: 7,
    byVerdict: { definition: 3, 'hand-over': 0, data: 2, timing: 1, sample: 0, open: 1 },
    definitionFaults: [
      {
        criterion: 'Large',
        count: 3,
        rows: [0, 2, 3],
        reasons: [
          { reason: 'No authority', count: 2 },
          { reason: 'Too small', count: 1 },
        ],
      },
      { criterion: 'Decision maker', count: 1, rows: [2], reasons: [{ reason: 'No authority', count: 1 }] },
    ],
    dataFaults: [
      { field: 'Employees', count: 2, rows: [4, 6] },
      { field: 'Phone', count: 1, rows: [6] },
    ],
  });
});
