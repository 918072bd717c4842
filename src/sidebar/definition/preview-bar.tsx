import { Button, IconButton } from '../parts/button';
import { focusSoon } from '../parts/focus';
import { ReadAgain } from '../parts/leads-reading';
import { signedCount, toneOf } from '../saying/signed-count';
import { useSidebar } from '../session/sidebar-context';
import { isFrozen } from '../session/state';

/** Tells at the foot of the panel how many leads are ready under the draft, and above it what can be undone. */
export function PreviewBar() {
  return (
    <div class="foot">
      <UndoBar />
      <div class="bar line standing" role="status">
        <Standing />
        <ReadAgain />
      </div>
    </div>
  );
}

function UndoBar() {
  const { session, state, sheet, common } = useSidebar();
  const { removed } = state;
  const asked = sheet.draft?.saving.kind === 'conflict' || isFrozen(sheet);
  return (
    <div aria-live="polite">
      {removed !== null && !asked && (
        <div class="undo line">
          <span class="grow">{common.removed(removed.name)}</span>
          <Button id="undo" class="link" onClick={() => session.undo()}>
            {common.undo}
          </Button>
          <IconButton
            icon="close"
            label={common.close}
            onClick={() => session.dispatch({ kind: 'removed', removed: null })}
          />
        </div>
      )}
    </div>
  );
}

function Standing() {
  const { state, sheet, draft, inForce, common, definition: m, thresholds, agreement } = useSidebar();
  if (sheet.draft?.saving.kind === 'failed')
    return (
      <>
        <b class="tone bad grow">{m.saveFailed}</b>
        <Button class="link beside" onClick={() => focusSoon('draft-standing')}>
          {agreement.look}
        </Button>
      </>
    );
  const { counts, spread } = draft;
  if (counts === null || spread === null) {
    const why =
      state.leads.kind === 'reading'
        ? common.readingLeads
        : state.leads.kind === 'failed'
          ? common.leadsFailed
          : draft.faults.length > 0
            ? m.noPreviewFaults
            : m.noPreviewHeaders;
    return <span class="soft">{why}</span>;
  }
  const difference = inForce.counts === null ? 0 : counts.ready - inForce.counts.ready;
  return (
    <span class="grow">
      {thresholds.ready}: <b>{common.amount(counts.ready)}</b>{' '}
      <span class="soft">/ {common.leads(spread.leads)}</span>{' '}
      {difference !== 0 && <b class={`tone ${toneOf(difference)}`}>{signedCount(difference)}</b>}
    </span>
  );
}
