import { describe, expect, test } from '@jest/globals';
import { fateReader } from '../../../../src/domain/hand-over/fate';
import { casesOf } from '../../../../src/domain/insight/columns/case';
import { exclusionOf } from '../../../../src/domain/insight/columns/learnable';
import { loadCases } from '../../../../src/domain/insight/outcomes/history';
import { outcomeColumns } from '../../../../src/domain/insight/outcomes/outcome-column';
import {
  type AnsweredLeads,
  BY_HAND_OVER,
  type ColumnMeaning,
  likelySource,
} from '../../../../src/domain/insight/outcomes/outcome-source';
import { toJson } from '../../../../src/domain/notation/json-cell';
import type { Cell, Cells } from '../../../../src/domain/values/cell';
import { doJob } from '../../../../src/sidebar/insight/job';
import { decodeLeads } from '../../../../src/sidebar/session/lead-table';
import { TOKYO } from '../../../calendars';
import { NO_RECORD } from '../../hand-over/records';
import { column } from '../columns';

const TODAY = Date.UTC(2026, 10, 24) / 86_400_000;

function told([headers = [], ...rows]: Cells): AnsweredLeads {
  const columns = headers.map((header, at) => {
    const made = column(
      String(header),
      rows.map((row): Cell => row[at]),
    );
    return { header: String(header), values: made.values.map(toJson), rows: Array.from(made.rows) };
  });
  return {
    leads: decodeLeads({ tab: 'Leads', headerRow: 1, count: rows.length, columns }),
    records: rows.map(() => NO_RECORD),
    outcomes: rows.map(fateReader(headers, {}, [], TOKYO, TODAY)),
  };
}

/** How each lead ended, by what the columns most likely mean. */
function endings(cells: Cells, columns?: readonly ColumnMeaning[]) {
  const known = told(cells);
  const source = columns === undefined ? likelySource(known, TOKYO) : { columns };
  return source && loadCases(known, source, TOKYO, TODAY)?.history.map(({ ending }) => ending);
}

describe('what became of leads, told by several columns', () => {
  test.each<[what: string, headings: readonly string[], ...leads: (readonly [string, string, string])[]]>([
    [
      'the day of the contract, and a stage that says lost',
      ['受注日', 'ステージ'],
      ['2026-10-01', '商談中', 'won'],
      ['2026-10-01', '', 'won'],
      ['', '失注', 'lost'],
      // The day was written down before the deal was lost.
      ['2026-10-01', '失注', 'lost'],
      ['', '商談中', 'open'],
      ['2026-12-24', '商談中', 'open'],
      ['2026-12-24', '', 'open'],
      ['未定', '', 'never'],
      ['', '', 'never'],
    ],
    [
      'a stage, and why deals were lost',
      ['Stage', 'Lost reason'],
      ['Closed won', '', 'won'],
      ['Closed won', 'Price', 'won'],
      ['Closed lost', 'Price', 'lost'],
      ['', 'Price', 'lost'],
      ['Negotiation', '', 'open'],
      ['In progress', '-', 'open'],
      ['', '', 'never'],
    ],
    [
      'an outcome, and the status of a lead',
      ['Outcome', 'Lead status'],
      ['Won', 'Unqualified', 'won'],
      ['', 'Unqualified', 'lost'],
      ['', 'Contacted', 'open'],
      ['Negotiation', 'Customer', 'won'],
    ],
    [
      'several words for won and for lost',
      ['結果', '備考'],
      ['受注', '', 'won'],
      ['成約', '', 'won'],
      ['契約済み', '', 'won'],
      ['失注', '', 'lost'],
      ['見送り', '', 'lost'],
      ['対象外', '', 'lost'],
      ['商談中', '', 'open'],
      ['提案中', '', 'open'],
    ],
  ])('%s', (_, headings, ...leads) => {
    const cells = [headings, ...leads.map(([one, other]) => [one, other])];
    expect(endings(cells)).toEqual(leads.map(([, , ending]) => ending));
  });

  test('a value that a person gives a meaning has it, whatever it says', () => {
    const cells = [
      ['Stage', 'Contract'],
      ['Signed', ''],
      ['Live', 'x'],
      ['Gone', ''],
      ['Called', ''],
    ];
    const stage = { header: 'Stage', won: ['Signed', 'Live'], lost: ['Gone'], filled: null };
    expect(endings(cells, [stage])).toEqual(['won', 'won', 'lost', 'open']);
  });
});

