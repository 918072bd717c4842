import { describe, expect, test } from '@jest/globals';
import { SAMPLES } from '../../../playground/samples/sample';
import { columnKinds } from '../../../src/domain/leads/column-kind';
import { holds, plan } from '../../../src/domain/scoring/plan';
import { prepare } from '../../../src/domain/scoring/scorer';
import { headingsRow, startingDefinition } from '../../../src/domain/setup/starting-definition';
import type { Cell, Cells, Row } from '../../../src/domain/values/cell';
import type { Language } from '../../../src/domain/values/language';
import { HUBSPOT } from '../leads/vendor-layouts';
import { parsed } from '../lint/lint-rows';

const TODAY = '2026-11-23';

/** The English sample as HubSpot would export its contacts. */
function exported(): Cells {
  const [headings = [], ...leads] = SAMPLES.en.make().rows;
  const rows = leads.map((lead, at): Cell[] => {
    const cell = (heading: string) => lead[headings.indexOf(heading)] ?? '';
    const [given = '', family = ''] = String(cell('Name')).split(' ');
    const made: Readonly<Record<string, Cell>> = {
      'First Name': given,
      'Last Name': family,
      Email: cell('Email'),
      'Phone Number': cell('Phone'),
      'Contact owner': 'Ken Sato',
      'Lead Status': cell('Outcome') === 'Lost' ? 'Unqualified' : 'In Progress',
      'Lifecycle Stage': cell('Outcome') === 'Won' ? 'Customer' : 'Lead',
      'Company name': cell('Company'),
      'Job Title': cell('Job title'),
      'Create Date': cell('Created'),
      'Last Activity Date': cell('Last activity'),
      'Number of Employees': cell('Employees'),
      'Annual Revenue': at % 3 === 0 ? 1_000_000 * (at + 1) : '',
      Industry: cell('Industry'),
      City: 'Springfield',
      'State/Region': '',
      'Country/Region': cell('Country'),
      'Website URL': 'example.com',
      'Original Source': cell('Source'),
      'Number of Pageviews': cell('Pages viewed'),
      'Marketing emails opened': at % 4,
    };
    return HUBSPOT.map(([heading]) => made[heading]);
  });
  return [HUBSPOT.map(([heading]) => heading), ...rows];
}

function startedWith([headings = [], ...leads]: Cells, language: Language) {
  const rows = startingDefinition({ language, today: TODAY, timeZone: 'Asia/Tokyo', headings, leads });
  // The cell of the formula holds the day.
  const dated = rows.map((row): Row => row.map((cell) => (cell === '=TODAY()' ? TODAY : cell)));
  return parsed([headingsRow(language), ...dated]);
}

describe.each<[what: string, language: Language, cells: Cells]>([
  ['the Japanese sample', 'ja', SAMPLES.ja.make().rows],
  ['the English sample', 'en', SAMPLES.en.make().rows],
  ['an export of 21 columns', 'en', exported()],
  ['an export of 21 columns, read by a Japanese', 'ja', exported()],
])('%s', (_, language, cells) => {
  const [headings = [], ...leads] = cells;

  test('has at least 80 % of its columns recognised', () => {
    const kinds = columnKinds(headings, leads);
    const known = kinds.filter((kind) => kind !== undefined).length;
    expect(known / headings.length).toBeGreaterThanOrEqual(0.8);
  });

  test('gets a definition whose every criterion holds for some leads and not for others', () => {
    const definition = startedWith(cells, language);
    const scorer = prepare(definition, headings);
    const { criteria } = plan(definition, scorer.locate);
    expect(criteria.length).toBeGreaterThanOrEqual(4);
    for (const criterion of criteria) {
      const count = leads.filter((lead) => holds(criterion, (column) => scorer.reading(lead, column))).length;
      expect([criterion.clause.name, count > 0 && count < leads.length]).toEqual([
        criterion.clause.name,
        true,
      ]);
    }
  });

  test('gets grades of which each has leads', () => {
    const scorer = prepare(startedWith(cells, language), headings);
    const grades = new Set(scorer.scores(leads).map((score) => score?.grade));
    expect(grades.size).toBe(3);
  });
});

test('a criterion that would hold for all leads, or for none, is left out, or takes another threshold', () => {
  const headings = ['Email', 'Number of Employees', 'Last Activity Date', 'Number of Pageviews'];
  const leads = Array.from({ length: 20 }, (_, at) => [
    `p${at}@acme.example`,
    at % 2 === 0 ? 30 : 60,
    '2026-11-20',
    at % 2 === 0 ? 2 : 7,
  ]);
  expect(startedWith([headings, ...leads], 'en').criteria.map(({ name }) => name)).toEqual([
    '50 employees or more',
    '5 pages read or more',
  ]);
});

test('of two columns with one heading the leftmost is meant, here and in what is scored', () => {
  const headings = ['Company', 'Email', 'Email'];
  const leads = Array.from({ length: 20 }, (_, at) => [
    'Acme',
    at % 2 === 0 ? `p${at}@acme.example` : `p${at}@gmail.com`,
    at % 2 === 0 ? 'x' : 'y',
  ]);
  const definition = startedWith([headings, ...leads], 'en');
  expect(definition.criteria.map(({ name }) => name)).toEqual(['Company e-mail address']);
  expect(prepare(definition, headings).locate('Email')).toBe(1);
  // Where the leftmost is blank, nothing is learned from the one beside it.
  const blank = leads.map(([company, email]) => [company, '', email]);
  expect(startedWith([headings, ...blank], 'en').criteria).toEqual([]);
});
