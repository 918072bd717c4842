import { useState } from 'preact/hooks';
import { nextVersion } from '../../domain/version';
import { Button } from '../parts/button';
import { focusSoon } from '../parts/focus';
import { NoticeCard } from '../parts/notice-card';
import { useSidebar } from '../sidebar-context';
import { sayTrouble } from '../trouble';

interface Props {
  readonly changes: number;
  readonly onDone: (told: string) => void;
}

/** Makes the draft the next version, after saying in place what that does. */
export function PutInForce({ changes, onDone }: Props) {
  const sidebar = useSidebar();
  const { session, sheet, rows, draft, inForce, common, definition: m } = sidebar;
  const [step, setStep] = useState<'idle' | 'asking' | 'putting'>('idle');
  const [trouble, setTrouble] = useState('');
  const next = nextVersion([sheet.inForce?.rows ?? [], rows]);
  const faults = draft.faults.length;
  const putting = step === 'putting';
  const put = async () => {
    setStep('putting');
    setTrouble('');
    const request = {
      draft: sheet.draft?.base.revision ?? '',
      definition: sheet.inForce?.revision ?? '',
    };
    const answer = await session.ask('putInForce', request);
    setStep('idle');
    if (answer.ok) {
      session.dispatch({ kind: 'opened', sheet: answer.value });
      onDone(m.nowInForce(String(next)));
      return;
    }
    setTrouble(sayTrouble(answer.trouble, sidebar));
    await session.refresh();
  };
  const before = inForce.counts;
  return (
    <>
      {step === 'idle' ? (
        <>
          <Button
            id="put-in-force"
            class="primary"
            disabled={faults > 0 || changes === 0 || sheet.draft?.saving.kind !== 'saved'}
            onClick={() => {
              setStep('asking');
              focusSoon('put-in-force-yes');
            }}
          >
            {m.putInForce}
          </Button>
          {faults > 0 && <p class="soft">{m.faultsFirst(faults)}</p>}
        </>
      ) : (
        <section class="tint">
          <b>{m.confirmTitle(next)}</b>
          {draft.counts === null
            ? m.confirmUnknown
            : m.confirmEffect(
                before === null ? '–' : common.leads(before.ready),
                common.leads(draft.counts.ready),
              )}
          <div class="actions">
            <Button
              class="quiet"
              disabled={putting}
              onClick={() => {
                setStep('idle');
                focusSoon('put-in-force');
              }}
            >
              {common.cancel}
            </Button>
            <Button id="put-in-force-yes" class="primary" disabled={putting} onClick={() => void put()}>
              {putting ? m.putting : m.confirmYes(next)}
            </Button>
          </div>
        </section>
      )}
      {trouble && <NoticeCard tone="bad">{trouble}</NoticeCard>}
    </>
  );
}
