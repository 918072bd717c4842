import { rowsFromJson } from '../../domain/notation/json-cell';
import { writeAgreementRecord } from '../../sheets/agreement/agreement-record';
import {
  layoutObstacle,
  readDefinitionTab,
  writeDefinitionTab,
} from '../../sheets/definition/definition-tab';
import { firstProtected } from '../../sheets/grid/protection';
import { isHalfDone, liveProposal, readScene } from '../agreement/agreement-state';
import { changing, granted, refused } from '../answer';
import { REQUESTS } from '../requests';
import { definitionTab } from './state-handlers';

export const saveDraft = changing(REQUESTS.saveDraft, (environment, { rows, revision }) => {
  const scene = readScene(environment);
  if (scene === null) return refused({ kind: 'not set up' });
  const current = definitionTab(scene.draft);
  const live = liveProposal(scene);
  if (isHalfDone(scene)) return refused({ kind: 'half done' });
  if (live !== null) return refused({ kind: 'frozen', by: live.by });
  if (current.revision !== revision) return refused({ kind: 'stale draft', current });
  const obstacle = firstProtected(environment, ['draft']) ?? layoutObstacle(environment, ['draft']);
  if (obstacle !== null) return refused({ kind: 'obstacle', obstacle });
  const { agreement } = scene;
  if (agreement.proposal !== null)
    writeAgreementRecord(environment, { ...agreement, proposal: null }, environment.newSecret);
  writeDefinitionTab(environment, 'draft', rowsFromJson(rows));
  environment.app.flush();
  return granted(definitionTab(readDefinitionTab(environment, 'draft') ?? []));
});
