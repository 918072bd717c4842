import { expect, test } from '@jest/globals';
import { clausesOf, testsOf } from '../../../src/domain/definition/definition';
import { locator } from '../../../src/domain/definition/field';
import { prepare } from '../../../src/domain/scoring/scorer';
import { goldenLeads, MAX_GOLDEN_LEADS } from '../../../src/domain/warehouse/golden-leads';
import { sampleOf } from '../../score/made-files';

const { headings, definition } = sampleOf('en');
const columns = headings.map((name) => ({ name: String(name) }));
const asOf = definition.asOf ?? 0;
const leads = goldenLeads(definition, columns, asOf);

test('there are at most 200, the same each time', () => {
  expect(leads).toHaveLength(MAX_GOLDEN_LEADS);
  expect(goldenLeads(definition, columns, asOf)).toEqual(leads);
});

test('each test of the definition holds in one and fails in another', () => {
  const scorer = prepare(definition, headings);
  const shown = scorer.plans.tests.map(({ column, holds, source }) => ({
    test: source.field,
    shown: new Set(leads.map(({ cells }) => holds(scorer.reading(cells, column)))),
  }));
  expect(shown).toHaveLength(clausesOf(definition).flatMap(testsOf).length);
  expect(shown.filter(({ shown: both }) => both.size !== 2)).toEqual([]);
});

test('each grade has one, and some are ready, some have a warning', () => {
  const grades = definition.scales.flatMap((scale) => scale.grades.map(({ name }) => name));
  for (const grade of grades) expect(leads.map((lead) => lead.grade)).toContain(grade);
  expect(new Set(leads.map(({ ready }) => ready))).toEqual(new Set([true, false]));
  expect(leads.some(({ warnings }) => warnings > 0)).toBe(true);
});

test('they are what the core says', () => {
  const scorer = prepare(definition, headings, locator(definition, headings));
  for (const { cells, score, grade } of leads)
    expect(scorer.score(cells)).toMatchObject({ score: Math.round(score * 100), grade });
});
