import { IconButton } from '../parts/icon-button';
import { Loading } from '../parts/loading';
import { NoticeCard } from '../parts/notice-card';
import { useSidebar } from '../sidebar-context';
import type { Act } from './act';

/** How far an act is, what came of it, and what has changed where it was refused. */
export function ActTold({
  act: { busy, told, forget },
}: {
  readonly act: Pick<Act, 'busy' | 'told' | 'forget'>;
}) {
  const { common, agreement: m } = useSidebar();
  if (told === null) return null;
  if (busy) return <Loading text={told.text} />;
  return (
    <NoticeCard tone={told.tone}>
      <div class="line">
        <b class="grow">{told.text}</b>
        <IconButton icon="close" label={common.close} onClick={forget} />
      </div>
      {told.changes.length > 0 && (
        <>
          {m.sinceThen}
          <ul>
            {told.changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </>
      )}
    </NoticeCard>
  );
}
