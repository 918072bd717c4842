import { useEffect, useMemo, useState } from 'preact/hooks';
import { languageOf } from '../domain/language';
import { DefinitionPanel } from './definition/definition-panel';
import { LeadPanel } from './lead/lead-panel';
import { messagesIn } from './messages/messages';
import { FailureCard } from './parts/failure-card';
import { Loading } from './parts/loading';
import { NO_PREVIEW, previewOf } from './preview';
import type { Session } from './session';
import { SetupPanel } from './setup/setup-panel';
import { type Sidebar, SidebarProvider, useSidebar } from './sidebar-context';
import { isSetUp, type State } from './state';
import { Tabs } from './tabs';
import { TermsPanel } from './terms/terms-panel';
import { ThresholdsPanel } from './thresholds/thresholds-panel';

function useSessionState(session: Session): State {
  const [state, setState] = useState(session.state);
  useEffect(() => {
    const update = () => setState(session.state);
    update();
    return session.subscribe(update);
  }, [session]);
  return state;
}

export function App({ session }: { readonly session: Session }) {
  const state = useSessionState(session);
  const { sheet, opening } = state;
  const language = sheet?.language ?? languageOf(navigator.language);
  const messages = messagesIn(language);
  const { common } = messages;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
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

type Opened = Omit<Sidebar, 'rows' | 'leads' | 'draft' | 'inForce'>;

function OpenSheet(opened: Opened) {
  const { state, sheet } = opened;
  const leads = state.leads.kind === 'read' ? state.leads.leads : null;
  const rows = sheet.draft?.rows;
  const forceRows = sheet.inForce?.rows;
  const draft = useMemo(() => (rows ? previewOf(rows, leads) : NO_PREVIEW), [rows, leads]);
  const inForce = useMemo(() => (forceRows ? previewOf(forceRows, leads) : NO_PREVIEW), [forceRows, leads]);
  return (
    <SidebarProvider value={{ ...opened, rows: rows ?? [], leads, draft, inForce }}>
      {isSetUp(sheet) && state.panel !== 'setup' ? <Panels /> : <SetupPanel />}
      <p class="told" aria-live="polite">
        {state.notice}
      </p>
    </SidebarProvider>
  );
}

/** The panels with their titles; what is typed in those that are kept stays while another one is looked at. */
const PANELS = [
  { panel: 'definition', title: 'tabDefinition', Panel: DefinitionPanel, kept: true },
  { panel: 'thresholds', title: 'tabThresholds', Panel: ThresholdsPanel, kept: false },
  { panel: 'lead', title: 'tabLead', Panel: LeadPanel, kept: false },
  { panel: 'terms', title: 'tabTerms', Panel: TermsPanel, kept: true },
] as const;

function Panels() {
  const { session, state, common } = useSidebar();
  return (
    <main>
      <Tabs
        tabs={PANELS.map(({ panel, title }) => ({ panel, title: common[title] }))}
        chosen={state.panel}
        label={common.panels}
        onChoose={(panel) => session.show(panel)}
      />
      {PANELS.map(({ panel, Panel, kept }) => (
        <div
          key={panel}
          id={`panel-${panel}`}
          role="tabpanel"
          aria-labelledby={`tab-${panel}`}
          hidden={panel !== state.panel}
        >
          {(panel === state.panel || kept) && (
            <div class="panel">
              <Panel />
            </div>
          )}
        </div>
      ))}
    </main>
  );
}
