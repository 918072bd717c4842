import { expect, test } from '@jest/globals';
import { chooseLeads, MOST_LEADS, REPEATED_LEADS } from '../../../src/domain/labelling/choose-leads';
import { rowOf } from '../../../src/domain/labelling/lead-rows';
import { fingerprintOf } from '../../../src/domain/leads/lead-name';
import { prepare } from '../../../src/domain/scoring/scorer';
import { seedFrom } from '../../seed';
import { column } from '../insight/columns';
import { definitionOf, leadColumns } from './leads';

const definition = definitionOf();
const columns = leadColumns(200);
const request = { columns, definition, wanted: 30, seed: seedFrom(11) };

test('thirty different leads are asked, and three of them a second time at the end', () => {
  const { leads, questions } = chooseLeads(request);
  expect(new Set(leads.map(({ row }) => row)).size).toBe(MOST_LEADS);
  for (const { row, print } of leads) expect(print).toBe(fingerprintOf(rowOf(columns, row)));
  expect(questions.slice(0, MOST_LEADS)).toEqual(leads.map((_, at) => at));
  const again = questions.slice(MOST_LEADS);
  expect(new Set(again).size).toBe(REPEATED_LEADS);
  for (const place of again) expect(place).toBeLessThan(MOST_LEADS / 3);
});

test('the same seed gives the same round, and another one a different round', () => {
  expect(chooseLeads(request)).toEqual(chooseLeads(request));
  expect(chooseLeads({ ...request, seed: request.seed + 2 })).not.toEqual(chooseLeads(request));
});

test('the scores are spread as in the table, and every criterion is met by some and not by others', () => {
  const { leads } = chooseLeads(request);
  const scorer = prepare(
    definition,
    columns.map(({ header }) => header),
  );
  const scores = leads.map(({ row }) => scorer.score(rowOf(columns, row)).score / 100);
  for (const score of [0, 10, 20, 30])
    expect(scores.filter((one) => one === score).length).toBeGreaterThan(2);
});

test('leads that are blank, knocked out or the same as another are not asked', () => {
  const blank = column('Visited', ['yes', '', '', 'yes', 'yes', '']);
  const industry = column('Industry', ['Paper', '', 'Rival', 'Paper', 'Steel', 'Food']);
  const few = [blank, industry, column('Employees', [5, '', 5, 5, 5, 5])];
  const { leads } = chooseLeads({ ...request, columns: few });
  expect(leads.map(({ row }) => row).sort()).toEqual([0, 4, 5]);
});

test.each([
  ['no lead', leadColumns(0), 0],
  ['no column', [], 0],
  ['one lead', leadColumns(1), 1],
  ['two leads', leadColumns(2), 2],
  ['blank leads only', [column('Visited', ['', '', '']), column('Industry', ['', '', ''])], 0],
])('of a table with %s all are asked that there are', (_, few, count) => {
  for (const known of [definition, null]) {
    const { leads, questions } = chooseLeads({ ...request, columns: few, definition: known });
    expect(leads).toHaveLength(count);
    expect(questions.slice(0, count)).toEqual(leads.map((_, at) => at));
  }
});

test('sixty columns of texts, none of which any two leads share, and no definition', () => {
  const texts = Array.from({ length: 60 }, (_, at) =>
    column(
      `Field ${at}`,
      Array.from({ length: 100 }, (_, lead) => `text ${at} of ${lead}`),
    ),
  );
  expect(chooseLeads({ ...request, columns: texts, definition: null }).leads).toHaveLength(30);
});

test('a definition whose fields the table lacks is followed as far as it goes', () => {
  const without = columns.filter(({ header }) => header !== 'Industry' && header !== 'Employees');
  const { leads } = chooseLeads({ ...request, columns: without });
  const visited = leads.filter(({ row }) => rowOf(without, row)[1] === 'yes');
  expect(visited.length).toBeGreaterThan(5);
  expect(visited.length).toBeLessThan(25);
});
