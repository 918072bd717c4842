import { HAND_OVER_COLUMNS } from '../../domain/hand-over/hand-over-column';
import { normalize } from '../../domain/values/text';
import { findTab } from '../../sheets/grid/own-tab';
import { protectionOf } from '../../sheets/grid/protection';
import { makeHandOverColumns } from '../../sheets/hand-over/make-hand-over-columns';
import { takeColumn } from '../../sheets/leads/hand-over-columns';
import { makeReasonsTab, readReasonsTab } from '../../sheets/rejections/reasons-tab';
import { changing, refused } from '../answer';
import { headedColumns } from '../leads/lead-table';
import { dress } from '../rejections/decision-handlers';
import { REQUESTS } from '../requests';
import { answerHandOver } from './hand-over-scene';
import { readHandOverScene } from './hand-over-state';

export const prepareHandOver = changing(REQUESTS.prepareHandOver, (environment, { take, reasons }) => {
  const scene = readHandOverScene(environment);
  if (scene === null) return refused({ kind: 'not set up' });
  const { lead, headings } = scene;
  const obstacle = protectionOf(environment, lead.sheet);
  if (obstacle !== null) return refused({ kind: 'obstacle', obstacle });
  const tab = findTab(environment, 'reasons');
  if (tab !== null && tab.getLastRow() > 0 && readReasonsTab(environment) === null)
    return refused({ kind: 'obstacle', obstacle: { kind: 'tab name taken', tab: tab.getName() } });

  const present = headedColumns(headings.team);
  const places = take.map(
    ({ header }) => present.find((one) => normalize(one.header) === normalize(header))?.at,
  );
  if (places.includes(undefined)) return refused({ kind: 'stale leads', leads: 0 });
  take.forEach(({ column, words }, index) => {
    const place = (places[index] ?? 0) + 1;
    if (!headings.handOver.places.has(column)) takeColumn(lead.sheet, place, { column, words });
  });
  const own = HAND_OVER_COLUMNS.filter((column) => !take.some((one) => one.column === column));
  makeHandOverColumns(lead, headings.handOver, own, environment.language);
  if (readReasonsTab(environment) === null) makeReasonsTab(environment, reasons, environment.language);
  const made = readHandOverScene(environment);
  if (made !== null) dress(environment, made);
  return answerHandOver(environment);
});
