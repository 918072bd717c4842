import { useState } from 'preact/hooks';
import { isComplete } from '../../domain/agreement/agreement';
import type { Cells } from '../../domain/values/cell';
import type { Proposal } from '../../rpc/contract';
import { Button } from '../parts/button';
import { TakeBackButton } from '../parts/take-back-button';
import { Who } from '../parts/who';
import { saySame } from '../saying/say-same';
import type { Act } from '../session/act';
import { useSidebar } from '../session/sidebar-context';
import { ChangesList } from './changes-list';
import { DeclineForm } from './decline-form';
import { ProposalEffect } from './effect-now';
import { Signatures } from './signatures';

interface Props {
  /** The rows that the proposal is compared with. */
  readonly was: Cells;
  readonly proposal: Proposal;
  readonly act: Act;
}

/** Shows what is proposed, who has signed it, and what the user can do about it. */
export function ProposalView({ was, proposal, act }: Props) {
  const { state, sheet, definition, agreement: m } = useSidebar();
  const { version, by, at, reason, seal } = proposal;
  return (
    <section aria-labelledby="proposal">
      <div class="card stack">
        <h2 id="proposal" class="big">
          {isComplete(proposal) ? m.halfDone(version) : m.proposed(version)}
        </h2>
        <p class="soft">
          <Who user={by} /> {at}
        </p>
        <p>{reason}</p>
        <Signatures signatures={proposal.signatures} />
      </div>
      <h2>{m.whatChanges}</h2>
      <ChangesList was={was} is={sheet.draft?.base.rows ?? []} none={saySame({ sheet, definition })} />
      {!isComplete(proposal) && (
        <>
          {state.panel === 'agreement' && <ProposalEffect key={seal} {...proposal} />}
          <Answers proposal={proposal} act={act} />
        </>
      )}
    </section>
  );
}

function Answers({ proposal, act }: Omit<Props, 'was'>) {
  const { session, sheet, terms, agreement: m } = useSidebar();
  const { signable, departments } = sheet.agreement;
  const { version, seal } = proposal;
  const [declining, setDeclining] = useState(false);
  if (declining) return <DeclineForm proposal={proposal} act={act} onClose={() => setDeclining(false)} />;
  const sign = () => act.run(() => session.ask('sign', { seal }), m.nowInForce(version));
  return (
    <>
      {signable !== null && (
        <>
          <p class="soft">{m.comesInForce(terms[signable])}</p>
          <Button class="primary" disabled={act.busy} onClick={() => void sign()}>
            {m.signAs(sheet.user)}
          </Button>
        </>
      )}
      {departments.length === 0 && sheet.user !== '' && <p class="soft">{m.notMember(sheet.user)}</p>}
      <div class="line">
        <TakeBackButton id="take-back" proposal={proposal} act={act} label={m.takeBack} />
        {departments.length > 0 && (
          <Button id="decline" class="quiet" disabled={act.busy} onClick={() => setDeclining(true)}>
            {m.decline}
          </Button>
        )}
      </div>
    </>
  );
}
