import { NoticeCard } from '../parts/notice-card';
import { useSidebar } from '../session/sidebar-context';

/** Tells that the formulas have no result, and who can do what about it. */
export function NotScored() {
  const { sheet, setup: m } = useSidebar();
  const { scoreError } = sheet;
  if (scoreError === null) return null;
  return scoreError === '#NAME?' ? (
    <NoticeCard tone="warning" title={m.functionsUnknown}>
      {m.functionsUnknownDo}
    </NoticeCard>
  ) : (
    <NoticeCard tone="warning" title={m.notScored(scoreError)}>
      {m.notScoredDo}
    </NoticeCard>
  );
}
