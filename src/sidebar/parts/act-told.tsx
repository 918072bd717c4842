import type { Act } from '../session/act';
import { useSidebar } from '../session/sidebar-context';
import { IconButton } from './button';
import { Loading } from './loading';
import { NoticeCard } from './notice-card';

/** Tells that an act is under way, what came of it, and after a refusal what has changed. */
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
