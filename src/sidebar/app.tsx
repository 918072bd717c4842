import type { VNode } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Language } from '../domain/values/language';
import { PANEL_NAMES, type PanelName } from '../rpc/panels';
import { DefinitionPanel } from './definition/definition-panel';
import type { Messages } from './messages/messages';
import { FailureCard } from './parts/failure-card';
import { Loading } from './parts/loading';
import { Tabs } from './parts/tabs';
import type { LaterPanel } from './session/later-parts';
import { NO_PREVIEW, previewOf } from './session/preview';
import type { Session } from './session/session';
import { type Sidebar, SidebarProvider, useSidebar } from './session/sidebar-context';
import { isSetUp, type State } from './session/state';
import { SetupPanel } from './setup/setup-panel';
import { StatusHeader } from './status/status-header';

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
  if (sheet === null || opening !== 'open') {
    return (
      <main class="whole">
        <h1 class="told">{common.panels}</h1>
        {typeof opening === 'object' ? (
          <FailureCard
            title={common.openingFailed}
            trouble={opening}
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

type Opened = Omit<Sidebar, 'rows' | 'leads' | 'later' | 'draft' | 'inForce'>;

function OpenSheet(opened: Opened) {
  const { state, sheet } = opened;
  const leads = state.leads.kind === 'read' ? state.leads.leads : null;
  const rows = sheet.draft?.rows;
  const forceRows = sheet.inForce?.rows;
  const later = state.later !== null && 'findings' in state.later ? state.later : null;
  const lint = later?.findings ?? null;
  const draft = useMemo(() => (rows ? previewOf(rows, leads, lint) : NO_PREVIEW), [rows, leads, lint]);
  const inForce = useMemo(
    () => (forceRows ? previewOf(forceRows, leads, lint) : NO_PREVIEW),
    [forceRows, leads, lint],
  );
  return (
    <SidebarProvider value={{ ...opened, rows: rows ?? [], leads, later, draft, inForce }}>
      {isSetUp(sheet) && state.panel !== 'setup' ? <Panels /> : <SetupPanel />}
      <p class="told" aria-live="polite">
        {state.notice}
      </p>
    </SidebarProvider>
  );
}

/** A panel that is loaded second: until it is there, that it is on its way, or why it isn't. */
function deferred(name: LaterPanel) {
  return () => {
    const sidebar = useSidebar();
    const { session, state, common } = sidebar;
    if (state.later === null) return <Loading text={common.opening} />;
    if ('kind' in state.later) {
      return (
        <FailureCard
          title={common.openingFailed}
          trouble={state.later}
          messages={sidebar}
          onRetry={() => void session.readLater()}
        />
      );
    }
    const Panel = state.later[name];
    return <Panel />;
  };
}

interface ShownPanel {
  readonly title: keyof Messages['common'] & `tab${string}`;
  readonly Panel: () => VNode | null;
  /** What is typed in it stays while another one is looked at. */
  readonly isKept: boolean;
}

const SHOWN_PANELS: Readonly<Record<Exclude<PanelName, 'setup'>, ShownPanel>> = {
  definition: { title: 'tabDefinition', Panel: DefinitionPanel, isKept: true },
  thresholds: { title: 'tabThresholds', Panel: deferred('ThresholdsPanel'), isKept: false },
  lead: { title: 'tabLead', Panel: deferred('LeadPanel'), isKept: false },
  terms: { title: 'tabTerms', Panel: deferred('TermsPanel'), isKept: true },
  agreement: { title: 'tabAgreement', Panel: deferred('AgreementPanel'), isKept: true },
  handover: { title: 'tabHandOver', Panel: deferred('HandOverPanel'), isKept: false },
  rejections: { title: 'tabRejections', Panel: deferred('RejectionsPanel'), isKept: false },
  insight: { title: 'tabInsight', Panel: deferred('InsightPanel'), isKept: true },
};
const PANELS = PANEL_NAMES.flatMap((panel) => (panel === 'setup' ? [] : [{ panel, ...SHOWN_PANELS[panel] }]));

function Panels() {
  const { session, state, common } = useSidebar();
  return (
    <main>
      <StatusHeader />
      <Tabs
        tabs={PANELS.map(({ panel, title }) => ({ panel, title: common[title] }))}
        chosen={state.panel}
        label={common.panels}
        onChoose={(panel) => session.show(panel)}
      />
      {PANELS.map(({ panel, Panel, isKept }) => (
        <div
          key={panel}
          id={`panel-${panel}`}
          role="tabpanel"
          aria-labelledby={`tab-${panel}`}
          hidden={panel !== state.panel}
        >
          {(panel === state.panel || isKept) && (
            <div class="panel">
              <Panel />
            </div>
          )}
        </div>
      ))}
    </main>
  );
}
