import { useEffect, useState } from 'preact/hooks';
import type { SetupPlan } from '../../rpc/contract';
import { FailureCard } from '../parts/failure-card';
import { Loading } from '../parts/loading';
import { NoticeCard } from '../parts/notice-card';
import type { Trouble } from '../session';
import { useSidebar } from '../sidebar-context';
import { isSetUp } from '../state';
import { sayTrouble } from '../trouble';
import { PlanView } from './plan-view';

/** Shows what the set-up will add before it adds it. */
export function SetupPanel() {
  const { session, sheet, messages } = useSidebar();
  const { setup: m, common } = messages;
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
  useEffect(() => void look(null), []);
  const setUp = async () => {
    if (plan === null || plan.leadTab === null) return;
    setStep('setting up');
    setTrouble(null);
    const answer = await session.ask('setUp', { tab: plan.leadTab, revision: plan.revision });
    if (answer.ok) {
      session.opened(answer.value);
      session.dispatch({ kind: 'panel', panel: 'definition' });
      session.dispatch({ kind: 'notice', text: m.done });
      return;
    }
    if (answer.trouble.kind === 'refused' && answer.trouble.refusal.kind === 'stale plan')
      setPlan(answer.trouble.refusal.current);
    setTrouble(answer.trouble);
    setStep('shown');
  };
  return (
    <main class="whole setup">
      <h1>{m.title}</h1>
      <p class="hint">{m.intro}</p>
      {step === 'looking' && plan === null && <Loading text={m.looking} />}
      {trouble !== null && trouble.kind === 'failed' && (
        <FailureCard
          title={common.openingFailed}
          failure={trouble.failure}
          messages={messages}
          onRetry={() => void look(plan?.leadTab ?? null)}
        />
      )}
      {trouble !== null && trouble.kind === 'refused' && (
        <NoticeCard tone="warning">{sayTrouble(trouble, messages)}</NoticeCard>
      )}
      {plan !== null && (
        <PlanView
          plan={plan}
          busy={step !== 'shown'}
          settingUp={step === 'setting up'}
          onLook={(tab) => void look(tab)}
          onSetUp={() => void setUp()}
        />
      )}
      {isSetUp(sheet) && (
        <button
          type="button"
          class="button wide"
          disabled={step === 'setting up'}
          onClick={() => session.dispatch({ kind: 'panel', panel: 'definition' })}
        >
          {m.toDefinition}
        </button>
      )}
    </main>
  );
}
