import { useEffect, useState } from 'preact/hooks';
import { countChanges } from '../../domain/draft/draft-merge';
import { Button } from '../parts/button';
import { focusSoon } from '../parts/focus';
import { NoticeCard } from '../parts/notice-card';
import { useSidebar } from '../session/sidebar-context';
import { isSettled } from '../session/state';
import { sayTrouble } from '../session/trouble';

interface Props {
  readonly version: number;
  readonly onClose: (done: boolean) => void;
}

/** Puts a version in the draft's place, after telling how much of the draft that replaces. */
export function TakeAsDraft({ version, onClose }: Props) {
  const sidebar = useSidebar();
  const { session, state, sheet, rows, common, versions: m } = sidebar;
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState('');
  const settled = isSettled(state);
  const changes = countChanges(rows, sheet.inForce?.rows ?? []);
  const yes = `version-${version}-yes`;
  useEffect(() => focusSoon(yes), []);
  const take = async () => {
    setBusy(true);
    const answer = await session.ask('takeAsDraft', { version, draft: sheet.draft?.base.revision ?? '' });
    if (answer.ok) {
      session.dispatch({ kind: 'opened', sheet: answer.value });
      // What was taken out of the draft before has no place in this one.
      session.dispatch({ kind: 'removed', removed: null });
      return onClose(true);
    }
    setBusy(false);
    setTold(sayTrouble(answer.trouble, sidebar));
    await session.refresh();
  };
  return (
    <section class="tint">
      <b>{m.takeTitle(version)}</b>
      {!settled ? m.finishFirst : changes === 0 ? m.takeNothing : m.takeReplaces(changes)}
      {told && <NoticeCard tone="bad">{told}</NoticeCard>}
      <div class="actions">
        <Button class="quiet" disabled={busy} onClick={() => onClose(false)}>
          {common.cancel}
        </Button>
        <Button id={yes} class="primary" disabled={busy || !settled} onClick={() => void take()}>
          {m.takeYes}
        </Button>
      </div>
    </section>
  );
}
