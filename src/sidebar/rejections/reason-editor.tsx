import { useState } from 'preact/hooks';
import { normalize } from '../../domain/values/text';
import type { HandOverState } from '../../rpc/contract';
import { useChange } from '../hand-over/use-change';
import { ActTold } from '../parts/act-told';
import { EditorForm } from '../parts/editor-form';
import { focusSoon } from '../parts/focus';
import { NoticeCard } from '../parts/notice-card';
import type { Outcome } from '../session/ask';
import { useSidebar } from '../session/sidebar-context';
import { type Met, NEW_REASON, type OpenedReason, rebaseReason, sayReason } from './reason-edit';
import { ReasonFields } from './reason-fields';

interface Props {
  readonly opened: OpenedReason;
  /** In how many leads each reason stands, by its normalized name. */
  readonly uses: ReadonlyMap<string, number>;
  /** Called with the reason's name once it is saved; with null when the editor is cancelled. */
  readonly onClose: (saved: string | null) => void;
}

/**
 * Edits one reason. It is saved all the same where only other reasons of the list have changed. Where somebody else changed this
 * one, that is shown, and replaced when Save is pressed again.
 */
export function ReasonEditor({ opened, uses, onClose }: Props) {
  const { session, language, rejections: m } = useSidebar();
  const change = useChange();
  const [onto, setOnto] = useState(opened);
  const [met, setMet] = useState<Met>('same');
  const [reason, setReason] = useState(opened.before ?? NEW_REASON);
  const [isMissing, setMissing] = useState(false);
  const { before } = onto;

  const save = async () => {
    const name = reason.name.trim();
    setMissing(name === '');
    if (name === '') return;
    setMet('same');
    const send = async (to: OpenedReason): Promise<Outcome<HandOverState>> => {
      const request = { at: to.at, reason: { ...reason, name }, revision: to.tab.revision };
      const answer = await session.ask('saveReason', request);
      const refusal = !answer.ok && answer.trouble.kind === 'refused' ? answer.trouble.refusal : null;
      if (refusal?.kind !== 'stale reasons') return answer;
      const next = rebaseReason(to, refusal.current);
      setOnto(next.opened);
      setMet(next.met);
      return next.met === 'same' ? send(next.opened) : answer;
    };
    if (await change.run(() => send(onto), m.savedReason(name))) onClose(name);
    else focusSoon('reason-name');
  };
  const isRenamed = before !== null && normalize(reason.name) !== normalize(before.name);
  return (
    <EditorForm
      label={before?.name ?? m.addReason}
      ok={m.save}
      disabled={change.busy}
      onCommit={() => void save()}
      onCancel={() => onClose(null)}
    >
      <ReasonFields
        reason={reason}
        isMissing={isMissing}
        renamedIn={isRenamed ? (uses.get(normalize(before.name)) ?? 0) : 0}
        onChange={(part) => {
          setReason({ ...reason, ...part });
          setMissing(false);
        }}
      />
      {met === 'same' || change.busy ? (
        <ActTold act={change} />
      ) : (
        <NoticeCard tone="warning">
          {met === 'gone' ? m.gone : m.clash}
          {before !== null && <p>{m.theirs(sayReason(before, m, language))}</p>}
        </NoticeCard>
      )}
    </EditorForm>
  );
}
