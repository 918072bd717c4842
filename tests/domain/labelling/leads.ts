import type { Definition } from '../../../src/domain/definition/definition';
import { parseDefinition } from '../../../src/domain/definition/parse';
import type { FieldColumn } from '../../../src/domain/insight/columns/coding';
import { rowOf } from '../../../src/domain/labelling/lead-rows';
import type { Answer, Answers, Round } from '../../../src/domain/labelling/round';
import type { Cells, Row } from '../../../src/domain/values/cell';
import { column } from '../insight/columns';

/** A definition of two criteria, with a Knock-out. */
export const CELLS: Cells = [
  ['Version', '1'],
  ['Criterion', 'Visit', 'Visited', 'is', 'yes', 20],
  ['Criterion', 'Large', 'Employees', 'is at least', 100, 10],
  ['Knock-out', 'Rival', 'Industry', 'is', 'Rival'],
  ['Grade', 'A', '', 'is at least', 20],
  ['Grade', 'B'],
  ['Hand over', 'A'],
];

export function definitionOf(cells: Cells = CELLS): Definition {
  const parsed = parseDefinition(cells);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed));
  return parsed.definition;
}

/** So many made leads, each with a name of its own. */
export function leadColumns(count: number): FieldColumn[] {
  const rows = Array.from({ length: count }, (_, lead) => lead);
  return [
    column(
      'Company',
      rows.map((lead) => `Company ${lead}`),
    ),
    column(
      'Visited',
      rows.map((lead) => (lead % 3 === 0 ? 'yes' : '')),
    ),
    column(
      'Employees',
      rows.map((lead) => (lead * 37) % 400),
    ),
    column(
      'Industry',
      rows.map((lead) => ['Paper', 'Steel', 'Food', 'Glass', 'Rival'][lead % 5] ?? ''),
    ),
  ];
}

/** What somebody answers who finds some leads hot. */
export function answersBy(
  { leads, questions }: Round,
  columns: readonly FieldColumn[],
  isHot: (row: Row) => boolean,
): Answers {
  return questions.map((place): Answer => (isHot(rowOf(columns, leads[place]?.row ?? -1)) ? 'hot' : 'not'));
}
