import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Host } from '../../../playground/apps-script/host';
import type { CellValue, Input, SavedWorkbook } from '../../../playground/engine/workbook';
import { listCandidates } from '../../../src/domain/hand-over/candidate';
import { listWaiting } from '../../../src/domain/hand-over/waiting';
import { casesOf } from '../../../src/domain/insight/columns/case';
import { loadCases } from '../../../src/domain/insight/outcomes/history';
import { BY_HAND_OVER } from '../../../src/domain/insight/outcomes/outcome-source';
import { meetingDraft } from '../../../src/domain/insight/suggestion/take-card';
import { MEETING_WORDS, sideOf } from '../../../src/domain/meeting/meeting-words';
import { fromJson, type JsonRow } from '../../../src/domain/notation/json-cell';
import { countDecisions } from '../../../src/domain/rejections/decision-counts';
import { explain } from '../../../src/domain/scoring/explain';
import { isBlankLead } from '../../../src/domain/scoring/scorer';
import { overdueBefore } from '../../../src/domain/service-level/deadline';
import { SUMMARY_WORDS } from '../../../src/domain/summary/summary-words';
import { readDayText, sheetCalendar } from '../../../src/domain/values/day';
import { toPoints } from '../../../src/domain/values/hundredths';
import { decodeHandOver } from '../../../src/sidebar/hand-over/hand-over';
import { doJob } from '../../../src/sidebar/insight/job';
import { decodeLeads } from '../../../src/sidebar/session/lead-table';
import { previewOf } from '../../../src/sidebar/session/preview';
import {
  addMembers,
  allOf,
  areaIn,
  call,
  granted,
  type Locale,
  MEMBERS,
  putInForce,
  stateOf,
} from '../../add-on';
import { reopen, signedSheet } from '../../made-sheet';
import { leadRows, REASONS, trimSheets } from '../../make-sheet';
import { SEED } from '../../seed';
import { handOver, readHandOver, seenLeads } from '../hand-over-sheet';

/** So many sheets are drawn in each language. */
const RUNS = 2;
const ROOM = 30;
const HEADINGS = ['Company', 'Job title', 'Employees', 'Phone', 'Stage', 'Won date', ''];
const FRAME = /^(Part|Version|As of|Time zone|区分|版|基準日|タイムゾーン)$/;
const CRITERIA: readonly JsonRow[] = [
  ['Criterion', 'Decision maker', 'Job title', 'contains', 'Director', 50, '', ''],
  ['Criterion', 'Large', 'Employees', 'is at least', 100, 20, '', ''],
  ['Criterion', 'No company', 'Company', 'is empty', '', 70, '', ''],
];
const RULES = {
  required: ['Required', 'Reachable', 'Phone', 'is not empty', '', '', '', ''],
  knockOut: ['Knock-out', 'Student', 'Job title', 'contains', 'Student', '', '', ''],
} as const;
const OTHERS: readonly JsonRow[] = [
  ['Grade', 'Cold', '', '', '', '', '', ''],
  ['Hand over', 'Hot', '', '', '', '', '', ''],
  // A part of a day doesn't count.
  ['Service level', 'First contact', '', '', 2.5, '', '', 'days'],
];
const definitionWith = (minimum: number, rules: readonly JsonRow[]) => [
  ...CRITERIA,
  ...rules,
  ['Grade', 'Hot', '', '', minimum, '', '', ''],
  ...OTHERS,
];

function saveDraft(host: Host, rows: readonly JsonRow[]): void {
  const { draft } = stateOf(host);
  const kept = (draft?.rows ?? []).filter(
    ([part]) => FRAME.test(String(part)) || /^(Member|メンバー)$/.test(String(part)),
  );
  granted(call(host, 'saveDraft', { rows: [...kept, ...rows], revision: draft?.revision ?? '' }));
}

const DAY = 86_400_000;
const TODAY = Math.floor((Date.now() + 9 * 3_600_000) / DAY);
/** Six in the evening of a day in the sheet's zone. */
const daysFromNow = (days: number) => new Date((TODAY + days) * DAY + 9 * 3_600_000);

/** A sheet with all columns of a hand-over, those too that are made when they are first needed. */
const sheets = new Map<Locale, SavedWorkbook>();
function preparedOnce(locale: Locale): Host {
  const saved = sheets.get(locale) ?? prepare(locale);
  sheets.set(locale, saved);
  const host = reopen(saved, MEMBERS.marketing);
  host.user = { email: MEMBERS.marketing, locale };
  return host;
}

