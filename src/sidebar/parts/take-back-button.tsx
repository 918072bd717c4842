import type { Proposal } from '../../rpc/contract';
import type { Act } from '../session/act';
import { useSidebar } from '../session/sidebar-context';
import { AskButton } from './ask-button';

interface Props {
  readonly id: string;
  readonly proposal: Proposal;
  readonly act: Act;
  readonly label: string;
  readonly onDone?: () => void;
}

/** Makes a proposal a draft again. */
export function TakeBackButton({ id, proposal: { seal }, act, label, onDone }: Props) {
  const { session, agreement: m } = useSidebar();
  const takeBack = async () => {
    if (await act.run(() => session.ask('takeBack', { seal }), m.takenBack)) onDone?.();
  };
  return (
    <AskButton
      id={id}
      label={label}
      question={m.takeBackAsk}
      yes={m.takeBackYes}
      kind="quiet"
      disabled={act.busy}
      onYes={() => void takeBack()}
    />
  );
}
