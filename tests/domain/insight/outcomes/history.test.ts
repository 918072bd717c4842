import { describe, expect, test } from '@jest/globals';
import { SAMPLES } from '../../../../playground/samples/sample';
import { fateReader } from '../../../../src/domain/hand-over/fate';
import type { HandOverRecord } from '../../../../src/domain/hand-over/hand-over-record';
import { casesOf } from '../../../../src/domain/insight/columns/case';
import { exclusionOf } from '../../../../src/domain/insight/columns/learnable';
import { type Loaded, loadCases } from '../../../../src/domain/insight/outcomes/history';
import { outcomeColumns } from '../../../../src/domain/insight/outcomes/outcome-column';
import {
  type AnsweredLeads,
  likelySource,
  meaningOf,
  type OutcomeSource,
  withValue,
} from '../../../../src/domain/insight/outcomes/outcome-source';
import { toJson } from '../../../../src/domain/notation/json-cell';
import type { Cell, Cells } from '../../../../src/domain/values/cell';
import { doJob, type Job } from '../../../../src/sidebar/insight/job';
import { insight } from '../../../../src/sidebar/messages/insight';
import { sideOf } from '../../../../src/sidebar/messages/sides';
import { decodeLeads } from '../../../../src/sidebar/session/lead-table';
import { TOKYO } from '../../../calendars';
import { MOMENT } from '../../../moment';
import { NO_RECORD, outcomeBy, record } from '../../hand-over/records';
import { column } from '../columns';

function told(
  [headers = [], ...rows]: Cells,
  records: readonly HandOverRecord[] = rows.map(() => NO_RECORD),
): AnsweredLeads {
  const columns = headers.map((header, at) => {
    const cells = rows.map((row): Cell => row[at]);
    const made = column(String(header), cells);
    return { header: String(header), values: made.values.map(toJson), rows: Array.from(made.rows) };
  });
  const outcomes = rows.map(fateReader(headers, {}, [], TOKYO, TODAY)).map((own, at) => {
    const { decision, outcome } = outcomeBy(records[at] ?? NO_RECORD);
    return { ...own, decision: decision ?? own.decision, outcome: outcome ?? own.outcome };
  });
  return {
    leads: decodeLeads({ tab: 'Leads', headerRow: 1, count: rows.length, columns }),
    records,
    outcomes,
  };
}

/** The day on which these tests look at the leads. */
const TODAY = Date.UTC(2026, 10, 24) / 86_400_000;
const load = (known: AnsweredLeads, source: OutcomeSource) => loadCases(known, source, TOKYO, TODAY);
/** A column whose values tell. */
const words = (header: string, won: readonly string[], lost: readonly string[] = []): OutcomeSource => ({
  columns: [{ header, won, lost, filled: null }],
});

