import {
  isComplete,
  type Proposal,
  type Signature,
  type Signed,
  signableBy,
  standingOf,
} from '../../domain/agreement/agreement';
import type { HistoryEntry } from '../../domain/agreement/history';
import { departmentsOf, missingDepartment } from '../../domain/agreement/membership';
import { missingFields } from '../../domain/definition/field';
import { parseDefinition } from '../../domain/definition/parse';
import { sealedRows, sealOf } from '../../domain/definition/seal';
import { versionOf, withVersion } from '../../domain/definition/version';
import { type Effect, effectOf } from '../../domain/effect/effect';
import { fateReader } from '../../domain/hand-over/fate';
import { revisionOf } from '../../domain/notation/revision';
import type { Cells } from '../../domain/values/cell';
import { writeAgreementRecord } from '../../sheets/agreement/agreement-record';
import { readHistoryTab } from '../../sheets/agreement/history-tab';
import {
  layoutObstacle,
  readDefinitionTab,
  writeDefinitionTab,
} from '../../sheets/definition/definition-tab';
import { firstProtected } from '../../sheets/grid/protection';
import { formulaObstacle, writeFormulas } from '../../sheets/leads/formulas';
import { findLeadTab, readHeadings, readLeadCells, readTeamHeadings } from '../../sheets/leads/lead-tab';
import { changing, granted, reading, refused } from '../answer';
import type { EffectNow, Refusal } from '../contract';
import { definitionTab, stateOf } from '../definition/state-handlers';
import type { Environment } from '../environment';
import { placesIn } from '../hand-over/hand-over-state';
import { REQUESTS } from '../requests';
import { isHalfDone, liveProposal, readScene, type Scene } from './agreement-state';
import { putInForce, withHeadings } from './put-in-force';

function answerState(environment: Environment) {
  environment.app.flush();
  return granted(stateOf(environment));
}

/** What keeps a draft from being a definition for the leads of this sheet. */
function faultsIn(environment: Environment, draft: Cells): Refusal | null {
  const parsed = parseDefinition(draft);
  if (!parsed.ok) return { kind: 'invalid definition', faults: parsed.faults.length };
  const lead = findLeadTab(environment);
  const missing = lead === null ? [] : missingFields(parsed.definition, readTeamHeadings(lead));
  return missing.length > 0 ? { kind: 'invalid definition', faults: missing.length } : null;
}

/** What keeps the tabs from being written. */
function obstacleIn(environment: Environment): Refusal | null {
  const lead = findLeadTab(environment);
  const obstacle =
    firstProtected(environment, ['definition', 'draft', 'history']) ??
    layoutObstacle(environment, ['definition', 'draft']) ??
    (lead === null ? null : formulaObstacle(environment, lead));
  return obstacle === null ? null : { kind: 'obstacle', obstacle };
}

/** The effect of the draft on the leads, and the leads' revision; null without leads or with a draft that can't be read. */
function effectNow(environment: Environment, { definition, draft }: Scene): EffectNow | null {
  const lead = findLeadTab(environment);
  const [before, after] = [definition, draft].map((cells) => parseDefinition(cells));
  if (lead === null || after?.ok !== true) return null;
  const { all, team: headings, handOver } = readHeadings(lead);
  if (missingFields(after.definition, headings).length > 0) return null;
  const rows = readLeadCells(lead, headings.length).slice(1);
  const effect: Effect = effectOf(
    before?.ok === true ? before.definition : null,
    after.definition,
    headings,
    rows,
    fateReader(all, placesIn(handOver), handOver.taken),
  );
  return { effect, leads: revisionOf([headings, ...rows]) };
}

export const readEffect = reading(REQUESTS.nothing, (environment) => {
  const scene = readScene(environment);
  if (scene === null) return refused({ kind: 'not set up' });
  const now = effectNow(environment, scene);
  return now === null ? refused(faultsIn(environment, scene.draft) ?? { kind: 'not set up' }) : granted(now);
});

