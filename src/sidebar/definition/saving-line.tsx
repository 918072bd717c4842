import { FailureCard } from '../parts/failure-card';
import { useSidebar } from '../sidebar-context';

/** Whether the draft is in the sheet; when it isn't, why, and the way on. The line keeps its height. */
export function SavingLine() {
  const sidebar = useSidebar();
  const { session, sheet, common, definition: m } = sidebar;
  const saving = sheet.draft?.saving;
  if (saving?.kind === 'failed') {
    return (
      <FailureCard
        title={m.saveFailed}
        trouble={saving.trouble}
        messages={sidebar}
        onRetry={() => void session.retrySave()}
      />
    );
  }
  const text =
    saving?.kind === 'busy'
      ? common.busy(saving.attempt)
      : saving?.kind === 'saving' || saving?.kind === 'unsaved'
        ? common.saving
        : saving?.kind === 'saved'
          ? m.saved
          : '';
  return (
    <p class="soft kept" aria-live="polite">
      {text}
    </p>
  );
}
