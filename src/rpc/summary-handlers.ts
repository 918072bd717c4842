import { findTab } from '../sheets/own-tab';
import { protectionOf } from '../sheets/protection';
import { isSummary, writeSummary } from '../sheets/summary-tab';
import { changing, refused } from './answer';
import { answerHandOver } from './hand-over-scene';
import { REQUESTS } from './requests';

export const buildSummary = changing(REQUESTS.buildSummary, (environment, summary) => {
  const tab = findTab(environment, 'summary');
  const obstacle = tab === null ? null : protectionOf(environment, tab);
  if (obstacle !== null) return refused({ kind: 'obstacle', obstacle });
  if (tab !== null && !isSummary(tab))
    return refused({ kind: 'obstacle', obstacle: { kind: 'tab name taken', tab: tab.getName() } });
  writeSummary(environment, summary, environment.language);
  return answerHandOver(environment);
});
