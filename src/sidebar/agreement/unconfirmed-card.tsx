import type { AgreementState } from '../../rpc/contract';
import { Button } from '../parts/button';
import { NoticeCard } from '../parts/notice-card';
import type { Act } from '../session/act';
import { useSidebar } from '../session/sidebar-context';
import { Signatures } from './signatures';

interface Props {
  readonly inForce: NonNullable<AgreementState['inForce']>;
  readonly act: Act;
}

/** Tells what was found in the place of the signatures, what it means, and has each department sign once more. */
export function UnconfirmedCard({ inForce: { version, seal, signatures }, act }: Props) {
  const { session, sheet, agreement: m } = useSidebar();
  const { standing, confirmable } = sheet.agreement;
  const confirm = () => act.run(() => session.ask('confirm', { seal }), m.confirmedNow(version));
  return (
    <>
      <NoticeCard tone="warning" title={m.unconfirmed(version)}>
        <p>{m.unconfirmedFound}</p>
        <p>{m.unconfirmedMeans}</p>
        <p>{standing === 'changed' ? m.unconfirmedChanged : m.unconfirmedDo(version)}</p>
      </NoticeCard>
      <Signatures signatures={signatures} />
      {confirmable !== null && standing === 'as signed' && (
        <Button id="confirm" class="primary" disabled={act.busy} onClick={() => void confirm()}>
          {m.confirmAs(sheet.user)}
        </Button>
      )}
    </>
  );
}