function prepare(locale: Locale): SavedWorkbook {
  const first = ['Acme', 'Director', 500, '03', '', '', ''];
  const rows = leadRows(ROOM).map((_, at) => (at === 0 ? first : ['Blue', 'Clerk', 3, '', '', '', '']));
  const host = signedSheet(rows, locale, HEADINGS);
  saveDraft(host, definitionWith(60, [RULES.required, RULES.knockOut]));
  addMembers(host);
  putInForce(host);
  granted(call(host, 'prepareHandOver', { take: [], reasons: REASONS[locale] }));
  granted(handOver(host, [0]));
  const lead = seenLeads(readHandOver(host), [0])[0] ?? { row: 0, print: '' };
  granted(call(host, 'reject', { lead, reason: REASONS[locale][1]?.name ?? '', note: '' }));
  granted(call(host, 'recycle', { leads: [lead], on: '2099-01-01' }));
  trimSheets(host);
  return host.workbook.save();
}

const text = fc.constantFrom;
const days = (...choices: readonly (number | null)[]) =>
  text(...choices).map((day): CellValue => (day === null ? '' : daysFromNow(day)));
const team = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(
        text('Acme', 'Blue', ''),
        text('Director', 'Student Director', 'Clerk', ''),
        text<CellValue>(500, 3, '', '１２０名', '50〜300'),
        text('03-1234', ''),
        text('', '', 'Closed won', 'Closed lost', 'Negotiation', '商談中'),
        text<CellValue>('', '', '', '2026-01-15', '2099-01-15'),
        text('', 'x'),
      )
      .map(([company, title, size, phone, stage, won, note]): CellValue[] => [
        company,
        title,
        size,
        phone,
        stage,
        won,
        note,
      ]),
  },
  {
    weight: 1,
    arbitrary: text<CellValue[]>(
      ['', '', '', '', '', '', ''],
      ['', '', '', '', '', false, ''],
      ['', '', '', '', '', '', 'left over'],
    ),
  },
);
const record = fc.record({
  handedOver: days(null, null, 0, -1, -2, -3, -9),
  decision: text<CellValue>('', '', 'Accepted', 'Rejected', '却下', 'ACCEPTED', 'Perhaps'),
  decidedOn: days(null, 0, -1),
  reason: text<CellValue>('', 'Too early', 'No authority'),
  outcome: text<CellValue>('', '', '', 'Won', '失注', 'Open', 'Someday'),
  recycleOn: days(null, null, -1, 0, 5),
});
const RECORD = ['handedOver', 'decision', 'decidedOn', 'reason', 'outcome', 'recycleOn'] as const;
const sheet = fc.record({
  leads: fc.array(fc.tuple(team, record), { minLength: 18, maxLength: ROOM }),
  acts: fc.array(fc.tuple(text('hand over', 'sample', 'accept', 'reject', 'put back'), fc.nat(99)), {
    maxLength: 4,
  }),
  minimum: text(20, 50, 60, 70, 500),
  rules: fc.subarray([RULES.required, RULES.knockOut]),
});
type Sheet = typeof sheet extends fc.Arbitrary<infer T> ? T : never;

/** The last row: its lead was deleted cell by cell, and what was handed over stayed. */
const EMPTIED: Sheet['leads'][number] = [
  HEADINGS.map(() => ''),
  { handedOver: daysFromNow(-9), decision: '', decidedOn: '', reason: '', outcome: '', recycleOn: '' },
];

const asInput = (cell: CellValue): Input =>
  typeof cell === 'string' && cell !== '' ? { typed: `'${cell}` } : cell;

function fill(host: Host, leads: Sheet['leads']): void {
  const { id } = areaIn(host, 'Leads', 'A1');
  const state = readHandOver(host);
  const [headings = []] = allOf(host, 'Leads');
  const all = Array.from({ length: ROOM + 1 }, (_, at) => leads[at] ?? (at === ROOM ? EMPTIED : undefined));
  host.workbook.together(() => {
    host.workbook.write(
      id,
      2,
      1,
      all.map((lead) => (lead?.[0] ?? HEADINGS.map(() => '')).map(asInput)),
    );
    for (const column of RECORD) {
      const at = headings.indexOf(state.columns[column]?.header ?? '');
      host.workbook.write(
        id,
        2,
        at + 1,
        all.map((lead) => [asInput(lead?.[1][column] ?? '')]),
      );
    }
  });
}

