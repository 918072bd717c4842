import { useSidebar } from '../session/sidebar-context';
import { ConsentText } from './consent-text';
import { NoticeCard } from './notice-card';

/** Tells a person whom Google doesn't name why he can't sign, and what to do about it. */
export function UnknownUser() {
  const sidebar = useSidebar();
  const { sheet, common, agreement: m } = sidebar;
  if (sheet.user !== '') return null;
  return sheet.consent === null ? (
    <NoticeCard tone="warning" title={m.unknownUser}>
      {m.unknownUserDo}
    </NoticeCard>
  ) : (
    <NoticeCard tone="warning" title={common.consentTitle}>
      <ConsentText consent={sheet.consent} messages={sidebar} />
    </NoticeCard>
  );
}
