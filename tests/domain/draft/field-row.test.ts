import { describe, expect, test } from '@jest/globals';
import { missingFields } from '../../../src/domain/definition/field';
import { parseDefinition } from '../../../src/domain/definition/parse';
import { withOtherHeading } from '../../../src/domain/draft/field-row';
import type { Cells } from '../../../src/domain/values/cell';

const HEADINGS = ['Part', 'Name', 'Field', 'Condition', 'Value', 'Points', 'Group', 'Note'];
const CRITERION = ['Criterion', 'Decision maker', 'Job title', 'contains', 'Director', 20, '', ''];
const GRADE = ['Grade', 'Hot', '', '', 10, '', '', ''];

function missingIn(cells: Cells, headers: readonly string[]): string[] {
  const parsed = parseDefinition(cells);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return missingFields(parsed.definition, headers).map(({ field }) => field);
}

describe('another heading for a field', () => {
  test('joins no row of another part that has its name, and no Field row of another field', () => {
    const other = ['Field', 'Size', '', '', 'Employees', '', '', ''];
    const named = ['Criterion', 'Job title', 'Size', 'is at least', 100, 20, '', ''];
    const cells = withOtherHeading([HEADINGS, other, named], 'Job title', 'Position', 'en');
    expect(cells.slice(3)).toEqual([named]);
    expect(cells.slice(1, 3)).toContainEqual(['Field', 'Job title', '', '', 'Position', '', '', '']);
    expect(cells.slice(1, 3)).toContainEqual(other);
  });

  test('stands in a Field row of its own, before the criteria', () => {
    const cells = withOtherHeading([HEADINGS, CRITERION, GRADE], 'Job title', 'Position', 'en');
    expect(cells).toEqual([
      HEADINGS,
      ['Field', 'Job title', '', '', 'Position', '', '', ''],
      CRITERION,
      GRADE,
    ]);
    expect(missingIn(cells, ['Position'])).toEqual([]);
    expect(missingIn(cells, ['Job title'])).toEqual([]);
  });

  test('joins those that a Field row lists already', () => {
    const field = ['Field', 'Title', '', '', 'Job title, Role', '', '', ''];
    const cells = withOtherHeading([HEADINGS, field, CRITERION, GRADE], 'Job title', 'Position', 'en');
    expect(cells[1]).toEqual(['Field', 'Title', '', '', 'Job title, Role, Position', '', '', '']);
    expect(missingIn(cells, ['Position'])).toEqual([]);
  });

  test('with a comma in it is still one heading', () => {
    const cells = withOtherHeading([HEADINGS, CRITERION, GRADE], 'Job title', 'Role, or title', 'en');
    expect(missingIn(cells, ['Role, or title'])).toEqual([]);
  });

  test('is written in Japanese for who reads Japanese', () => {
    expect(withOtherHeading([HEADINGS, CRITERION], '役職', '肩書き', 'ja')[1]?.[0]).toBe('項目');
  });
});
