import type { Act } from '../session/act';
import { useSidebar } from '../session/sidebar-context';
import { IconButton } from './button';
import { NoticeCard } from './notice-card';

/** Tells what came of an act, and after a refusal what has changed. */
export function ActTold({ act: { told, forget } }: { readonly act: Pick<Act, 'told' | 'forget'> }) {
  const { common, agreement: m } = useSidebar();
  if (told === null) return null;
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
