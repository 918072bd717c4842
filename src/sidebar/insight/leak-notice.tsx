import type { Leak } from '../../domain/insight/suggestion/leak';
import { Button } from '../parts/button';
import { NoticeCard } from '../parts/notice-card';
import { useSidebar } from '../session/sidebar-context';
import { leakReason } from './told';
import type { Wishes } from './wishes';

interface Props {
  readonly leak: Leak;
  readonly wishes: Wishes;
  onWish(wishes: Wishes): void;
}

/** Names a column that was probably filled in when the outcome was known, and leaves it out at a press. */
export function LeakNotice({ leak: { header, auc, why }, wishes, onWish }: Props) {
  const { insight: m } = useSidebar();
  const area = m.percent(auc);
  if (header === null) return <NoticeCard tone="warning">{m.leakAll(area)}</NoticeCard>;
  const leaveOut = () =>
    onWish({
      ...wishes,
      fields: { ...wishes.fields, [header]: false },
      kept: wishes.kept.filter((one) => one !== header),
      pinned: wishes.pinned.filter(({ criterion }) => criterion?.field !== header),
    });
  return (
    <NoticeCard tone="warning" title={m.leakTitle(header)}>
      <p>{leakReason(why, m)(area)}</p>
      {wishes.fields[header] === false ? (
        <p class="soft">{m.leftField}</p>
      ) : (
        <Button onClick={leaveOut}>{m.leaveField}</Button>
      )}
    </NoticeCard>
  );
}