/** The version as the History tab holds it; undefined where its rows are not what was signed. */
function findSigned(environment: Environment, { version, seal }: Signed): HistoryEntry | undefined {
  return readHistoryTab(environment).find(
    (one) => one.version === version && one.seal === seal && one.asSigned,
  );
}

/**
 * True when somebody changed the Definition tab and the signed version can be restored: what he typed there is not written
 * over by the next version. Where it can't be, only a new version leads on.
 */
function isToBeRestored(environment: Environment, { agreement, definition }: Scene): boolean {
  const { inForce } = agreement;
  return (
    inForce !== null &&
    standingOf(agreement, definition) === 'changed' &&
    findSigned(environment, inForce) !== undefined
  );
}

/** Signs for the department; the user and the moment are Google's. */
function signature({ user, now }: Environment, department: Signature['department']): Signature {
  return { user, department, at: now };
}

export const propose = changing(REQUESTS.propose, (environment, { draft: seen, reason }) => {
  const scene = readScene(environment);
  if (scene === null) return refused({ kind: 'not set up' });
  const { draft, definition, agreement, signatories } = scene;
  const { inForce } = agreement;
  const live = liveProposal(scene);
  if (isHalfDone(scene)) return refused({ kind: 'half done' });
  if (live !== null) return refused({ kind: 'frozen', by: live.by });
  const current = definitionTab(draft);
  if (current.revision !== seen) return refused({ kind: 'stale draft', current });
  if (isToBeRestored(environment, scene)) return refused({ kind: 'not as signed' });
  const fault = faultsIn(environment, draft) ?? obstacleIn(environment);
  if (fault !== null) return refused(fault);
  const alone = missingDepartment(signatories);
  if (alone !== null) return refused({ kind: 'nobody to sign', department: alone });
  const [department] = departmentsOf(signatories, environment.user);
  if (department === undefined)
    return refused({ kind: 'not a member', user: environment.user, department: null });
  if (inForce !== null && sealOf(withVersion(draft, inForce.version, '')) === inForce.seal)
    return refused({ kind: 'nothing to propose' });
  const versions = readHistoryTab(environment).map(({ version }) => version);
  const version = Math.max(versionOf(definition), inForce?.version ?? 0, ...versions) + 1;
  // Version 1 of a new sheet is the starting definition that nobody has signed.
  const next = inForce === null && versions.length === 0 ? Math.max(versionOf(definition), 1) : version;
  writeDefinitionTab(environment, 'draft', withVersion(draft, next, ''));
  environment.app.flush();
  const frozen = readDefinitionTab(environment, 'draft') ?? [];
  const now = effectNow(environment, { ...scene, draft: frozen });
  const proposal: Proposal = {
    version: next,
    seal: sealOf(frozen),
    replaces: sealOf(definition),
    by: environment.user,
    at: environment.now,
    reason,
    signatures: [signature(environment, department)],
    effect: now?.effect ?? null,
    leads: now?.leads ?? '',
  };
  writeAgreementRecord(environment, { inForce, proposal, declined: null }, environment.newSecret);
  return answerState(environment);
});

/** The scene, when the proposal is the one that the caller saw and nothing of it has changed. */
function readProposed(environment: Environment, seal: string) {
  const scene = readScene(environment);
  if (scene === null) return refused({ kind: 'not set up' });
  if (isHalfDone(scene)) return refused({ kind: 'half done' });
  const proposal = liveProposal(scene);
  if (proposal?.seal !== seal) return refused({ kind: 'stale agreement', current: stateOf(environment) });
  return granted({ scene, proposal });
}

