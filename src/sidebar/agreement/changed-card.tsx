import { countChanges } from '../../domain/draft/draft-merge';
import type { Cells } from '../../domain/values/cell';
import { Answered } from '../parts/answered';
import { AskButton } from '../parts/ask-button';
import { NoticeCard } from '../parts/notice-card';
import type { Act } from '../session/act';
import { useSidebar } from '../session/sidebar-context';
import { isFrozen, isSettled } from '../session/state';
import type { Asked } from '../session/use-answer';
import { ChangesList } from './changes-list';

interface Props {
  /** The version that was signed. */
  readonly version: number;
  readonly signed: Asked<Cells>;
  readonly act: Act;
}

/** Tells what was changed after the signatures, and offers what can be done about it. Nothing happens by itself. */
export function ChangedCard({ version, signed, act }: Props) {
  const { session, state, sheet, rows, versions, agreement: m } = useSidebar();
  const now = sheet.inForce;
  if (now === null) return null;
  const own = countChanges(rows, signed.outcome?.ok ? signed.outcome.value : now.rows);
  const restore = () =>
    act.run(() => session.ask('restoreSigned', { definition: now.revision }), m.restored(version));
  const take = () => {
    const request = { version: null, draft: sheet.draft?.base.revision ?? '' };
    return act.run(() => session.ask('takeAsDraft', request), m.taken);
  };
  const settled = isSettled(state);
  return (
    <NoticeCard tone="warning" title={m.changed}>
      <Answered asked={signed} reading={versions.readingOne} failed={versions.oneFailed}>
        {(was) => (
          <>
            {m.changedHelp(version)}
            <ChangesList was={was} is={now.rows} none={versions.same} />
          </>
        )}
      </Answered>
      <AskButton
        id="restore"
        label={m.restore}
        question={m.restoreAsk(version)}
        yes={m.restoreYes}
        disabled={act.busy}
        onYes={() => void restore()}
      />
      <AskButton
        id="take-change"
        label={m.take}
        question={own === 0 ? versions.takeNothing : m.takeAsk(own)}
        yes={m.takeYes}
        disabled={act.busy || !settled || isFrozen(sheet)}
        onYes={() => void take()}
      />
      {!settled && <p class="soft">{versions.finishFirst}</p>}
    </NoticeCard>
  );
}