/** Does what people do, where it is possible; what is refused changes nothing. */
function act(host: Host, [kind, chance]: Sheet['acts'][number], locale: Locale): void {
  const known = sidebarOf(host);
  const { ready, below } = known.candidates;
  const { rows: waiting } = known.waiting;
  const pick = (rows: readonly number[]) => rows.slice(chance % 3, (chance % 3) + 1 + (chance % 5));
  const seen = (rows: readonly number[]) => seenLeads(readHandOver(host), rows);
  const [lead] = seen(pick(waiting));
  const rejected = known.handOver.records.flatMap(({ handedOver, decision }, row) =>
    handedOver !== null && decision === 'rejected' ? [row] : [],
  );
  const reason = REASONS[locale][0]?.name ?? '';
  if (kind === 'hand over') handOver(host, pick(ready.map(({ row }) => row)));
  if (kind === 'sample') handOver(host, [], pick(below));
  if (kind === 'accept' && lead !== undefined) call(host, 'accept', { lead });
  if (kind === 'reject' && lead !== undefined) call(host, 'reject', { lead, reason, note: '' });
  if (kind === 'put back' && rejected.length > 0)
    call(host, 'recycle', { leads: seen(pick(rejected)), on: '2099-01-01' });
}

/** All that the sidebar knows of the leads and shows in its panels. */
function sidebarOf(host: Host) {
  const state = stateOf(host);
  const calendar = sheetCalendar(state.timeZone);
  const cells = (rows: readonly JsonRow[] = []) => rows.map((row) => row.map(fromJson));
  const read = granted(call(host, 'readLeads', {}));
  const leads = decodeLeads(read);
  const moment = new Date(state.now);
  const [draftCells, forceCells] = [cells(state.draft?.rows), cells(state.definition?.rows)];
  const [draft, inForce] = [draftCells, forceCells].map((one) => previewOf(one, leads, moment));
  const handOver = decodeHandOver(readHandOver(host), calendar, readDayText(state.today) ?? 0);
  if (draft?.scorer == null || inForce?.scorer == null)
    throw new Error('The definition of this test is wrong');
  const today = readDayText(state.today) ?? 0;
  const [level] = inForce.scorer.definition.serviceLevels;
  const limit = level === undefined ? null : overdueBefore(level, today, handOver.holidays);
  const { records, outcomes } = handOver;
  return {
    today,
    calendar,
    moment,
    draftCells,
    forceCells,
    leads,
    draft,
    inForce,
    handOver,
    counted: read.waiting,
    figures: countDecisions(records),
    waiting: listWaiting(records, calendar, limit),
    candidates: listCandidates(
      inForce.scorer,
      handOver.leads.headers,
      handOver.leads.rows,
      records,
      outcomes,
      calendar,
      state.today,
    ),
  };
}
type Known = ReturnType<typeof sidebarOf>;

/** The first cell right of a text in the first column of a tab, or the second. */
function beside(host: Host, tab: string, words: string, column = 1): CellValue {
  return allOf(host, tab).find(([first]) => first === words)?.[column] ?? 'missing';
}

/** The leads by the backtest of the definition in force: how many it would hand over, and how many of these ended. */
function backtested({ handOver, calendar, today, moment, forceCells, inForce }: Known) {
  const loaded = loadCases(handOver, BY_HAND_OVER, calendar, today);
  if (loaded === null) throw new Error('What the hand-over tells is always known');
  const steps = doJob(loaded, {
    kind: 'judge',
    now: moment.getTime(),
    judged: [{ definition: forceCells, learnedOn: null, unseen: null }],
  });
  let step = steps.next();
  while (!step.done) step = steps.next();
  const test = step.value.kind === 'judged' ? step.value.judgements[0]?.backtest : null;
  if (test == null) throw new Error('There is no backtest');
  const minimum = toPoints(inForce.definition?.scales[0]?.grades[0]?.minimum ?? 0);
  const from = test.rows.filter(({ score }) => score >= minimum).at(-1);
  return {
    all: test.leads + test.out.leads + test.notReady.leads,
    meeting: from?.leadsFrom ?? 0,
    ended: from?.endedFrom ?? 0,
    counts: casesOf(loaded.history).counts,
  };
}

