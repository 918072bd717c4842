import { useEffect, useState } from 'preact/hooks';
import type { DefinitionOrigin } from '../../rpc/contract';
import type { Messages } from '../messages/messages';
import { useSidebar } from '../session/sidebar-context';
import { sayTrouble, type Trouble } from '../session/trouble';
import { Button } from './button';
import { NoticeCard } from './notice-card';

/** Tells which of LeadPact's tabs are gone, and makes them again by one press. */
export function MissingTabs() {
  const sidebar = useSidebar();
  const { session, sheet, state, setup: m, wordFindings } = sidebar;
  const { leadTab, missingTabs } = sheet;
  const isDefinitionGone = sheet.inForce === null;
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  if (leadTab === null || missingTabs.length === 0) return null;
  const make = async () => {
    setBusy(true);
    setTrouble(null);
    const planned = await session.ask('planSetup', { tab: leadTab });
    const made = planned.ok
      ? await session.ask('setUp', { tab: leadTab, revision: planned.value.revision })
      : planned;
    setBusy(false);
    if (!made.ok) return setTrouble(made.trouble);
    session.opened(made.value);
    if (state.panel === 'setup') session.show('definition');
    session.tell(m.madeAgain);
  };
  return (
    <NoticeCard
      tone="warning"
      title={m.tabsGone(missingTabs.map(wordFindings.quoted).join(wordFindings.comma))}
    >
      {isDefinitionGone ? <DefinitionBack tab={leadTab} /> : m.tabsGoneHelp}
      {trouble !== null && <p class="issue bad">{sayTrouble(trouble, sidebar)}</p>}
      <Button class="primary" disabled={busy} onClick={() => void make()}>
        {m.makeAgain}
      </Button>
    </NoticeCard>
  );
}

/** Says as what a Definition that is gone comes back. */
function DefinitionBack({ tab }: { readonly tab: string }) {
  const { session, setup: m } = useSidebar();
  const [origin, setOrigin] = useState<DefinitionOrigin | null>(null);
  useEffect(() => {
    void session.ask('planSetup', { tab }).then((plan) => {
      if (plan.ok) setOrigin(plan.value.origin);
    });
  }, [session, tab]);
  return (
    <>
      {origin !== null && <p>{sayOrigin(origin, m)}</p>}
      <p>{m.definitionGoneHelp}</p>
    </>
  );
}

function sayOrigin(origin: DefinitionOrigin, m: Messages['setup']): string {
  if (origin.kind === 'version') return m.backFromVersion(origin.version);
  return origin.kind === 'draft' ? m.backFromDraft : m.backFromStart;
}
