import { useState } from 'preact/hooks';
import type { Cells } from '../../domain/values/cell';
import { Button } from '../parts/button';
import { focusSoon } from '../parts/focus';
import { Icon } from '../parts/icon';
import { NoticeCard } from '../parts/notice-card';
import { SentenceInput } from '../parts/sentence-input';
import { Who } from '../parts/who';
import { saySame } from '../saying/say-same';
import type { Act } from '../session/act';
import { useSidebar } from '../session/sidebar-context';
import { versionToPropose } from '../session/state';
import { ChangesList } from './changes-list';
import { DraftEffect } from './effect-now';
import { hindrances } from './hindrances';

interface Props {
  /** The rows that the draft is compared with. */
  readonly was: Cells;
  readonly act: Act;
}

/** Proposes the draft: shows what it changes and what that does, asks why, and tells what still stands in the way. */
export function ProposeForm({ was, act }: Props) {
  const sidebar = useSidebar();
  const { session, state, sheet, rows, draft, agreement: m } = sidebar;
  const { standing, declined, proposal } = sheet.agreement;
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const version = versionToPropose(sheet);
  const found = hindrances(sidebar);
  const base = sheet.draft?.base.revision ?? '';
  const propose = async () => {
    const isMissing = reason.trim() === '';
    setMissing(isMissing);
    if (isMissing) return focusSoon('propose-reason');
    const request = { draft: base, reason: reason.trim() };
    const done = await act.run(() => session.ask('propose', request), m.proposedNow(version));
    if (done) setReason('');
  };
  return (
    <section aria-labelledby="propose">
      <h2 id="propose" class="big">
        {m.proposeNext(version)}
      </h2>
      {proposal !== null && (
        <NoticeCard tone="warning" title={m.void(proposal.version)}>
          {m.voidHelp}
        </NoticeCard>
      )}
      {declined !== null && (
        <NoticeCard tone="warning" title={m.declinedOne(declined.version)}>
          <p>{declined.reason}</p>
          <p class="soft">
            <Who user={declined.by} /> {declined.at}
          </p>
        </NoticeCard>
      )}
      <h2>{m.whatChanges}</h2>
      <ChangesList was={was} is={rows} none={saySame(sidebar)} />
      {draft.faults.length === 0 && standing !== 'changed' && state.panel === 'agreement' && (
        <DraftEffect key={`${base} ${sheet.inForce?.revision}`} />
      )}
      <SentenceInput
        id="propose-reason"
        label={m.reason}
        hint={m.reasonHint}
        value={reason}
        faults={missing ? [m.reasonMissing] : []}
        onChange={(text) => {
          setReason(text);
          setMissing(false);
        }}
      />
      {found.map(({ text }) => (
        <p key={text} class="issue warning">
          <Icon name="alert" />
          {text}
        </p>
      ))}
      {found.some(({ isMembers }) => isMembers) && <ToMembers />}
      <Button class="primary" disabled={act.busy || found.length > 0} onClick={() => void propose()}>
        {sheet.user === '' ? m.proposeNext(version) : m.proposeAs(version, sheet.user)}
      </Button>
    </section>
  );
}

function ToMembers() {
  const { session, agreement: m } = useSidebar();
  return (
    <Button
      class="link"
      onClick={() => {
        session.show('definition');
        focusSoon('add-me', 'add-member', 'tab-definition');
      }}
    >
      {m.toMembers}
    </Button>
  );
}