function doneWith(loaded: Loaded, job: Job) {
  const steps = doJob(loaded, job);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** A sheet of one column that tells an outcome, so many leads of each value. */
const by = (header: string, counts: Readonly<Record<string, number>>) =>
  told([
    [header],
    ...Object.entries(counts).flatMap(([value, count]) => Array.from({ length: count }, () => [value])),
  ]);

function countsOf(known: AnsweredLeads, source = likelySource(known, TOKYO)) {
  const loaded = source && load(known, source);
  return loaded && casesOf(loaded.history).counts;
}

const STAGES = {
  'Closed Won': 60,
  'Closed Lost': 100,
  Qualification: 100,
  'Needs Analysis': 100,
  Proposal: 100,
  Negotiation: 100,
  Contacted: 100,
};

describe('leads without an outcome are never lost', () => {
  test.each([
    ['a stage on the way', 'Stage', STAGES, [60, 100, 500, 0]],
    ['yes and no', 'y', { yes: 5, no: 40 }, [5, 40, 0, 0]],
    ['yes and no beside blank', 'Converted', { Yes: 5, No: 40, '': 2 }, [5, 40, 0, 2]],
    ['成約 and 失注', '成約', { 成約: 5, 失注: 4 }, [5, 4, 0, 0]],
    ['three Japanese ones', 'ステータス', { 受注: 5, 失注: 4, 見送り: 3, 架電中: 2, '': 9 }, [5, 7, 2, 9]],
    ['two of which neither says lost', 'Status', { Won: 5, Dead: 4, '': 1 }, [5, 4, 0, 1]],
    ['two of which one says open', '結果', { 受注: 5, 商談中: 40 }, [5, 0, 40, 0]],
    ['many of which none says lost', 'Status', { Won: 5, Dead: 4, Called: 7 }, [5, 0, 11, 0]],
    ['one spelled in two ways', 'Outcome', { Won: 2, ' won': 3, Lost: 4, LOST: 1, Called: 1 }, [5, 5, 1, 0]],
  ] as const)('%s', (_, header, values, [won, lost, open, never]) => {
    expect(countsOf(by(header, values))).toMatchObject({ won, lost, open, never });
  });

  test('what a person ticks is lost, and no more', () => {
    const known = by('Status', { Won: 5, Dead: 4, Called: 7 });
    expect(countsOf(known, words('Status', ['Won'], ['Dead']))).toMatchObject({
      lost: 4,
      open: 7,
    });
  });

  test('a value that is given another meaning has that one alone', () => {
    const [known] = outcomeColumns(by('Answer', { no: 4, yes: 2, perhaps: 1 }).leads, TOKYO);
    const likely = known && meaningOf(known);
    expect(likely).toEqual({ header: 'Answer', won: ['yes'], lost: ['no'], filled: null });
    const other = likely && withValue(withValue(likely, 'yes', 'open'), 'no', 'won');
    expect(other).toMatchObject({ won: ['no'], lost: [] });
  });

  test.each(['en', 'ja'] as const)('the samples tell their outcomes by themselves (%s)', (locale) => {
    const counts = countsOf(told(SAMPLES[locale].make().rows));
    expect(counts?.won).toBeGreaterThan(20);
    expect(counts?.lost).toBeGreaterThan(20);
    expect(counts?.open).toBe(0);
    expect(counts?.never).toBeGreaterThan(20);
  });
});

test('nothing is loaded while it is not known what means won', () => {
  const known = by('Answer', { A: 5, B: 40 });
  const [own] = outcomeColumns(known.leads, TOKYO);
  expect(own && meaningOf(own)).toMatchObject({ won: [], lost: [] });
  expect(load(known, words('Answer', []))).toBeNull();
  expect(load(known, words('Gone', ['A']))).toBeNull();
});

describe('when a lead came, and why it was lost', () => {
  const known = told([
    ['Created', 'Outcome', 'Lost reason'],
    ['2026-03-01', 'Won', 'Price'],
    ['2026-03-05', 'Lost', ' Price '],
    ['', 'Lost', ''],
  ]);

  test('is told by the columns that say so', () => {
    const source = likelySource(known, TOKYO);
    const day = Date.UTC(2026, 2, 1) / 86_400_000;
    expect(source && load(known, source)?.history).toEqual([
      { ending: 'won', reason: '', day, created: day },
      { ending: 'lost', reason: 'Price', day: day + 4, created: day + 4 },
      { ending: 'lost', reason: '', day: null, created: null },
    ]);
  });

  test('a hand-over falls on the day of the sheet’s time zone', () => {
    const handedOver = new Date('2026-03-01T20:00:00Z');
    const stamped = told([['Company'], ['ACME']], [record({ handedOver, outcome: 'won' })]);
    const source = likelySource(stamped, TOKYO);
    expect(source && load(stamped, source)?.history[0]?.day).toBe(Date.UTC(2026, 2, 2) / 86_400_000);
  });
});

describe('columns nobody learns from', () => {
  const known = told([
    ['Source', 'Outcome', 'source'],
    ['Web', 'Won', 'A'],
    ['Event', 'Lost', 'B'],
    ['Web', 'Lost', 'B'],
  ]);
  const source = likelySource(known, TOKYO);
  const loaded = source && load(known, source);

  test('are that of the outcome, and a later one of the same heading', () => {
    expect(loaded?.columns.map((one) => exclusionOf(one, TOKYO))).toEqual([
      null,
      'outcome',
      'duplicate heading',
    ]);
  });

  test('a definition may read that of the outcome all the same', () => {
    const definition = [['Knock-out', 'Gone', 'Outcome', 'is', 'Lost', '', '', '']];
    const job: Job = {
      kind: 'judge',
      now: MOMENT.getTime(),
      judged: [{ definition, learnedOn: null, unseen: null }],
    };
    expect(loaded && doneWith(loaded, job)).toMatchObject({
      kind: 'judged',
      judgements: [
        { missing: [], backtest: { leads: 1, out: { leads: 2, won: 0 } }, examination: { unused: [] } },
      ],
    });
  });

  test('and what people’s own criteria read of it is not weighed anew', () => {
    const rows = Array.from({ length: 60 }, (_, at) => [
      at % 2 === 0 ? 'Web' : 'Event',
      at < 30 ? 'Won' : 'Lost',
    ]);
    const own = told([['Source', 'Outcome'], ...rows]);
    const cases = load(own, words('Outcome', ['Won'], ['Lost']));
    const job: Job = {
      kind: 'suggest',
      now: MOMENT.getTime(),
      pinned: [['Criterion', 'Won it', 'Outcome', 'is', 'Won', 5, '', '']],
      fields: { Outcome: true },
      keptFields: [],
      forbidden: [],
      search: false,
      learned: [],
      present: null,
      draft: [],
      largest: 10,
      seed: 1,
    };
    expect(cases && doneWith(cases, job)).toMatchObject({
      suggestion: { unweighed: ['Won it'], answer: { kind: 'no criteria' } },
    });
  });
});

test('the definition in force is held beside a suggestion: how often it sets a won lead above a lost one', () => {
  const won = Array.from({ length: 40 }, () => ['Web', 'Won']);
  const lost = Array.from({ length: 40 }, (_, at) => [
    ['Rival', 'Event', 'Web', 'Event'][at % 4] ?? '',
    'Lost',
  ]);
  const known = told([['Source', 'Outcome'], ...won, ...lost]);
  const cases = load(known, words('Outcome', ['Won'], ['Lost']));
  const presentOf = (present: Cells | null) => {
    const asked = { fields: {}, keptFields: [], forbidden: [], learned: [], largest: 10, seed: 1 };
    return (
      cases &&
      doneWith(cases, {
        kind: 'suggest',
        now: MOMENT.getTime(),
        pinned: null,
        draft: [],
        present,
        search: true,
        ...asked,
      })
    );
  };
  const web = ['Criterion', 'Web', 'Source', 'is', 'Web', 5, '', ''];
  // All 40 won are Web; of the 40 lost 10 are, and those are ties.
  expect(presentOf([web])).toMatchObject({ present: (30 + 10 / 2) / 40 });
  // Those knocked out stand last, whatever they earn.
  const rival = ['Knock-out', 'Rival', 'Source', 'is', 'Rival', '', '', ''];
  const event = ['Criterion', 'Event', 'Source', 'is', 'Event', -5, '', ''];
  expect(presentOf([event, rival])).toMatchObject({ present: (30 + 10 / 2) / 40 });
  expect(presentOf([['Criterion', 'X', 'Region', 'is', 'East', 5, '', '']])).toMatchObject({ present: null });
  expect(presentOf(null)).toMatchObject({ present: null });
});

test('leads that are knocked out, or lack what is required, are in no row of a backtest', () => {
  const known = told([
    ['Source', 'Phone', 'Outcome'],
    ['Web', '1', 'Won'],
    ['Event', '', 'Lost'],
    ['Rival', '2', 'Won'],
  ]);
  const loaded = load(known, words('Outcome', ['Won'], ['Lost']));
  const definition = [
    ['Criterion', 'Web', 'Source', 'is', 'Web', -5, '', ''],
    ['Required', 'Phone', 'Phone', 'is not empty', '', '', '', ''],
    ['Knock-out', 'Rival', 'Source', 'is', 'Rival', '', '', ''],
  ];
  const job: Job = {
    kind: 'judge',
    now: MOMENT.getTime(),
    judged: [{ definition, learnedOn: null, unseen: null }],
  };
  expect(loaded && doneWith(loaded, job)).toMatchObject({
    judgements: [
      {
        backtest: {
          rows: [{ score: -5, leads: 1, won: 1 }],
          out: { leads: 1, won: 1 },
          notReady: { leads: 1, won: 0 },
        },
      },
    ],
  });
});

test.each([
  [1, '1 lead meets it', '1 lead that ended is left out'],
  [2, '2 leads meet it', '2 leads that ended are left out'],
])('the verb goes with the count: %i', (count, meets, left) => {
  const m = sideOf(insight, 'en');
  expect(m.meet(count, '1%', '2%')).toContain(meets);
  expect(m.immature(count)).toContain(left);
});
