import { describe, expect, test } from '@jest/globals';
import type { Definition } from '../../../src/domain/definition/definition';
import { parseDefinition } from '../../../src/domain/definition/parse';
import {
  countGrades,
  countHolding,
  countScale,
  spreadLeads,
  withMinimum,
} from '../../../src/domain/scoring/lead-spread';
import { prepare } from '../../../src/domain/scoring/scorer';
import type { Row } from '../../../src/domain/values/cell';

const HEADERS = ['役職', '従業員数', '電話番号', '最終行動日'];

function definitionOf(rows: readonly Row[]): Definition {
  const parsed = parseDefinition(rows);
  if (!parsed.ok) throw new Error(parsed.faults.map(({ message }) => message.en).join());
  return parsed.definition;
}

const CLAUSES: readonly Row[] = [
  ['As of', '', '', '', '2026-11-23', '', '', ''],
  ['Time zone', '', '', '', 'Asia/Tokyo', '', '', ''],
  ['Criterion', 'Manager', '役職', 'contains', '部長, 課長', 20, 'Fit', ''],
  ['Criterion', 'Large', '従業員数', 'is at least', 100, 30.5, 'Fit', ''],
  ['Criterion', 'Recent', '最終行動日', 'fades over', 90, 40, 'Interest', ''],
  ['Required', 'Phone', '電話番号', 'is not empty', '', '', '', ''],
  ['Knock-out', 'Student', '役職', 'is', '学生', '', '', ''],
  ['Cap', '', '', '', '', 45, 'Fit', ''],
];
const PLAIN = definitionOf([
  ...CLAUSES,
  ['Grade', 'Hot', '', '', 60, '', '', ''],
  ['Grade', 'Warm', '', '', 20, '', '', ''],
  ['Hand over', 'Warm', '', '', '', '', '', ''],
]);
const GROUPED = definitionOf([
  ...CLAUSES,
  ['Grade', 'A', '', '', 30, '', 'Fit', ''],
  ['Grade', 'B', '', '', '', '', 'Fit', ''],
  ['Grade', '1', '', '', 20, '', 'Interest', ''],
  ['Grade', '2', '', '', '', '', 'Interest', ''],
  ['Hand over', 'A1', '', '', '', '', '', ''],
  ['Hand over', 'A2', '', '', '', '', '', ''],
]);

const TITLES = ['営業部長', '課長', '担当', '学生', ''];
const LEADS: readonly Row[] = Array.from({ length: 120 }, (_, at) => [
  TITLES[at % 5],
  at % 3 === 0 ? `${at}名` : at * 2,
  at % 4 === 0 ? '' : '03-0000-0000',
  `2026-${String(1 + (at % 12)).padStart(2, '0')}-15`,
]).concat([['', '', '', '']]);

/** What the scorer itself says of each row, counted. */
function counted(definition: Definition) {
  const scorer = prepare(definition, HEADERS);
  const scores = LEADS.slice(0, -1).map((row) => scorer.score(row));
  const grades = new Map<string, number>();
  for (const { grade, out } of scores) if (!out) grades.set(grade, (grades.get(grade) ?? 0) + 1);
  return {
    grades: Object.fromEntries([...grades].sort()),
    ready: scores.filter(({ ready }) => ready).length,
    out: scores.filter(({ out }) => out).length,
  };
}

describe.each([
  ['one scale', PLAIN],
  ['a scale for each Group', GROUPED],
])('the leads by what they are worth, with %s', (_, definition) => {
  const spread = spreadLeads(definition, HEADERS, LEADS);

  test('counts what the scorer gives each row; a blank row is no lead', () => {
    const { grades, ready } = countGrades(spread, definition);
    expect({ grades: Object.fromEntries([...grades].sort()), ready, out: spread.out }).toEqual(
      counted(definition),
    );
    expect(spread.leads).toBe(120);
  });

  test('counts other minimums from the same spread', () => {
    const grade = definition.scales[0]?.grades[0];
    if (grade === undefined) throw new Error('No grade');
    for (const minimum of [1, 3050, 4500, 9000]) {
      const changed = withMinimum(definition, grade.row, minimum);
      const { grades, ready } = countGrades(spread, changed);
      expect({ grades: Object.fromEntries([...grades].sort()), ready, out: spread.out }).toEqual(
        counted(changed),
      );
    }
  });

  test('every lead that is not out stands in one grade of each scale, or below them all', () => {
    definition.scales.forEach((scale, place) => {
      const sum = countScale(spread, scale, place).reduce((all, one) => all + one, 0);
      expect(sum).toBeLessThanOrEqual(spread.leads - spread.out);
      if (scale.grades.some(({ minimum }) => minimum === null)) expect(sum).toBe(spread.leads - spread.out);
    });
  });
});

describe('how many leads a clause holds for', () => {
  const holding = (clause: Row, ...ands: Row[]) => {
    const definition = definitionOf([...CLAUSES.slice(0, 2), clause, ...ands]);
    const [first] = [...definition.criteria, ...definition.required, ...definition.knockOuts];
    if (first === undefined) throw new Error('No clause');
    return countHolding(definition, first, HEADERS, LEADS);
  };

  test.each([
    ['one condition', ['Required', 'x', '電話番号', 'is empty', '', '', '', ''], [], 30],
    ['a negative one fails on blanks', ['Required', 'x', '役職', 'is not', '学生', '', '', ''], [], 72],
    ['one that computes', ['Criterion', 'x', '従業員数', 'each, up to', 5, 0, '', ''], [], 119],
    ['one that fades', ['Criterion', 'x', '最終行動日', 'fades over', 70, 5, '', ''], [], 30],
    [
      'with an And row',
      ['Knock-out', 'x', '電話番号', 'is empty', '', '', '', ''],
      [['And', '', '役職', 'is', '学生', '', '', '']],
      6,
    ],
  ] as const)('%s', (_, clause, ands, expected) => {
    expect(holding(clause, ...ands)).toBe(expected);
  });
});
