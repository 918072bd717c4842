import { Button } from '../parts/button';
import { NoticeCard } from '../parts/notice-card';
import { useSidebar } from '../sidebar-context';
import { isFrozen } from '../state';

/** That the draft can't be changed, why, and the way to where it is decided. */
export function FrozenNotice() {
  const { session, sheet, agreement: m } = useSidebar();
  const { proposal } = sheet.agreement;
  if (proposal === null || !isFrozen(sheet)) return null;
  return (
    <NoticeCard tone="info">
      {m.frozen(proposal.version)}
      <Button class="link" onClick={() => session.show('agreement')}>
        {m.toAgreement}
      </Button>
    </NoticeCard>
  );
}