describe.each(['en', 'ja'] as const)(
  `each number is the same wherever it is shown (%s, seed ${SEED})`,
  (locale) => {
    test('on any sheet, whatever was handed over, answered, put back and pasted', () => {
      fc.assert(
        fc.property(sheet, ({ leads, acts, minimum, rules }) => {
          const host = preparedOnce(locale);
          fill(host, leads);
          for (const one of acts) act(host, one, locale);
          saveDraft(host, definitionWith(minimum, rules));
          const known = sidebarOf(host);
          const { draft, inForce, candidates, waiting, figures, counted, handOver } = known;

          // Meets the definition: the foot, the thresholds, the effect, the Lead panel, the hand-over, a suggestion, the backtest.
          const { effect } = granted(call(host, 'readEffect', {}));
          const meeting = inForce.counts?.ready ?? -1;
          expect(effect.ready).toEqual([meeting, draft.counts?.ready]);
          expect(effect.leads).toBe(draft.spread?.leads);
          expect(effect.enter.count - effect.leave.count).toBe((draft.counts?.ready ?? 0) - meeting);
          for (const { name, after, out } of effect.grades)
            expect(after).toBe(out ? draft.spread?.out : (draft.counts?.grades.get(name) ?? 0));
          for (const { scorer, counts } of [draft, inForce]) {
            const shown = known.leads.rows.filter(
              (row) => !isBlankLead(row) && scorer !== null && explain(scorer, row).ready,
            );
            expect(shown).toHaveLength(counts?.ready ?? -1);
          }
          const rows = { ...known.leads, moment: known.moment };
          expect(meetingDraft(known.draftCells, rows)).toBe(draft.counts?.ready);
          expect(meetingDraft(known.forceCells, rows)).toBe(meeting);
          expect(candidates.meeting.all).toBe(meeting);
          const { ready, open, ended } = candidates.meeting;
          expect(ready + open + ended).toBe(meeting);
          expect(candidates.ready).toHaveLength(ready);
          const judged = backtested(known);
          expect(judged).toMatchObject({ all: inForce.spread?.leads, meeting, ended });

          // Answers: the Answer place, the Review, the Summary, the meeting.
          expect(counted).toMatchObject({ all: waiting.rows.length, overdue: waiting.overdue });
          expect(figures.undecided).toBe(waiting.rows.length);
          const { accepted, rejected, undecided, endedUnanswered } = figures;
          expect(accepted + rejected + undecided + endedUnanswered).toBe(figures.handedOver);
          const waitingOutcomes = waiting.rows.map((row) => handOver.records[row]?.outcome);
          expect(waitingOutcomes).not.toContain('won');
          expect(waitingOutcomes).not.toContain('lost');
          granted(call(host, 'buildSummary', {}));
          granted(call(host, 'holdMeeting', {}));
          const side = sideOf(locale);
          const figure = { ...figures, overdue: waiting.overdue };
          const shown = [
            'handedOver',
            'accepted',
            'rejected',
            'undecided',
            'overdue',
            'endedUnanswered',
          ] as const;
          const summary = SUMMARY_WORDS.title[side];
          for (const one of shown) {
            expect([one, beside(host, summary, SUMMARY_WORDS[one][side])]).toEqual([one, figure[one]]);
            expect([one, beside(host, MEETING_WORDS.title[side], MEETING_WORDS[one][side], 2)]).toEqual([
              one,
              figure[one],
            ]);
          }
          const won = handOver.records.filter(
            ({ handedOver, outcome }) => handedOver !== null && outcome === 'won',
          );
          expect(beside(host, summary, SUMMARY_WORDS.won[side])).toBe(won.length);

          // What cannot be handed over is refused by the add-on too.
          const others = known.leads.rows.flatMap((_, row) =>
            candidates.ready.some((one) => one.row === row) ? [] : [row],
          );
          if (others.length > 0) {
            const answer = refusalOf(host, others);
            expect(answer).toEqual({ kind: 'not ready', leads: others.length });
          }
        }),
        // To make the sheet smaller would take minutes.
        { numRuns: RUNS, endOnFailure: true },
      );
    });
  },
);

function refusalOf(host: Host, rows: readonly number[]) {
  const answer = handOver(host, rows);
  return answer.ok ? 'granted' : answer.refusal;
}
