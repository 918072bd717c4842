import type { Candidates } from '../../domain/hand-over/candidate';
import { isBlankLead } from '../../domain/scoring/scorer';
import { Button } from '../parts/button';
import { NoticeCard } from '../parts/notice-card';
import { useSidebar } from '../session/sidebar-context';
import type { HandOver } from './hand-over';

interface Props {
  readonly handOver: HandOver;
  readonly meeting: Candidates['meeting'];
}

/** True where the tab has headings and nothing below them. */
export function hasNoLeads({ leads }: Pick<HandOver, 'leads'>): boolean {
  return leads.rows.every(isBlankLead);
}

/** Tells why no lead can be handed over, and what to do instead. */
export function NothingReady({ handOver, meeting }: Props) {
  const { session, handOver: m } = useSidebar();
  if (hasNoLeads(handOver))
    return (
      <NoticeCard tone="info" title={m.leadsNone}>
        {m.leadsNoneHelp(handOver.leads.tab)}
      </NoticeCard>
    );
  if (meeting.all === 0)
    return (
      <NoticeCard tone="info" title={m.meetingNone}>
        {m.meetingNoneHelp}
        <Button onClick={() => session.show('thresholds')}>{m.toThresholds}</Button>
      </NoticeCard>
    );
  return (
    <NoticeCard tone="info" title={m.readyNone}>
      {m.readyNoneHelp}
    </NoticeCard>
  );
}
