import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { SavedWorkbook } from '../../../playground/engine/workbook';
import { call, granted, putInForce } from '../../add-on';
import { reopen } from '../../made-sheet';
import { Course } from './agreement-course';
import { cellsOf, type Rows } from './agreement-model';
import { agreementSheet } from './agreement-sheet';
import { MARKETERS, SELLERS, STEPS, TOLD_STEPS } from './agreement-step';

/** More runs, for whoever has the time. */
const RUNS = Number(process.env.AGREEMENT_RUNS ?? 12);
const MEMBERS = [
  ...MARKETERS.map((address) => [address, 'marketing'] as const),
  ...SELLERS.map((address) => [address, 'sales'] as const),
];

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

  test('a course that is told gets to what matters', () => {
    const course = new Course(saved);
    expect(TOLD_STEPS.map((step) => `${step.kind}: ${course.take(step)}`)).toEqual([
      'save: done',
      'propose: done',
      'save: refused, frozen',
      'finish: as before',
      'decline: done',
      'save: done',
      'propose: done',
      'sign: refused, stale agreement',
      'sign: in force',
      'type in definition: typed',
      'restore: done',
      'save: done',
      'take: done',
    ]);
    replay(course);
  });

  test('whoever does what, only what both have signed is in force, and nothing is lost', () => {
    fc.assert(
      fc.property(STEPS, (steps) => {
        const course = new Course(saved);
        for (const step of steps) course.take(step);
        replay(course);
      }),
      { numRuns: RUNS },
    );
  });
});

/** What the sidebar gives back of the versions is what was signed of them. */
function replay(course: Course): void {
  for (const { version, asSigned } of granted(call(course.host, 'readHistory', {})).versions) {
    const rows: Rows = granted(call(course.host, 'readVersion', { version })).rows;
    const signed = course.signed.get(version);
    if (asSigned && signed !== undefined) expect(cellsOf(rows)).toBe(signed);
  }
}