test('dates after today are told, and are neither an outcome nor a day of coming in', () => {
  const known = told([
    ['Created', 'Won date'],
    ['2026-11-01', '2026-11-20'],
    ['2026-11-02', '2026-11-25'],
    ['2027-11-03', ''],
  ]);
  const source = likelySource(known, TOKYO);
  const loaded = source && loadCases(known, source, TOKYO, TODAY);
  expect(loaded?.ahead).toEqual([
    { header: 'Won date', leads: 1 },
    { header: 'Created', leads: 1 },
  ]);
  expect(loaded?.history.map(({ ending, day }) => [ending, day === null])).toEqual([
    ['won', false],
    ['open', false],
    ['never', true],
  ]);
});

test('columns that tell the outcome are never learned from, nor those that the hand-over reads', () => {
  const known = told([
    ['Source', 'Stage', 'Won date', 'Lead status'],
    ['Web', 'Closed lost', '', 'New'],
    ['Event', '', '2026-11-20', 'Customer'],
  ]);
  const excluded = (source = likelySource(known, TOKYO) ?? BY_HAND_OVER) =>
    loadCases(known, source, TOKYO, TODAY)?.columns.map((one) => exclusionOf(one, TOKYO));
  expect(excluded()).toEqual([null, 'outcome', 'outcome', 'outcome']);
  expect(excluded(BY_HAND_OVER)).toEqual([null, 'outcome', 'outcome', 'outcome']);
});

test('a column of many texts tells no outcome; one of dates does, by being filled in', () => {
  const rows = Array.from({ length: 40 }, (_, at) => [
    `Person ${at}`,
    at % 2 === 0 ? `2026-10-${10 + (at % 20)}` : '',
  ]);
  const { leads } = told([['Name', 'Delivered'], ...rows]);
  expect(outcomeColumns(leads, TOKYO)).toEqual([
    { header: 'Delivered', values: [], isFilled: true, leads: 20 },
  ]);
});

test('60 columns of text, outcomes in two columns and several words for won: a suggestion is made', () => {
  const random = (at: number) => Math.abs(Math.sin(at * 12.9898) * 43758.5453) % 1;
  const texts = Array.from({ length: 60 }, (_, at) => `Answer ${at + 1}`);
  const rows = Array.from({ length: 400 }, (_, lead) => {
    const isGood = random(lead) < 0.4;
    const isWon = random(lead + 0.5) < (isGood ? 0.8 : 0.2);
    const words = texts.map((text, at) => `${text} ${Math.floor(random(lead * 61 + at) * 1e6)}`);
    const stage = isWon ? ['受注', '成約', '契約', ''][lead % 4] : ['失注', '見送り'][lead % 2];
    return [isGood ? '紹介' : '広告', ...words, stage, isWon ? '2026-10-01' : ''];
  });
  const known = told([['経路', ...texts, 'ステージ', '受注日'], ...rows]);
  const source = likelySource(known, TOKYO);
  const loaded = source && loadCases(known, source, TOKYO, TODAY);
  const counts = loaded && casesOf(loaded.history).counts;
  expect(source?.columns.map(({ header }) => header)).toEqual(['ステージ', '受注日']);
  expect((counts?.won ?? 0) + (counts?.lost ?? 0)).toBe(400);
  if (loaded === null) return;
  const asked = { fields: {}, keptFields: [], forbidden: [], learned: [], largest: 10, seed: 1 };
  const job = {
    kind: 'suggest',
    now: Date.UTC(2026, 10, 24),
    pinned: null,
    draft: [],
    present: null,
    search: true,
    ...asked,
  } as const;
  const steps = doJob(loaded, job);
  let step = steps.next();
  while (!step.done) step = steps.next();
  expect(step.value).toMatchObject({ kind: 'suggested', suggestion: { answer: { kind: 'found' } } });
});
