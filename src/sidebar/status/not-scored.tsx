import { NoticeCard } from '../parts/notice-card';
import { useSidebar } from '../session/sidebar-context';

/** Tells that the formulas have no result, and who can do what about it. */
export function NotScored() {
  const { sheet, setup: m } = useSidebar();
  const { scoreError } = sheet;
  if (scoreError === null) return null;
  const { title, text } = {
    '#NAME?': { title: m.functionsUnknown, text: m.functionsUnknownDo },
    '': { title: m.formulaGone, text: m.formulaGoneDo },
  }[scoreError] ?? { title: m.notScored(scoreError), text: m.notScoredDo };
  return (
    <NoticeCard tone="warning" title={title}>
      {text}
    </NoticeCard>
  );
}
