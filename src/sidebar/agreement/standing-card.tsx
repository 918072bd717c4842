import type { Cells } from '../../domain/values/cell';
import { NoticeCard } from '../parts/notice-card';
import type { Act } from '../session/act';
import { useSidebar } from '../session/sidebar-context';
import type { Asked } from '../session/use-answer';
import { ChangedCard } from './changed-card';
import { Signatures } from './signatures';
import { UnconfirmedCard } from './unconfirmed-card';

interface Props {
  readonly signed: Asked<Cells>;
  readonly act: Act;
}

/** Tells what is in force, who signed it, and whether it still is what was signed. */
export function StandingCard({ signed, act }: Props) {
  const { sheet, agreement: m } = useSidebar();
  const { standing, inForce, unconfirmed, putAside } = sheet.agreement;
  // No version was signed before this one, and the proposal itself tells that it is signed.
  if (inForce === null && standing === 'half done') return null;
  return (
    <div class="card stack">
      {putAside && (
        <NoticeCard tone="warning" title={m.putAside}>
          {m.putAsideHelp}
        </NoticeCard>
      )}
      {inForce === null ? (
        <p class="soft">{m.unsignedHelp}</p>
      ) : (
        <>
          <p>
            <b>{m.inForce(inForce.version)}</b>{' '}
            {inForce.since !== '' && <span class="soft">{m.since(inForce.since)}</span>}
          </p>
          {inForce.reason !== '' && <p>{inForce.reason}</p>}
          {unconfirmed ? (
            <UnconfirmedCard inForce={inForce} act={act} />
          ) : (
            <Signatures signatures={inForce.signatures} />
          )}
        </>
      )}
      {standing === 'changed' && inForce !== null && (
        <ChangedCard version={inForce.version} {...{ signed, act }} />
      )}
    </div>
  );
}
