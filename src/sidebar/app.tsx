import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { readDayText } from '../domain/values/day';
import type { Language } from '../domain/values/language';
import type { PanelName } from '../rpc/panels';
import type { Messages } from './messages/messages';
import { PANELS } from './panels';
import { FailureCard } from './parts/failure-card';
import { Loading } from './parts/loading';
import { NO_PREVIEW, previewOf } from './session/preview';
import type { Session } from './session/session';
import { type Sidebar, SidebarProvider, useSidebar } from './session/sidebar-context';
import { isSetUp, type State } from './session/state';
import { SetupPanel } from './setup/setup-panel';
import { StatusHeader } from './status/status-header';
import { Tabs } from './tabs';

function useSessionState(session: Session): State {
  const [state, setState] = useState(session.state);
  useEffect(() => {
    const update = () => setState(session.state);
    update();
    return session.subscribe(update);
  }, [session]);
  return state;
}

interface AppProps {
  readonly session: Session;
  readonly language: Language;
  readonly messages: Messages;
}

export function App({ session, language, messages }: AppProps) {
  const state = useSessionState(session);
  const { sheet, opening } = state;
  const { common } = messages;
  if (sheet === null || opening.kind !== 'open') {
    return (
      <main class="whole">
        <h1 class="told">{common.panels}</h1>
        {opening.kind === 'failed' ? (
          <FailureCard
            title={common.openingFailed}
            trouble={opening.trouble}
            messages={messages}
            onRetry={() => void session.open()}
          />
        ) : (
          <Loading text={common.opening} />
        )}
      </main>
    );
  }
  return <OpenSheet {...{ session, state, sheet, language, ...messages }} />;
}

type Opened = Omit<Sidebar, 'rows' | 'leads' | 'draft' | 'inForce'>;

function OpenSheet(opened: Opened) {
  const { state, sheet } = opened;
  const leads = state.leads.kind === 'read' ? state.leads.leads : null;
  const rows = sheet.draft?.rows;
  const forceRows = sheet.inForce?.rows;
  const today = readDayText(sheet.today);
  const draft = useMemo(() => (rows ? previewOf(rows, leads, today) : NO_PREVIEW), [rows, leads, today]);
  const inForce = useMemo(
    () => (forceRows ? previewOf(forceRows, leads, today) : NO_PREVIEW),
    [forceRows, leads, today],
  );
  return (
    <SidebarProvider value={{ ...opened, rows: rows ?? [], leads, draft, inForce }}>
      {isSetUp(sheet) && state.panel !== 'setup' ? <Panels /> : <SetupPanel />}
      <p class="told" aria-live="polite">
        {state.notice}
      </p>
    </SidebarProvider>
  );
}

function Panels() {
  const { session, state, common } = useSidebar();
  const shown = useRef(new Set<PanelName>());
  shown.current.add(state.panel);
  return (
    <main>
      <StatusHeader />
      <Tabs
        tabs={PANELS.map(({ name, title }) => ({ panel: name, title: common[title] }))}
        chosen={state.panel}
        label={common.panels}
        onChoose={(panel) => session.show(panel)}
      />
      {PANELS.map(({ name, Component, isKept }) => (
        <div
          key={name}
          id={`panel-${name}`}
          role="tabpanel"
          aria-labelledby={`tab-${name}`}
          hidden={name !== state.panel}
        >
          {(name === state.panel || (isKept && shown.current.has(name))) && (
            <div class="panel">
              <Component />
            </div>
          )}
        </div>
      ))}
    </main>
  );
}
