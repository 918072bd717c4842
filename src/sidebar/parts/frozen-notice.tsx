import { useSidebar } from '../session/sidebar-context';
import { isFrozen } from '../session/state';
import { Button } from './button';
import { NoticeCard } from './notice-card';

/** Tells that the draft can't be changed and why, and leads to where that is decided. */
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
