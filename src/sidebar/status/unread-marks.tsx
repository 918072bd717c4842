import { ActTold } from '../parts/act-told';
import { Button } from '../parts/button';
import { NoticeCard } from '../parts/notice-card';
import { useAct } from '../session/act';
import { useSidebar } from '../session/sidebar-context';

/** Tells where a note of LeadPact's can't be read, and puts it aside. */
export function UnreadMarks() {
  const { session, sheet, setup: m, wordFindings } = useSidebar();
  const act = useAct();
  if (sheet.unread.length === 0) return null;
  const places = sheet.unread.map(({ tab, column }) => {
    if (tab === null) return m.unreadSheet;
    return column === null ? m.unreadTab(tab) : m.unreadColumn(tab, column);
  });
  const putAside = async () => {
    // The session tells it, since this notice is gone by then.
    if (await act.run(() => session.ask('putAside', {}), m.putAsideDone)) session.tell(m.putAsideDone);
  };
  return (
    <NoticeCard tone="warning" title={m.unread([...new Set(places)].join(wordFindings.comma))}>
      <p>{m.unreadDo}</p>
      <ActTold act={act} />
      <Button class="quiet" disabled={act.busy} onClick={() => void putAside()}>
        {m.putAside}
      </Button>
    </NoticeCard>
  );
}
