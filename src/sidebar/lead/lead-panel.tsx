import { useEffect, useState } from 'preact/hooks';
import type { Row } from '../../domain/cell';
import { explain } from '../../domain/explain';
import { toPoints } from '../../domain/hundredths';
import { isBlankLead } from '../../domain/scorer';
import type { Selection } from '../../rpc/contract';
import { FailureCard } from '../parts/failure-card';
import { Icon } from '../parts/icon';
import { IconButton } from '../parts/icon-button';
import { Loading } from '../parts/loading';
import { NoticeCard } from '../parts/notice-card';
import type { Preview } from '../preview';
import { useSidebar } from '../sidebar-context';
import { sayTrouble } from '../trouble';
import { Explained } from './explained';
import { nameOf } from './lead-name';
import { useSelection } from './selection';

/** The lead that is selected in the grid, explained criterion by criterion. */
export function LeadPanel() {
  const { messages } = useSidebar();
  return (
    <>
      <h1 class="told">{messages.common.tabLead}</h1>
      <LeadOrWhyNot />
    </>
  );
}

function LeadOrWhyNot() {
  const { session, state, messages } = useSidebar();
  const { common, lead: m } = messages;
  const [selected, again] = useSelection(session);
  if (state.leads.kind === 'failed') {
    return (
      <FailureCard
        title={common.leadsFailed}
        failure={state.leads.failure}
        messages={messages}
        onRetry={() => void session.readLeads()}
      />
    );
  }
  if (selected.kind === 'trouble') {
    return (
      <NoticeCard tone="error" title={m.selectionFailed}>
        <p>{sayTrouble(selected.trouble, messages)}</p>
        <button type="button" class="button" onClick={again}>
          {common.tryAgain}
        </button>
      </NoticeCard>
    );
  }
  if (selected.kind === 'reading' || state.leads.kind === 'reading')
    return <Loading text={common.readingLeads} />;
  return <Picked selection={selected.selection} />;
}

function Picked({ selection }: { readonly selection: Selection }) {
  const { session, leads, draft, inForce, messages } = useSidebar();
  const { common, lead: m } = messages;
  const [version, setVersion] = useState<'draft' | 'inForce'>('draft');
  if (leads === null) return null;
  const onLeads = selection.tab === leads.tab;
  const row = onLeads ? leads.rows[selection.row - leads.headerRow - 1] : undefined;
  if (row === undefined || isBlankLead(row)) {
    const told = onLeads
      ? selection.row > leads.headerRow
        ? m.notALead(selection.row)
        : ''
      : m.otherTab(selection.tab, leads.tab);
    return <NothingPicked tab={leads.tab} told={told} />;
  }
  return (
    <div class="lead">
      <div class="lead-line">
        <div>
          <p class="lead-row">{m.row(selection.row)}</p>
          <h2 class="lead-name">{nameOf(row, leads.headers) || m.row(selection.row)}</h2>
        </div>
        <IconButton icon="refresh" label={common.readAgain} onClick={() => void session.readLeads()} />
      </div>
      <fieldset class="segments">
        <legend class="told">{m.under}</legend>
        {(['draft', 'inForce'] as const).map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="lead-version"
              checked={version === one}
              onChange={() => setVersion(one)}
            />
            <span>{m[one]}</span>
          </label>
        ))}
      </fieldset>
      <Under preview={version === 'draft' ? draft : inForce} row={row} at={selection.row} />
    </div>
  );
}

function Under({ preview, row, at }: { readonly preview: Preview; readonly row: Row; readonly at: number }) {
  const { session, messages } = useSidebar();
  const { lead: m } = messages;
  const { scorer, definition } = preview;
  const explanation = scorer === null ? null : explain(scorer, row);
  const text =
    explanation === null
      ? ''
      : m.announce(at, String(toPoints(explanation.score)), explanation.grade || m.noGrade);
  useEffect(() => {
    if (text !== '') session.dispatch({ kind: 'notice', text });
  }, [session, text]);
  if (explanation === null || definition === null)
    return <NoticeCard tone="warning">{preview.faults.length > 0 ? m.faults : m.headers}</NoticeCard>;
  return <Explained explanation={explanation} definition={definition} />;
}

function NothingPicked({ tab, told }: { readonly tab: string; readonly told: string }) {
  const { messages } = useSidebar();
  const { lead: m } = messages;
  return (
    <div class="nothing-picked">
      <Icon name="pointer" />
      <h2 class="lead-name">{m.pick}</h2>
      <p>{m.pickHelp(tab)}</p>
      {told !== '' && <p role="status">{told}</p>}
    </div>
  );
}
