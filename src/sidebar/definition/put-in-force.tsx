import { useState } from 'preact/hooks';
import { nextVersion } from '../../domain/version';
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
  const { session, sheet, draft, inForce, messages } = useSidebar();
  const { common, definition: m } = messages;
  const [step, setStep] = useState<'idle' | 'asking' | 'putting'>('idle');
  const [trouble, setTrouble] = useState('');
  const next = nextVersion([sheet.inForce?.rows ?? [], sheet.draft?.rows ?? []]);
  const faults = draft.faults.length;
  const saved = sheet.draft?.saving.kind === 'saved';
  const why = faults > 0 ? m.faultsFirst(faults) : changes === 0 ? m.putInForceWhyNot : '';
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
    setTrouble(sayTrouble(answer.trouble, messages));
    await session.refresh();
  };
  const { counts } = draft;
  const before = inForce.counts;
  return (
    <div class="put-in-force">
      {step === 'idle' ? (
        <>
          <button
            type="button"
            id="put-in-force"
            class="button primary wide"
            disabled={why !== '' || !saved}
            aria-describedby="put-in-force-why"
            onClick={() => {
              setStep('asking');
              focusSoon('put-in-force-yes');
            }}
          >
            {m.putInForce}
          </button>
          <p id="put-in-force-why" class={faults > 0 ? 'why' : 'told'}>
            {why}
          </p>
        </>
      ) : (
        <section class="confirm" aria-labelledby="confirm-title">
          <p id="confirm-title" class="confirm-title">
            {m.confirmTitle(next)}
          </p>
          <p>
            {counts === null
              ? m.confirmUnknown
              : m.confirmEffect(
                  before === null ? '–' : common.leads(before.ready),
                  common.leads(counts.ready),
                )}
          </p>
          <div class="editor-actions">
            <button
              type="button"
              class="button quiet"
              disabled={step === 'putting'}
              onClick={() => {
                setStep('idle');
                focusSoon('put-in-force');
              }}
            >
              {common.cancel}
            </button>
            <button
              type="button"
              id="put-in-force-yes"
              class="button primary"
              disabled={step === 'putting'}
              onClick={() => void put()}
            >
              {step === 'putting' ? m.putting : m.confirmYes(next)}
            </button>
          </div>
        </section>
      )}
      {trouble !== '' && <NoticeCard tone="error">{trouble}</NoticeCard>}
    </div>
  );
}
