import { countDecisions } from '../../domain/rejections/decision-counts';
import type { HandOver } from '../hand-over/hand-over';
import { HandOverFrame } from '../hand-over/hand-over-frame';
import { useChange } from '../hand-over/use-change';
import { ActTold } from '../parts/act-told';
import { Button } from '../parts/button';
import { focusSoon } from '../parts/focus';
import { NoticeCard } from '../parts/notice-card';
import { TabLink } from '../parts/tab-link';
import { useSidebar } from '../session/sidebar-context';
import { Agenda } from './agenda';

/** Prepares the meeting of both departments. Before anything was handed over it leads them through their first one. */
export function MeetingPanel() {
  const { meeting: m } = useSidebar();
  return (
    <HandOverFrame title={m.title}>
      {(handOver) =>
        handOver.isPrepared && countDecisions(handOver.records).handedOver > 0 ? (
          <NextMeeting handOver={handOver} />
        ) : (
          <FirstMeeting />
        )
      }
    </HandOverFrame>
  );
}

const HOLDS = ['holdsFigures', 'holdsClauses', 'holdsWords', 'holdsThreshold', 'holdsMinutes'] as const;

function NextMeeting({ handOver: { meeting } }: { readonly handOver: HandOver }) {
  const { session, sheet, meeting: m } = useSidebar();
  const change = useChange();
  const make = async () => {
    await change.run(() => session.ask('holdMeeting', {}), m.done);
    focusSoon('meeting-make');
  };
  return (
    <>
      <p>{m.help}</p>
      <Button id="meeting-make" class="primary" disabled={change.busy} onClick={() => void make()}>
        {meeting?.day === sheet.today ? m.renew : m.make}
      </Button>
      {meeting !== null && (
        <div class="line">
          <span class="soft">{m.last(meeting.day)}</span>
          <TabLink tab="meeting" name={meeting.name} />
        </div>
      )}
      <ActTold act={change} />
      <section aria-labelledby="meeting-holds" class="stack">
        <h2 id="meeting-holds" class="big">
          {m.holds}
        </h2>
        <ul class="listed">
          {HOLDS.map((part) => (
            <li key={part}>{m[part]}</li>
          ))}
        </ul>
        <p class="soft">{m.print}</p>
      </section>
    </>
  );
}

function FirstMeeting() {
  const { session, sheet, common, meeting: m } = useSidebar();
  return (
    <>
      <h2 class="big">{m.firstTitle}</h2>
      <p>{m.firstHelp}</p>
      {sheet.agreement.standing === 'as signed' && (
        <NoticeCard tone="good" title={m.firstDone}>
          <Button onClick={() => session.show('handover')}>{m.open(common.tabHandOver)}</Button>
        </NoticeCard>
      )}
      <Agenda />
    </>
  );
}
