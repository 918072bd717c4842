import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { SavedWorkbook } from '../../../playground/engine/workbook';
import { call, granted, putInForce } from '../../add-on';
import { reopen } from '../../made-sheet';
import { Course } from './agreement-course';
import { cellsOf, type Rows } from './agreement-model';
import { agreementSheet } from './agreement-sheet';
import { MARKETERS, SELLERS, STEPS } from './agreement-step';

/** More runs, for whoever has the time. */
const RUNS = Number(process.env.AGREEMENT_RUNS ?? 12);
const MEMBERS = [
  ...MARKETERS.map((address) => [address, 'marketing'] as const),
  ...SELLERS.map((address) => [address, 'sales'] as const),
];

/** What came of the steps that were taken. */
const told = new Set<string>();

describe.each([
  ['ja', 'a sheet on which nothing was signed'],
  ['en', 'a sheet with two versions signed'],
] as const)('the agreement, in %s, on %s', (locale, _) => {
  let saved: SavedWorkbook;
  beforeAll(() => {
    saved = agreementSheet(locale, MEMBERS);
    if (locale === 'ja') return;
    const host = reopen(saved);
    putInForce(host);
    host.edit('Draft', 'F5', '33');
    putInForce(host);
    saved = host.workbook.save();
  });

  test('whoever does what, only what both have signed is in force, and nothing is lost', () => {
    fc.assert(
      fc.property(STEPS, (steps) => {
        const course = new Course(saved);
        for (const step of steps) told.add(`${step.kind}: ${course.take(step)}`);
        replay(course);
      }),
      { numRuns: RUNS },
    );
  });
});

test('the courses that were taken got to what matters', () => {
  expect([...told]).toEqual(
    expect.arrayContaining([
      'sign: in force',
      'sign: refused, stale agreement',
      'save: done',
      'save: refused, frozen',
      'take: done',
      'restore: done',
      'decline: done',
    ]),
  );
});

/** What the sidebar gives back of the versions is what was signed of them. */
function replay(course: Course): void {
  for (const { version, asSigned } of granted(call(course.host, 'readHistory', {})).versions) {
    const rows: Rows = granted(call(course.host, 'readVersion', { version })).rows;
    const signed = course.signed.get(version);
    if (asSigned && signed !== undefined) expect(cellsOf(rows)).toBe(signed);
  }
}