export const sign = changing(REQUESTS.sign, (environment, { seal }) => {
  const found = readProposed(environment, seal);
  if (!found.ok) return found;
  const { scene, proposal } = found.value;
  if (isToBeRestored(environment, scene)) return refused({ kind: 'not as signed' });
  if (sealOf(scene.definition) !== proposal.replaces)
    return refused({ kind: 'stale agreement', current: stateOf(environment) });
  const department = signableBy(proposal, environment.user, scene.signatories);
  if (department === null) {
    const [own = null] = departmentsOf(scene.signatories, environment.user);
    return refused({ kind: 'not a member', user: environment.user, department: own });
  }
  const fault = faultsIn(environment, scene.draft) ?? obstacleIn(environment);
  if (fault !== null) return refused(fault);
  const signed = { ...proposal, signatures: [...proposal.signatures, signature(environment, department)] };
  const record = { ...scene.agreement, proposal: signed };
  writeAgreementRecord(environment, record, environment.newSecret);
  if (isComplete(signed)) putInForce(environment, { ...scene, agreement: record });
  return answerState(environment);
});

export const decline = changing(REQUESTS.decline, (environment, { seal, reason }) => {
  const found = readProposed(environment, seal);
  if (!found.ok) return found;
  const { scene, proposal } = found.value;
  const { user, now: at } = environment;
  if (departmentsOf(scene.signatories, user).length === 0)
    return refused({ kind: 'not a member', user, department: null });
  const declined = { version: proposal.version, by: user, at, reason };
  writeAgreementRecord(environment, { ...scene.agreement, proposal: null, declined }, environment.newSecret);
  return answerState(environment);
});

export const takeBack = changing(REQUESTS.takeBack, (environment, { seal }) => {
  const found = readProposed(environment, seal);
  if (!found.ok) return found;
  writeAgreementRecord(
    environment,
    { ...found.value.scene.agreement, proposal: null },
    environment.newSecret,
  );
  return answerState(environment);
});

export const finishSigning = changing(REQUESTS.nothing, (environment) => {
  const scene = readScene(environment);
  if (scene === null) return refused({ kind: 'not set up' });
  if (!isHalfDone(scene)) return answerState(environment);
  const obstacle = obstacleIn(environment);
  if (obstacle !== null) return refused(obstacle);
  putInForce(environment, scene);
  return answerState(environment);
});

export const restoreSigned = changing(REQUESTS.restoreSigned, (environment, { definition: seen }) => {
  const scene = readScene(environment);
  if (scene === null) return refused({ kind: 'not set up' });
  const { definition, agreement } = scene;
  if (isHalfDone(scene)) return refused({ kind: 'half done' });
  const current = definitionTab(definition);
  if (current.revision !== seen) return refused({ kind: 'stale definition', current });
  const { inForce } = agreement;
  if (inForce === null || standingOf(agreement, definition) === 'as signed') return answerState(environment);
  const entry = findSigned(environment, inForce);
  if (entry === undefined) return refused({ kind: 'no such version', version: inForce.version });
  const obstacle = obstacleIn(environment);
  if (obstacle !== null) return refused(obstacle);
  writeDefinitionTab(environment, 'definition', withHeadings(definition, entry.rows));
  const lead = findLeadTab(environment);
  if (lead !== null) writeFormulas(environment, lead);
  return answerState(environment);
});

export const takeAsDraft = changing(REQUESTS.takeAsDraft, (environment, { version, draft: seen }) => {
  const scene = readScene(environment);
  if (scene === null) return refused({ kind: 'not set up' });
  const { definition, draft, agreement } = scene;
  const live = liveProposal(scene);
  if (isHalfDone(scene)) return refused({ kind: 'half done' });
  if (live !== null) return refused({ kind: 'frozen', by: live.by });
  const current = definitionTab(draft);
  if (current.revision !== seen) return refused({ kind: 'stale draft', current });
  const rows =
    version === null ? definition : readHistoryTab(environment).find((one) => one.version === version)?.rows;
  if (rows === undefined) return refused({ kind: 'no such version', version: version ?? 0 });
  const obstacle = obstacleIn(environment);
  if (obstacle !== null) return refused(obstacle);
  if (agreement.proposal !== null)
    writeAgreementRecord(environment, { ...agreement, proposal: null }, environment.newSecret);
  writeDefinitionTab(environment, 'draft', withHeadings(draft, sealedRows(rows, '', '')));
  return answerState(environment);
});
