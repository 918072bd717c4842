import { Button } from '../parts/button';
import { NoticeCard } from '../parts/notice-card';
import { useSidebar } from '../session/sidebar-context';
import type { Work } from './use-run';

/** Shows the progress of work under way, with a button to cancel it; afterwards that it failed or was cancelled, if so. */
export function Working({ work }: { readonly work: Work }) {
  const { insight: m } = useSidebar();
  const { progress, ended } = work;
  if (progress !== null)
    return (
      <div class="stack" role="status">
        <progress
          value={progress.done}
          max={progress.of}
          aria-label={m.working(progress.done, progress.of)}
          style={{ width: '100%' }}
        />
        <div class="line">
          <span class="soft grow">{m.working(progress.done, progress.of)}</span>
          <Button onClick={work.cancel}>{m.cancel}</Button>
        </div>
      </div>
    );
  if (ended === null) return null;
  if (ended.kind === 'cancelled') return <NoticeCard tone="info">{m.cancelled}</NoticeCard>;
  return (
    <NoticeCard tone="bad" title={m.failed}>
      {ended.message}
    </NoticeCard>
  );
}
