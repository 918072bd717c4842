import { useEffect, useMemo, useState } from 'preact/hooks';
import { calendarIn } from '../domain/definition/parse-time';
import type { Cells } from '../domain/values/cell';
import type { Language } from '../domain/values/language';
import { LeadStrip } from './lead/lead-strip';
import type { Messages } from './messages/messages';
import { FailureCard } from './parts/failure-card';
import { Loading } from './parts/loading';
import { MissingTabs } from './parts/missing-tabs';
import { PendingLine } from './parts/pending-line';
import { type Place, placeOf } from './places';
import { Places } from './places-view';
import { sheetCalendar } from './session/calendar';
import type { Leads } from './session/lead-table';
import { NO_PREVIEW, type Preview, previewOf } from './session/preview';
import type { Session } from './session/session';
import { type Sidebar, SidebarProvider, useSidebar } from './session/sidebar-context';
import { isSetUp, type Sheet, type State } from './session/state';
import { FirstSteps } from './setup/first-steps';
import { SetupPanel } from './setup/setup-panel';
import { MissingHeadings } from './status/missing-headings';
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
  return (
    <>
      <Opening {...{ session, language, messages }} />
      <PendingLine calls={session.calls} messages={messages} />
    </>
  );
}

function Opening({ session, language, messages }: AppProps) {
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

type Opened = Omit<Sidebar, 'rows' | 'leads' | 'calendar' | 'draftCalendar' | 'draft' | 'inForce'>;

function usePreview(rows: Cells | undefined, leads: Leads | null, { moment, timeZone }: Sheet): Preview {
  return useMemo(
    () => (rows ? previewOf(rows, leads, moment, timeZone) : NO_PREVIEW),
    [rows, leads, moment, timeZone],
  );
}

function OpenSheet(opened: Opened) {
  const { state, sheet } = opened;
  const leads = state.leads.kind === 'read' ? state.leads.leads : null;
  const rows = sheet.draft?.rows;
  const calendar = useMemo(() => sheetCalendar(sheet.timeZone), [sheet.timeZone]);
  const draftCalendar = useMemo(() => calendarIn(rows ?? []) ?? calendar, [rows, calendar]);
  const draft = usePreview(rows, leads, sheet);
  const inForce = usePreview(sheet.inForce?.rows, leads, sheet);
  return (
    <SidebarProvider value={{ ...opened, rows: rows ?? [], leads, calendar, draftCalendar, draft, inForce }}>
      {isSetUp(sheet) && state.panel !== 'setup' ? <Panels /> : <SetupPanel />}
      <p class="told" aria-live="polite">
        {state.notice}
      </p>
    </SidebarProvider>
  );
}

/** The place in which the set-up ends, and what comes next is told. */
const AFTER_SETUP: Place['name'] = 'agree';

function Panels() {
  const { state } = useSidebar();
  return (
    <main>
      <MissingTabs />
      <MissingHeadings />
      {placeOf(state.panel)?.name === AFTER_SETUP && <FirstSteps />}
      <StatusHeader />
      <LeadStrip />
      <Places />
    </main>
  );
}
