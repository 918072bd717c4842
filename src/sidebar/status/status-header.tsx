import { useMemo } from 'preact/hooks';
import { DEPARTMENTS } from '../../domain/agreement/department';
import { blocksOf } from '../../domain/draft/draft-edit';
import { issuesOf } from '../definition/issues';
import { memberIssues } from '../definition/member-issues';
import { ActTold } from '../parts/act-told';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { Who } from '../parts/who';
import { useAct } from '../session/act';
import { useSidebar } from '../session/sidebar-context';
import { versionInForce } from '../session/state';
import { useWordFindings } from '../terms/word-findings';
import { NotScored } from './not-scored';
import { UnreadMarks } from './unread-marks';
import { WaitingForMe } from './waiting-for-me';

/** Tells above the tabs what is in force and who signed it, how many terms are settled, and who is waited for. */
export function StatusHeader() {
  const { sheet, rows, draft, agreement: m } = useSidebar();
  const { standing, inForce, unconfirmed, putAside } = sheet.agreement;
  const words = useWordFindings();
  const issues = useMemo(() => issuesOf(draft, memberIssues(blocksOf(rows))), [draft, rows]);
  const terms = sheet.terms?.terms ?? [];
  const findings = issues.length + words.length;
  return (
    <section class="status" aria-label={m.title}>
      <p>
        <b>{inForce === null ? m.unsigned(versionInForce(sheet)) : m.inForce(inForce.version)}</b>{' '}
        {inForce !== null && inForce.since !== '' && (
          <span class="soft">{m.since(inForce.since.slice(0, 10))}</span>
        )}
      </p>
      {inForce !== null && !unconfirmed && (
        <p class="soft">
          {m.signedBy}{' '}
          {inForce.signatures.map(({ user, department }, at) => (
            <span key={department}>
              {at > 0 && ' · '}
              <Who user={user} />
            </span>
          ))}
        </p>
      )}
      <p class="soft">
        {m.settled(terms.filter(({ state }) => state === 'settled').length, terms.length)}
        {findings > 0 && ` · ${m.findings(findings)}`}
      </p>
      {inForce !== null && unconfirmed && <Warning text={m.unconfirmed(inForce.version)} />}
      {putAside && <Warning text={m.putAside} />}
      {standing === 'changed' && <Warning text={m.changed} />}
      <UnreadMarks />
      <NotScored />
      <Waiting />
      <WaitingForMe />
    </section>
  );
}

/** Tells what the proposal waits for, and leads to it. */
function Waiting() {
  const { session, sheet, terms, agreement: m } = useSidebar();
  const { standing, proposal, proposalChanged, signable } = sheet.agreement;
  if (proposal === null) return null;
  const { version, signatures } = proposal;
  if (standing === 'half done')
    return (
      <>
        <p class="issue warning">
          <Icon name="alert" />
          {m.halfDone(version)}
        </p>
        <FinishButton version={version} />
      </>
    );
  if (proposalChanged) return <Warning text={m.void(version)} />;
  const lacking = DEPARTMENTS.find((one) => signatures.every(({ department }) => department !== one));
  return (
    <Button class={signable === null ? 'link' : 'primary'} onClick={() => session.show('agreement')}>
      {signable === null
        ? m.waitsFor(version, lacking === undefined ? '' : terms[lacking])
        : m.waitsForMe(version)}
    </Button>
  );
}

function Warning({ text }: { readonly text: string }) {
  const { session, agreement: m } = useSidebar();
  return (
    <div class="line">
      <p class="issue warning">
        <Icon name="alert" />
        {text}
      </p>
      <Button class="link" onClick={() => session.show('agreement')}>
        {m.look}
      </Button>
    </div>
  );
}

/** Has the add-on write what is left to be written of a version that both have signed. */
function FinishButton({ version }: { readonly version: number }) {
  const { agreement: m, session } = useSidebar();
  const act = useAct();
  const finish = async () => {
    const done = m.finished(version);
    // The session tells it, since this button is gone by then.
    if (await act.run(() => session.ask('finishSigning', {}), done)) session.tell(done);
  };
  return (
    <>
      <ActTold act={act} />
      <Button class="primary" disabled={act.busy} onClick={() => void finish()}>
        {m.finish}
      </Button>
    </>
  );
}
