import { NoticeCard } from '../parts/notice-card';
import { useSidebar } from '../session/sidebar-context';
import { lackingFields } from './lacking-fields';

/** Tells that the formulas have no result, and who can do what about it. */
export function NotScored() {
  const { sheet, setup: m, inForce, leads } = useSidebar();
  const { scoreError } = sheet;
  // Why LeadPact's own formula shows an error is said more closely where a heading is missing.
  const isExplained = scoreError === '#ERROR!' && lackingFields(inForce, leads).length > 0;
  if (scoreError === null || isExplained) return null;
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
