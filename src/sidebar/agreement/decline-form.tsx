import { useState } from 'preact/hooks';
import type { Proposal } from '../../rpc/contract';
import { EditorForm } from '../parts/editor-form';
import { focusSoon } from '../parts/focus';
import { SentenceInput } from '../parts/sentence-input';
import type { Act } from '../session/act';
import { useSidebar } from '../session/sidebar-context';

interface Props {
  readonly proposal: Proposal;
  readonly act: Act;
  readonly onClose: () => void;
}

/** Ends a proposal with a reason. */
export function DeclineForm({ proposal: { seal, version }, act, onClose }: Props) {
  const { session, agreement: m } = useSidebar();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const decline = async () => {
    const isMissing = reason.trim() === '';
    setMissing(isMissing);
    if (isMissing) return;
    const request = { seal, reason: reason.trim() };
    if (await act.run(() => session.ask('decline', request), m.declinedNow(version))) onClose();
  };
  return (
    <EditorForm
      label={m.declineTitle(version)}
      ok={m.declineYes}
      disabled={act.busy}
      onCommit={() => void decline()}
      onCancel={() => {
        onClose();
        focusSoon('decline');
      }}
    >
      <SentenceInput
        id="decline-reason"
        label={m.declineReason}
        value={reason}
        faults={missing ? [m.reasonMissing] : []}
        onChange={(text) => {
          setReason(text);
          setMissing(false);
        }}
      />
    </EditorForm>
  );
}
