import { describe, expect, test } from '@jest/globals';
import { makeClock } from '../../../playground/engine/clock';
import { parseDelimited } from '../../../playground/files/delimited';
import { decodeText } from '../../../playground/files/encoding';
import { SAMPLES } from '../../../playground/samples/sample';
import { columnKinds } from '../../../src/domain/leads/column-kind';
import { holds, plan } from '../../../src/domain/scoring/plan';
import { prepare } from '../../../src/domain/scoring/scorer';
import { headingsRow, startingDefinition } from '../../../src/domain/setup/starting-definition';
import type { Cell, Cells, Row } from '../../../src/domain/values/cell';
import type { Language } from '../../../src/domain/values/language';
import { CRM_CONTACTS, type ExportedFile, FORM_ANSWERS } from '../../exports/exported-files';
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

/** What an import makes of a file. */
function cellsOf({ bytes }: ExportedFile): Cells {
  return parseDelimited(decodeText(bytes).text, makeClock('Asia/Tokyo'));
}

function startedWith([headings = [], ...leads]: Cells, language: Language) {
  const rows = startingDefinition({ language, today: TODAY, timeZone: 'Asia/Tokyo', headings, leads });
  // The cell of the formula holds the day.
  const dated = rows.map((row): Row => row.map((cell) => (cell === '=TODAY()' ? TODAY : cell)));
  return parsed([headingsRow(language), ...dated]);
}

describe.each<[what: string, language: Language, cells: Cells, unknown?: readonly string[]]>([
  ['the Japanese sample', 'ja', SAMPLES.ja.make().rows],
  ['the English sample', 'en', SAMPLES.en.make().rows],
  ['an export of 21 columns', 'en', exported()],
  ['an export of 21 columns, read by a Japanese', 'ja', exported()],
  ['a CRM’s contacts, unlike in case, dates and numbers', 'en', cellsOf(CRM_CONTACTS)],
  [
    'a Japanese form’s answers in Shift_JIS',
    'ja',
    cellsOf(FORM_ANSWERS),
    // Nothing to judge a lead by.
    ['フリガナ', '郵便番号', 'ご希望の連絡方法', '個人情報の取り扱いに同意する'],
  ],
])('%s', (_, language, cells, unknown = []) => {
  const [headings = [], ...leads] = cells;

  test('has at least 80 % of its columns recognised, those aside that no kind is about', () => {
    const kinds = columnKinds(headings, leads);
    const known = kinds.filter((kind) => kind !== undefined).length;
    expect(known / (headings.length - unknown.length)).toBeGreaterThanOrEqual(0.8);
    for (const heading of unknown) expect(kinds[headings.indexOf(heading)]).toBeUndefined();
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

  test('gets grades of which each has leads, and scores that tell the leads apart', () => {
    const scorer = prepare(startedWith(cells, language), headings);
    const scores = scorer.scores(leads);
    expect(new Set(scores.map((score) => score?.grade)).size).toBe(3);
    expect(new Set(scores.map((score) => score?.score)).size).toBeGreaterThanOrEqual(10);
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

test('where no column tells when a lead was last active, how lately it came in counts', () => {
  const created = Array.from({ length: 20 }, (_, at) => [
    at < 10 ? '2026-11-20' : '2026-05-20',
    '2026-11-20',
  ]);
  const names = (headings: Row, leads: Cells) =>
    startedWith([headings, ...leads], 'en').criteria.map(({ name }) => name);
  expect(names(['Timestamp', 'x'], created)).toEqual(['Came in lately']);
  const swapped = created.map(([first = '', second = '']) => [second, first]);
  expect(names(['Created', 'Last activity'], swapped)).toEqual(['Recent activity']);
});
