import { useEffect, useState } from 'preact/hooks';
import type { SetupPlan } from '../../rpc/contract';
import { Button } from '../parts/button';
import { FailureCard } from '../parts/failure-card';
import { Loading } from '../parts/loading';
import { MissingTabs } from '../parts/missing-tabs';
import { useSidebar } from '../session/sidebar-context';
import { isSetUp } from '../session/state';
import type { Trouble } from '../session/trouble';
import { PlanView } from './plan-view';

/** Shows what the set-up will add before it adds it. */
export function SetupPanel() {
  const sidebar = useSidebar();
  const { session, sheet, setup: m, common } = sidebar;
  const [plan, setPlan] = useState<SetupPlan | null>(null);
  const [step, setStep] = useState<'looking' | 'shown' | 'setting up'>('looking');
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const look = async (tab: string | null) => {
    setStep('looking');
    setTrouble(null);
    const answer = await session.ask('planSetup', { tab });
    if (answer.ok) setPlan(answer.value);
    else setTrouble(answer.trouble);
    setStep('shown');
  };
  // A sheet that was set up and lost a tab gets that again, and is not set up anew.
  const isGone = sheet.leadTab !== null && !isSetUp(sheet);
  useEffect(() => {
    if (!isGone) void look(null);
  }, [isGone]);
  const setUp = async () => {
    if (plan === null || plan.leadTab === null) return;
    setStep('setting up');
    setTrouble(null);
    const answer = await session.ask('setUp', { tab: plan.leadTab, revision: plan.revision });
    if (answer.ok) {
      session.dispatch({ kind: 'set up', plan });
      session.opened(answer.value);
      session.show('definition');
      // The set-up has selected the first lead.
      void session.glance();
      session.tell(m.done);
      return;
    }
    if (answer.trouble.kind === 'refused' && answer.trouble.refusal.kind === 'stale plan')
      setPlan(answer.trouble.refusal.current);
    setTrouble(answer.trouble);
    setStep('shown');
  };
  if (isGone) {
    return (
      <main class="whole">
        <h1>{m.goneTitle}</h1>
        <MissingTabs />
      </main>
    );
  }
  return (
    <main class="whole">
      <header>
        <h1>{m.title}</h1>
        <p class="soft">{m.intro}</p>
      </header>
      <MissingTabs />
      {step === 'looking' && plan === null && <Loading text={m.looking} />}
      {trouble !== null && (
        <FailureCard
          title={trouble.kind === 'failed' ? common.openingFailed : m.blocked}
          trouble={trouble}
          messages={sidebar}
          onRetry={() => void look(plan?.leadTab ?? null)}
        />
      )}
      {isSetUp(sheet) && (
        <Button disabled={step === 'setting up'} onClick={() => session.show('definition')}>
          {common.toDefinition}
        </Button>
      )}
      {plan !== null && (
        <PlanView
          plan={plan}
          busy={step !== 'shown'}
          onLook={(tab) => void look(tab)}
          onSetUp={() => void setUp()}
        />
      )}
    </main>
  );
}
