import { useMemo } from 'preact/hooks';
import { blocksOf } from '../../domain/draft/draft-edit';
import { isClause, nameless } from '../../domain/draft/read-clause';
import { FrozenNotice } from '../parts/frozen-notice';
import { LeadsFailed } from '../parts/leads-reading';
import { SECTIONS } from '../saying/sections';
import { previewClause } from '../session/preview';
import { useSidebar } from '../session/sidebar-context';
import { ConflictCard } from './conflict-card';
import { Editors, EditorsProvider } from './editors';
import { issuesOf } from './issues';
import { memberIssues } from './member-issues';
import { PreviewBar } from './preview-bar';
import { SectionView } from './section-view';
import { StatusCard } from './status-card';

/** Shows the draft as a list that a manager can read. Each part is edited in its place. */
export function DefinitionPanel() {
  const { session, sheet, rows, leads, draft: preview } = useSidebar();
  const { moment } = sheet;
  const editors = useMemo(() => new Editors(session), [session]);
  const blocks = useMemo(() => blocksOf(rows), [rows]);
  const clauses = useMemo(
    () =>
      new Map(
        blocks
          .filter(isClause)
          .map((block) => [block.at, previewClause(rows, nameless(block.rows), leads, moment)]),
      ),
    [blocks, rows, leads, moment],
  );
  const issues = useMemo(() => issuesOf(preview, memberIssues(blocks)), [preview, blocks]);
  return (
    <EditorsProvider value={editors}>
      <FrozenNotice />
      <StatusCard issues={issues} blocks={blocks} />
      <ConflictCard />
      <LeadsFailed />
      {SECTIONS.map((section) => (
        <SectionView key={section.title} {...{ section, blocks, clauses, issues }} />
      ))}
      <PreviewBar />
    </EditorsProvider>
  );
}
