import { findTab } from '../../sheets/grid/own-tab';
import { protectionOf } from '../../sheets/grid/protection';
import { isSummary, writeSummary } from '../../sheets/summary/summary-tab';
import { changing, refused } from '../answer';
import { answerHandOver } from '../hand-over/hand-over-scene';
import { countHanded, readHandOverScene } from '../hand-over/hand-over-state';
import { REQUESTS } from '../requests';

export const buildSummary = changing(REQUESTS.buildSummary, (environment, summary) => {
  for (const kind of ['summary', 'summaryData'] as const) {
    const tab = findTab(environment, kind);
    const obstacle = tab === null ? null : protectionOf(environment, tab);
    if (obstacle !== null) return refused({ kind: 'obstacle', obstacle });
    if (tab !== null && !isSummary(tab))
      return refused({ kind: 'obstacle', obstacle: { kind: 'tab name taken', tab: tab.getName() } });
  }
  const stamps = readHandOverScene(environment)?.stamps ?? [];
  writeSummary(environment, summary, countHanded(stamps), environment.language);
  return answerHandOver(environment);
});
