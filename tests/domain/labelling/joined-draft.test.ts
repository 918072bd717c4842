import { expect, test } from '@jest/globals';
import { parseDefinition } from '../../../src/domain/definition/parse';
import type { JudgeLine } from '../../../src/domain/labelling/card-lines';
import { joinedDraft, joinedPoints } from '../../../src/domain/labelling/joined-draft';
import type { JudgeCard } from '../../../src/domain/labelling/judge-card';
import { sideBySide } from '../../../src/domain/labelling/side-by-side';
import { CELLS } from './leads';

const line = (pinned: string, points: number): JudgeLine => ({
  pinned,
  criterion: null,
  points,
  certainty: 1,
});
const fresh = (value: string, points: number): JudgeLine => ({
  pinned: null,
  criterion: { field: 'Industry', condition: 'is', value },
  points,
  certainty: 0.5,
});
const card = (...lines: JudgeLine[]): JudgeCard => ({
  kind: 'found',
  lines,
  strength: 'exploratory',
  leads: 30,
  hot: 12,
  unused: 0,
  pairs: { right: 0, ties: 0, wrong: 0 },
});

test('both cards stand side by side, the criteria on which they differ most first', () => {
  const rows = sideBySide({
    marketing: card(line('Large', 10), fresh('Steel', 15)),
    sales: card(line('Visit', 20), line('LARGE', 15), fresh('steel', 10)),
  });
  expect(
    rows.map(({ pinned, criterion, marketing, sales }) => [pinned ?? criterion?.value, marketing, sales]),
  ).toEqual([
    ['Visit', 0, 20],
    ['Large', 10, 15],
    ['Steel', 15, 10],
  ]);
});

test.each([
  [0, 20, 10],
  [10, 15, 13],
  [-10, -15, -13],
  [10, -10, 0],
])('Marketing gives %i and Sales %i: joined %i', (marketing, sales, points) => {
  expect(joinedPoints({ marketing, sales }) === points).toBe(true);
});

test('the draft gets the points that join both, and keeps all else', () => {
  const rows = sideBySide({
    marketing: card(fresh('Steel', 20)),
    sales: card(line('Visit', 10), fresh('Steel', 10)),
  });
  const draft = joinedDraft(CELLS, rows, '2026-11-29', 'en');
  const parsed = parseDefinition(draft);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed));
  expect(parsed.definition.criteria.map(({ name, points }) => [name, points / 100])).toEqual([
    ['Visit', 5],
    ['Large', 10],
    ['Industry is Steel', 15],
  ]);
  expect(parsed.definition.knockOuts).toHaveLength(1);
  expect(draft.flat()).toContain('Judged 2026-11-29: Marketing 20, Sales 10');
});

test('joining once more, on another day, changes what was joined before and keeps what somebody noted', () => {
  const noted = CELLS.map((row) => (row[1] === 'Visit' ? [...row, '', 'Ask Mari'] : row));
  const first = sideBySide({ marketing: card(fresh('Steel', 20)), sales: card(line('Visit', 10)) });
  const second = sideBySide({ marketing: card(fresh('Steel', 10)), sales: card(line('Visit', 20)) });
  const draft = joinedDraft(joinedDraft(noted, first, '2026-11-28', 'en'), second, '2026-11-29', 'en');
  expect(draft).toHaveLength(CELLS.length + 1);
  const noteOf = (name: string) => draft.find((row) => row[1] === name)?.[7];
  expect(noteOf('Visit')).toBe('Ask Mari | Judged 2026-11-29: Marketing 0, Sales 20');
  expect(noteOf('Industry is Steel')).toBe('Judged 2026-11-29: Marketing 10, Sales 0');
});

test('a criterion on which both cancel out leaves the draft, and one that the draft lacks changes nothing', () => {
  const rows = sideBySide({
    marketing: card(line('Visit', 10)),
    sales: card(line('Visit', -10), line('Gone', 5)),
  });
  const draft = joinedDraft(CELLS, rows, '2026-11-29', 'ja');
  expect(draft).toEqual(CELLS.filter((row) => row[1] !== 'Visit'));
});
