import { revisionOf } from '../../domain/notation/revision';
import { MAX_REASONS } from '../../domain/rejections/reason';
import { normalize } from '../../domain/values/text';
import { protectionOf } from '../../sheets/grid/protection';
import { fillCells } from '../../sheets/leads/lead-sheet';
import { readReasonsTab, removeReason as removeRow, writeReason } from '../../sheets/rejections/reasons-tab';
import { changing, refused } from '../answer';
import type { Refusal } from '../contract';
import type { Environment } from '../environment';
import { answerHandOver } from '../hand-over/hand-over-scene';
import { readHandOverScene, reasonsTab } from '../hand-over/hand-over-state';
import { REQUESTS } from '../requests';

/** The Reasons tab as the caller saw it, and the leads rejected for the reason at a place. */
function readReasons(environment: Environment, at: number, revision: string) {
  const scene = readHandOverScene(environment);
  const read = readReasonsTab(environment);
  if (scene === null || read === null) return { refusal: { kind: 'not set up' } satisfies Refusal };
  if (revisionOf(read.cells) !== revision)
    return { refusal: { kind: 'stale reasons', current: reasonsTab(read) } satisfies Refusal };
  const obstacle = protectionOf(environment, read.sheet);
  if (obstacle !== null) return { refusal: { kind: 'obstacle', obstacle } satisfies Refusal };
  const present = read.rows[at];
  const used = scene.stamps.flatMap(({ reason }, lead) =>
    present !== undefined && normalize(reason) === normalize(present.name) ? [lead] : [],
  );
  return { scene, read, present, used };
}

export const saveReason = changing(REQUESTS.saveReason, (environment, { at, reason, revision }) => {
  const found = readReasons(environment, at, revision);
  if ('refusal' in found) return refused(found.refusal);
  const { scene, read, present, used } = found;
  const twin = read.rows.find((row) => row !== present && normalize(row.name) === normalize(reason.name));
  if (twin !== undefined) return refused({ kind: 'duplicate reason', name: twin.name });
  if (present === undefined && read.cells.length > MAX_REASONS)
    return refused({ kind: 'too many reasons', most: MAX_REASONS });
  writeReason(read, at, reason, environment.language);
  if (present !== undefined && present.name !== reason.name) {
    // The dropdown of the leads takes the new name once the tab has it.
    environment.app.flush();
    fillCells(scene, 'reason', used, reason.name);
  }
  return answerHandOver(environment);
});

export const removeReason = changing(REQUESTS.removeReason, (environment, { at, revision }) => {
  const found = readReasons(environment, at, revision);
  if ('refusal' in found) return refused(found.refusal);
  const { read, present, used } = found;
  if (present !== undefined && used.length > 0)
    return refused({ kind: 'reason in use', name: present.name, leads: used.length });
  removeRow(read, at);
  return answerHandOver(environment);
});
