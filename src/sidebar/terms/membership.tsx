import { Button } from '../parts/button';
import { focusSoon } from '../parts/focus';
import { NoticeCard } from '../parts/notice-card';
import { useSidebar } from '../session/sidebar-context';

/** Tells a user who is in no department what that means, and how to get into one. */
export function Membership() {
  const { session, sheet, terms: m, common } = useSidebar();
  const { departments, signatories } = sheet.agreement;
  if (departments.length > 0 || sheet.user === '') return null;
  return (
    <NoticeCard tone="info">
      {signatories.length === 0 ? m.noMembers : m.noDepartment}
      <Button
        class="link"
        onClick={() => {
          session.show('definition');
          focusSoon('add-me', 'tab-definition');
        }}
      >
        {common.toDefinition}
      </Button>
    </NoticeCard>
  );
}
