import { parseDefinition } from '../../domain/definition/parse';
import { HAND_OVER_COLUMNS } from '../../domain/hand-over/hand-over-column';
import { beginningOf, readDayText } from '../../domain/values/day';
import { readDefinitionTab } from '../../sheets/definition/definition-tab';
import { markFoundColumns } from '../../sheets/hand-over/make-hand-over-columns';
import { fillCells, type LeadSheet } from '../../sheets/leads/lead-sheet';
import { dressDecisions } from '../../sheets/rejections/decision-rules';
import { readReasonsTab } from '../../sheets/rejections/reasons-tab';
import { changing, granted, refused } from '../answer';
import type { Environment } from '../environment';
import { answerHandOver, sheetCalendar, withColumns, writableScene } from '../hand-over/hand-over-scene';
import { findSeen } from '../hand-over/hand-over-state';
import { REQUESTS } from '../requests';

/** Gives the hand-over's columns what they should have by themselves: marks, dropdowns, conditional formats. */
export function dress(
  environment: Environment,
  { lead, headings: { handOver } }: Pick<LeadSheet, 'lead' | 'headings'>,
): void {
  const reasons = readReasonsTab(environment);
  if (reasons === null || handOver.places.size === 0) return;
  markFoundColumns(lead, handOver);
  const parsed = parseDefinition(readDefinitionTab(environment, 'definition') ?? []);
  const [level] = parsed.ok ? parsed.definition.serviceLevels : [];
  // In the sheet's language: the next to check may read another one.
  const language = parsed.ok ? parsed.definition.language : environment.language;
  dressDecisions(environment, lead, handOver, reasons, level?.number ?? null, language);
}

export const check = changing(REQUESTS.nothing, (environment) => {
  const writable = writableScene(environment, HAND_OVER_COLUMNS);
  if ('refusal' in writable) return refused(writable.refusal);
  const { scene } = writable;
  dress(environment, scene);
  const { places } = scene.headings.handOver;
  const isBlankDate = (at: number) => (scene.rows[at]?.[(places.get('decidedOn') ?? 0) - 1] ?? '') === '';
  const undated = scene.stamps.flatMap(({ decision }, at) =>
    decision !== null && isBlankDate(at) ? [at] : [],
  );
  fillCells(scene, 'decidedOn', undated, environment.moment);
  const answer = answerHandOver(environment);
  return answer.ok ? granted({ stamped: undated.length, state: answer.value }) : answer;
});

export const recycle = changing(REQUESTS.recycle, (environment, { leads, on }) => {
  const writable = writableScene(environment, HAND_OVER_COLUMNS);
  if ('refusal' in writable) return refused(writable.refusal);
  const day = readDayText(on);
  if (day === null) return refused({ kind: 'bad request', detail: 'on' });
  const found = findSeen(writable.scene, leads);
  if (typeof found === 'number') return refused({ kind: 'stale leads', leads: found });
  const others = found.filter((at) => writable.scene.stamps[at]?.decision !== 'rejected');
  if (others.length > 0) return refused({ kind: 'not ready', leads: others.length });
  const scene = withColumns(environment, writable.scene, ['recycleOn']);
  fillCells(scene, 'recycleOn', found, beginningOf(day, sheetCalendar(environment)));
  return answerHandOver(environment);
});
