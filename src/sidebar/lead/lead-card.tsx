import { useState } from 'preact/hooks';
import { explain } from '../../domain/scoring/explain';
import { isBlankLead } from '../../domain/scoring/scorer';
import type { Row } from '../../domain/values/cell';
import type { Selection } from '../../rpc/contract';
import { FailureCard } from '../parts/failure-card';
import { Icon } from '../parts/icon';
import { Labelled } from '../parts/labelled';
import { LeadsFailed, ReadAgain } from '../parts/leads-reading';
import { Loading } from '../parts/loading';
import { NoticeCard } from '../parts/notice-card';
import type { Preview } from '../session/preview';
import { useSidebar } from '../session/sidebar-context';
import { Explained } from './explained';
import { HandedOverLine } from './handed-over-line';

/** Explains the lead that is selected in the grid, criterion by criterion. */
export function LeadCard() {
  const sidebar = useSidebar();
  const { session, state, common, lead: m } = sidebar;
  const { selected } = state;
  if (state.leads.kind === 'failed') return <LeadsFailed />;
  if (selected.kind === 'failed') {
    return (
      <FailureCard
        title={m.selectionFailed}
        trouble={selected.trouble}
        messages={sidebar}
        onRetry={() => void session.glance()}
      />
    );
  }
  if (selected.kind === 'reading' || state.leads.kind === 'reading')
    return <Loading text={common.readingLeads} />;
  return <Picked selection={selected.selection} />;
}

function Picked({ selection }: { readonly selection: Selection }) {
  const { leads, draft, inForce, lead: m } = useSidebar();
  const [under, setUnder] = useState('draft');
  if (leads === null) return null;
  const onLeads = selection.tab === leads.tab;
  const row = onLeads ? leads.rows[selection.row - leads.headerRow - 1] : undefined;
  if (row === undefined || isBlankLead(row)) {
    return (
      <div class="stack soft nothing-picked" role="status">
        <Icon name="pointer" />
        <h2 class="big">{m.pick}</h2>
        {m.pickHelp(leads.tab)}
        {onLeads && selection.row > leads.headerRow && <p>{m.notALead(selection.row)}</p>}
      </div>
    );
  }
  return (
    <>
      <div class="line">
        <div>
          <p class="soft">{m.row(selection.row)}</p>
          <b class="big">{leads.nameOf(row)}</b>
        </div>
        <ReadAgain />
      </div>
      <HandedOverLine leads={leads} at={selection.row - leads.headerRow - 1} />
      <Labelled id="under" label={m.under}>
        <select
          id="under"
          class="input"
          value={under}
          onChange={(event) => setUnder(event.currentTarget.value)}
        >
          <option value="draft">{m.draft}</option>
          <option value="inForce">{m.inForce}</option>
        </select>
      </Labelled>
      <Under preview={under === 'draft' ? draft : inForce} row={row} />
    </>
  );
}

function Under({ preview, row }: { readonly preview: Preview; readonly row: Row }) {
  const { lead: m } = useSidebar();
  const { scorer, definition, faults } = preview;
  if (scorer === null || definition === null)
    return <NoticeCard tone="warning">{faults.length > 0 ? m.faults : m.headers}</NoticeCard>;
  return <Explained explanation={explain(scorer, row)} definition={definition} />;
}
