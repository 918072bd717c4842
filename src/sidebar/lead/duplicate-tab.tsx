import { NoticeCard } from '../parts/notice-card';
import { useSidebar } from '../session/sidebar-context';

/** Tells who stands in a duplicate of a tab that LeadPact goes on with the original. */
export function DuplicateTab() {
  const { state, sheet, lead: m } = useSidebar();
  const { selected } = state;
  const here = selected.kind === 'selected' ? selected.selection.tab : '';
  const found = sheet.duplicates.find(({ tab }) => tab === here);
  if (found === undefined) return null;
  return <NoticeCard tone="warning">{m.duplicate(found.tab, found.of)}</NoticeCard>;
}
