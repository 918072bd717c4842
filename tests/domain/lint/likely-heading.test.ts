import { describe, expect, test } from '@jest/globals';
import { parseDefinition } from '../../../src/domain/definition/parse';
import { likelyHeading } from '../../../src/domain/lint/likely-heading';

const DEFINITION = [
  ['Part', 'Name', 'Field', 'Condition', 'Value', 'Points', 'Group', 'Note'],
  ['Criterion', 'Decision maker', 'Job title', 'contains', 'Director', 20, '', ''],
  ['Criterion', 'Large', 'Employees', 'is at least', 100, 10, '', ''],
];

describe('the heading that a missing field has most likely got', () => {
  const parsed = parseDefinition(DEFINITION);
  if (!parsed.ok) throw new Error('The definition of the test has faults');
  const { definition } = parsed;

  test.each<readonly [string, readonly string[], number | undefined, string | null]>([
    ['is the one that stands in its place', ['Company', 'What they do', 'Employees'], 1, 'What they do'],
    ['is one of the same kind', ['Company', 'Position', 'Employees'], undefined, 'Position'],
    ['is one of the same kind in Japanese', ['会社名', '役職', 'Employees'], undefined, '役職'],
    ['is one that looks like it', ['Company', 'Job titel x', 'Employees'], undefined, 'Job titel x'],
    ['is none that the definition reads already', ['Employees'], 0, null],
    ['is none where nothing is like it', ['Phone', 'Employees'], undefined, null],
  ])('%s', (_, headers, stood, heading) => {
    expect(likelyHeading('Job title', definition, headers, stood)).toBe(heading);
  });
});
