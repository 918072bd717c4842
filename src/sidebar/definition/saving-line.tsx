import { FailureCard } from '../parts/failure-card';
import { NoticeCard } from '../parts/notice-card';
import { useSidebar } from '../sidebar-context';

/** Whether the draft is in the sheet; when it isn't, why, and the way on. The line keeps its height. */
export function SavingLine() {
  const { session, sheet, messages } = useSidebar();
  const { common, definition: m } = messages;
  const saving = sheet.draft?.saving;
  if (saving?.kind === 'failed') {
    return (
      <FailureCard
        title={m.saveFailed}
        failure={saving.failure}
        messages={messages}
        onRetry={() => void session.retrySave()}
      />
    );
  }
  if (saving?.kind === 'busy' && saving.given) {
    return (
      <NoticeCard tone="warning" title={common.busyGivenUp}>
        <button type="button" class="button" onClick={() => void session.retrySave()}>
          {common.tryAgain}
        </button>
      </NoticeCard>
    );
  }
  const text =
    saving?.kind === 'busy'
      ? common.busy(saving.attempt)
      : saving?.kind === 'saving' || saving?.kind === 'unsaved'
        ? m.saving
        : m.saved;
  return (
    <p
      class={saving?.kind === 'saved' ? 'saving-line' : 'saving-line active'}
      aria-live="polite"
      data-testid="saving"
    >
      {saving?.kind === 'conflict' ? ' ' : text}
    </p>
  );
}
