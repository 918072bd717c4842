import { Button } from '../parts/button';
import { NoticeCard } from '../parts/notice-card';
import { useSidebar } from '../session/sidebar-context';

/** Tells of the version in force that its time zone is not the sheet's. */
export function TimeZoneCheck() {
  const { session, inForce, language, common } = useSidebar();
  return (
    <>
      {inForce.findings
        .filter(({ kind }) => kind === 'other time zone')
        .map(({ kind, message }) => (
          <NoticeCard key={kind} tone="warning">
            <p>{message[language]}</p>
            <Button onClick={() => session.show('definition')}>{common.toDefinition}</Button>
          </NoticeCard>
        ))}
    </>
  );
}
