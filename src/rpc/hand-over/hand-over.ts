import { type Signed, standingOf } from '../../domain/agreement/agreement';
import type { Definition } from '../../domain/definition/definition';
import { missingFields } from '../../domain/definition/field';
import { parseDefinition } from '../../domain/definition/parse';
import { SAMPLE_WORD } from '../../domain/hand-over/answer-word';
import { earlierLine } from '../../domain/hand-over/earlier';
import { HAND_OVER_COLUMNS, type HandOverColumn } from '../../domain/hand-over/hand-over-column';
import type { Stamp } from '../../domain/hand-over/stamp';
import { revisionOf } from '../../domain/notation/revision';
import { briefer } from '../../domain/scoring/brief';
import { prepare } from '../../domain/scoring/scorer';
import type { Cell, Row } from '../../domain/values/cell';
import { type Calendar, type Day, readDayText } from '../../domain/values/day';
import { toPoints } from '../../domain/values/hundredths';
import { readAgreementRecord } from '../../sheets/agreement/agreement-record';
import { readDefinitionTab } from '../../sheets/definition/definition-tab';
import { fillCells, writeCells } from '../../sheets/leads/lead-sheet';
import { changing, refused } from '../answer';
import type { Refusal } from '../contract';
import { definitionTab } from '../definition/state-handlers';
import type { Environment } from '../environment';
import { REQUESTS } from '../requests';
import { answerHandOver, sheetCalendar, withColumns, writableScene } from './hand-over-scene';
import { findSeen, type HandOverScene, lastHandOver } from './hand-over-state';

/** What is cleared of the hand-over before. */
const CLEARED = ['decision', 'decidedOn', 'reason', 'note', 'recycleOn'] as const;

export const handOver = changing(REQUESTS.handOver, (environment, { leads, samples, definition: seen }) => {
  const writable = writableScene(environment, HAND_OVER_COLUMNS);
  if ('refusal' in writable) return refused(writable.refusal);
  const basis = readBasis(environment, seen, writable.scene);
  if ('kind' in basis) return refused(basis);
  const found = findSeen(writable.scene, [...leads, ...samples]);
  if (typeof found === 'number') return refused({ kind: 'stale leads', leads: found });

  const calendar = sheetCalendar(environment);
  const today = readDayText(environment.today) ?? 0;
  const { team } = writable.scene.headings;
  const scorer = prepare(basis.definition, team);
  const cellsOf = teamCells(writable.scene);
  const scores = scorer.scores(found.map(cellsOf));
  const unfit = found.filter((at, index) => {
    const score = scores[index] ?? null;
    const stamp = writable.scene.stamps[at];
    const isSample = index >= leads.length;
    const isFit = score !== null && !score.out && score.ready !== isSample;
    return !isFit || stamp === undefined || !isDue(stamp, today, calendar);
  });
  if (unfit.length > 0) return refused({ kind: 'not ready', leads: unfit.length });

  const again = found.filter((at) => (writable.scene.stamps[at]?.handedOver ?? null) !== null);
  const scene = withColumns(environment, writable.scene, [
    ...(samples.length > 0 ? (['sample'] as const) : []),
    ...(again.length > 0 ? (['earlier'] as const) : []),
  ]);
  // Later than the one before, so that each can be taken back by its moment.
  const moment = new Date(Math.max(environment.moment.getTime(), (lastHandOver(scene.stamps) ?? 0) + 1000));
  const brief = briefer(scorer);
  const each = (cell: (at: number, index: number) => Cell) =>
    new Map(found.map((at, index): [number, Cell] => [at, cell(at, index)]));
  writeCells(
    scene,
    new Map<HandOverColumn, ReadonlyMap<number, Cell>>([
      ['handedOver', each(() => moment)],
      ['version', each(() => basis.inForce.version)],
      ['scoreThen', each((_, index) => toPoints(scores[index]?.score ?? 0))],
      ['brief', each((at) => brief(cellsOf(at)))],
      ['earlier', new Map(again.map((at) => [at, withLine(scene.stamps[at], calendar)]))],
    ]),
  );
  fillCells(scene, 'sample', found.slice(leads.length), SAMPLE_WORD[environment.language]);
  for (const column of CLEARED) fillCells(scene, column, again, '');
  return answerHandOver(environment);
});

/** The signed version by which leads are handed over, or why there is none. */
function readBasis(
  environment: Environment,
  seen: string,
  { headings }: HandOverScene,
): { readonly definition: Definition; readonly inForce: Signed } | Refusal {
  const cells = readDefinitionTab(environment, 'definition') ?? [];
  if (revisionOf(cells) !== seen) return { kind: 'stale definition', current: definitionTab(cells) };
  const { inForce, ...agreement } = readAgreementRecord(environment);
  if (inForce === null || standingOf({ inForce, ...agreement }, cells) !== 'as signed')
    return { kind: 'not signed' };
  const parsed = parseDefinition(cells);
  if (!parsed.ok) return { kind: 'invalid definition', faults: parsed.faults.length };
  const missing = missingFields(parsed.definition, headings.team);
  if (missing.length > 0) return { kind: 'invalid definition', faults: missing.length };
  return { definition: parsed.definition, inForce };
}

/** A lead's row with nothing in LeadPact's own columns, as the functions are given it. */
function teamCells({ rows, headings: { own } }: HandOverScene): (at: number) => Row {
  return (at) => (rows[at] ?? []).map((cell, column) => (own.has(column + 1) ? '' : cell));
}

/** Never handed over; or rejected, put back, and its day has come. */
function isDue({ handedOver, decision, recycleOn }: Stamp, today: Day, calendar: Calendar): boolean {
  if (handedOver === null) return true;
  return decision === 'rejected' && recycleOn !== null && calendar(recycleOn) <= today;
}

/** *Earlier hand-overs* with the one that is cleared now. */
function withLine(stamp: Stamp | undefined, calendar: Calendar): string {
  if (stamp === undefined) return '';
  const line = earlierLine(stamp, calendar);
  return stamp.earlier === '' ? line : `${stamp.earlier}\n${line}`;
}
