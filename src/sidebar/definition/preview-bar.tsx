import { gradeNames } from '../../domain/parse-grade';
import { IconButton } from '../parts/icon-button';
import { useSidebar } from '../sidebar-context';
import { signedCount } from '../signed-count';

/** At the foot of the panel: the leads by grade under the draft, and how many are ready; above it what can be undone. */
export function PreviewBar() {
  return (
    <div class="foot">
      <UndoBar />
      <Standing />
    </div>
  );
}

function UndoBar() {
  const { session, state, sheet, messages } = useSidebar();
  const { removed } = state;
  const asked = sheet.draft?.saving.kind === 'conflict';
  const { common } = messages;
  return (
    <div aria-live="polite">
      {removed !== null && !asked && (
        <div class="undo-bar">
          <span>{common.removed(removed.name)}</span>
          <button id="undo" type="button" onClick={() => session.undo()}>
            {common.undo}
          </button>
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
  const { session, state, draft, inForce, leads, messages } = useSidebar();
  const { common, definition: m } = messages;
  const refresh = (
    <IconButton icon="refresh" label={common.readAgain} onClick={() => void session.readLeads()} />
  );
  const line = (text: string) => (
    <div class="standing">
      <p class="standing-told" role="status">
        {text}
      </p>
      {refresh}
    </div>
  );
  if (state.leads.kind === 'reading') return line(common.readingLeads);
  if (state.leads.kind === 'failed') return line(common.leadsFailed);
  const { counts, spread } = draft;
  if (counts === null || spread === null)
    return line(draft.faults.length > 0 ? m.noPreviewFaults : m.noPreviewHeaders);
  const all = leads?.rows.length ?? 0;
  const names = gradeNames(draft.definition?.scales ?? []);
  const difference = inForce.counts === null ? null : counts.ready - inForce.counts.ready;
  const shares = names.map((name) => ({ name, count: counts.grades.get(name) ?? 0 }));
  const told = [
    m.readyLong(counts.ready),
    ...(difference === null ? [] : [m.againstInForce(signedCount(difference))]),
    ...shares.map(({ name, count }) => `${name} ${common.leads(count)}`),
  ];
  return (
    <div class="standing">
      <div class="standing-body" data-testid="standing">
        <div class="shares" aria-hidden="true">
          {shares.map(({ name, count }, at) => (
            <span
              key={name}
              class={`share shade-${Math.min(at, 4)}`}
              style={{ flexGrow: all === 0 ? 0 : count / all }}
            />
          ))}
          <span class="share rest" style={{ flexGrow: all === 0 ? 1 : spread.out / all }} />
        </div>
        <p class="standing-line" aria-hidden="true">
          <strong>{m.ready(counts.ready)}</strong>
          <span>/ {common.leads(all)}</span>
          {difference !== null && difference !== 0 && (
            <span class={difference > 0 ? 'up' : 'down'}>{signedCount(difference)}</span>
          )}
        </p>
        <p class="told" aria-live="polite">
          {told.join(', ')}
        </p>
      </div>
      {refresh}
    </div>
  );
}
