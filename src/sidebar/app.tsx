import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Language } from '../domain/language';
import { languageOf } from '../domain/language';
import type { PanelName } from '../rpc/contract';
import { DefinitionPanel } from './definition/definition-panel';
import { LeadPanel } from './lead/lead-panel';
import { type Messages, messagesIn } from './messages/messages';
import { FailureCard } from './parts/failure-card';
import { Loading } from './parts/loading';
import { type Preview, previewOf } from './preview';
import type { Session } from './session';
import { SetupPanel } from './setup/setup-panel';
import { type Sidebar, SidebarProvider } from './sidebar-context';
import { isSetUp, type Sheet, type State } from './state';
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

const NOTHING: Preview = {
  faults: [],
  findings: [],
  definition: null,
  scorer: null,
  spread: null,
  counts: null,
};

export function App({ session }: { readonly session: Session }) {
  const state = useSessionState(session);
  const { sheet } = state;
  const language: Language = sheet?.language ?? languageOf(navigator.language);
  const messages = messagesIn(language);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  if (typeof state.opening === 'object') {
    const { opening } = state;
    return (
      <main class="whole">
        <h1 class="told">{messages.common.panels}</h1>
        <FailureCard
          title={messages.common.openingFailed}
          failure={opening}
          messages={messages}
          onRetry={() => void session.open()}
        />
      </main>
    );
  }
  if (sheet === null || state.opening === 'reading') {
    return (
      <main class="whole">
        <h1 class="told">{messages.common.panels}</h1>
        <Loading text={messages.common.opening} />
      </main>
    );
  }
  return <OpenSheet {...{ session, state, sheet, language, messages }} />;
}

type Opened = Pick<Sidebar, 'session' | 'state' | 'sheet' | 'language' | 'messages'>;

function OpenSheet(opened: Opened) {
  const { session, state, sheet, messages } = opened;
  const leads = state.leads.kind === 'read' ? state.leads.leads : null;
  const draftRows = sheet.draft?.rows;
  const forceRows = sheet.inForce?.rows;
  const draft = useMemo(() => (draftRows ? previewOf(draftRows, leads) : NOTHING), [draftRows, leads]);
  const inForce = useMemo(() => (forceRows ? previewOf(forceRows, leads) : NOTHING), [forceRows, leads]);
  return (
    <SidebarProvider value={{ ...opened, leads, draft, inForce }}>
      {isSetUp(sheet) && state.panel !== 'setup' ? (
        <Panels session={session} state={state} sheet={sheet} messages={messages} />
      ) : (
        <SetupPanel />
      )}
      <p class="told" aria-live="polite">
        {state.notice}
      </p>
    </SidebarProvider>
  );
}

interface PanelsProps {
  readonly session: Session;
  readonly state: State;
  readonly sheet: Sheet;
  readonly messages: Messages;
}

const PANELS = [
  ['definition', 'tabDefinition', DefinitionPanel],
  ['thresholds', 'tabThresholds', ThresholdsPanel],
  ['lead', 'tabLead', LeadPanel],
  ['terms', 'tabTerms', TermsPanel],
] as const;

/** What is typed in these panels stays while another one is looked at. */
const KEPT: ReadonlySet<PanelName> = new Set(['definition', 'terms']);

function Panels({ session, state, messages }: PanelsProps) {
  const { common } = messages;
  return (
    <main>
      <Tabs
        tabs={PANELS.map(([panel, title]) => ({ panel, title: common[title] }))}
        chosen={state.panel}
        label={common.panels}
        onChoose={(panel) => session.dispatch({ kind: 'panel', panel })}
      />
      {PANELS.map(([panel, , Panel]) => (
        <div
          key={panel}
          class="panel"
          id={`panel-${panel}`}
          role="tabpanel"
          aria-labelledby={`tab-${panel}`}
          hidden={panel !== state.panel}
        >
          {(panel === state.panel || KEPT.has(panel)) && <Panel />}
        </div>
      ))}
    </main>
  );
}
