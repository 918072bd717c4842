import { useMemo, useState } from 'preact/hooks';
import type { Cells } from '../../domain/values/cell';
import { ActTold } from '../parts/act-told';
import { PanelHead } from '../parts/panel-head';
import { UnknownUser } from '../parts/unknown-user';
import { useAct } from '../session/act';
import { useSidebar } from '../session/sidebar-context';
import { type Asked, useAnswer } from '../session/use-answer';
import { versionReader } from '../versions/version-reader';
import { Versions } from '../versions/versions';
import { ProposalView } from './proposal-view';
import { ProposeForm } from './propose-form';
import { StandingCard } from './standing-card';

/** Shows what is signed, what is proposed, and what was signed before. */
export function AgreementPanel() {
  const { session, sheet, agreement: m } = useSidebar();
  const act = useAct();
  const signed = useSignedRows();
  const was = signed.outcome?.ok ? signed.outcome.value : (sheet.inForce?.rows ?? []);
  const { proposal, proposalChanged } = sheet.agreement;
  const [looking, setLooking] = useState(false);
  const lookAgain = async () => {
    setLooking(true);
    await session.refresh();
    setLooking(false);
  };
  return (
    <>
      <PanelHead title={m.title} readAgain={m.lookAgain} reading={looking} onRead={() => void lookAgain()} />
      <UnknownUser />
      <StandingCard {...{ signed, act }} />
      {proposal === null || proposalChanged ? (
        <ProposeForm {...{ was, act }} />
      ) : (
        <ProposalView {...{ was, proposal, act }} />
      )}
      <Versions />
      <div class="foot outcome">
        <ActTold act={act} />
      </div>
    </>
  );
}

/** Gives the rows to compare a draft with: the Definition tab's, or where they are no longer what was signed, the signed ones. */
function useSignedRows(): Asked<Cells> {
  const { session, sheet } = useSidebar();
  const { standing, inForce } = sheet.agreement;
  const read = useMemo(() => versionReader(session), [session]);
  const version = standing === 'changed' ? inForce?.version : undefined;
  const asked = useAnswer(version === undefined ? null : () => read(version), [version]);
  if (version !== undefined) return asked;
  return { ...asked, outcome: { ok: true, value: sheet.inForce?.rows ?? [] } };
}
