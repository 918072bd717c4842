import { useEffect, useMemo, useState } from 'preact/hooks';
import { listWaiting, type WaitingLeads } from '../../domain/hand-over/waiting';
import { leadAt } from '../hand-over/decided-lead';
import type { HandOver } from '../hand-over/hand-over';
import { HandOverFrame } from '../hand-over/hand-over-frame';
import { useOverdueBefore } from '../hand-over/overdue';
import { storeOf } from '../hand-over/store';
import { useChange } from '../hand-over/use-change';
import { ActTold } from '../parts/act-told';
import { NoticeCard } from '../parts/notice-card';
import { useSidebar } from '../session/sidebar-context';
import { AnsweredToday } from './answered-today';
import { useShownLeads } from './shown-leads';
import { WaitingLead } from './waiting-lead';
import { WaitingList } from './waiting-list';
import { WhoseLeads } from './whose-leads';

/** Where Sales answers the leads that were handed over, one after the other. */
export function AnswerPanel() {
  const { session, state, answer: m } = useSidebar();
  const isShown = state.panel === 'answer';
  // It is kept while others are looked at, and leads may be handed over meanwhile.
  useEffect(() => {
    if (isShown) void storeOf(session).read();
  }, [isShown, session]);
  return (
    <HandOverFrame title={m.title}>
      {(handOver) =>
        handOver.isPrepared ? (
          <Prepared handOver={handOver} />
        ) : (
          <NoticeCard tone="info" title={m.notPrepared}>
            {m.notPreparedDo}
          </NoticeCard>
        )
      }
    </HandOverFrame>
  );
}

function Prepared({ handOver }: { readonly handOver: HandOver }) {
  const { calendar } = useSidebar();
  const limit = useOverdueBefore(handOver);
  const waiting = useMemo(() => listWaiting(handOver.records, calendar, limit), [handOver, calendar, limit]);
  return <Waiting {...{ handOver, waiting }} />;
}

function Waiting({ handOver, waiting }: { readonly handOver: HandOver; readonly waiting: WaitingLeads }) {
  const { answer: m } = useSidebar();
  const change = useChange();
  const shown = useShownLeads(handOver, waiting);
  const [picked, pick] = useState<number | null>(null);
  const current = shown.rows.find((row) => row === picked) ?? shown.rows[0];
  const at = current === undefined ? -1 : shown.rows.indexOf(current);
  const wasHandedOver = useMemo(
    () => handOver.records.some(({ handedOver }) => handedOver !== null),
    [handOver],
  );
  const isOverdue = (row: number) => waiting.rows.indexOf(row) < waiting.overdue;
  return (
    <>
      <p>
        <b>{m.waiting(waiting.rows.length)}</b>
        {waiting.overdue > 0 && <span class="mark bad"> {m.overdue(waiting.overdue)}</span>}
      </p>
      <WhoseLeads shown={shown} />
      <ActTold act={change} />
      {current === undefined ? (
        <NothingWaits isSome={waiting.rows.length > 0} wasHandedOver={wasHandedOver} />
      ) : (
        <WaitingLead
          key={current}
          {...{ handOver, change }}
          row={current}
          isOverdue={isOverdue(current)}
          onSkip={shown.rows.length > 1 ? () => pick(shown.rows[(at + 1) % shown.rows.length] ?? null) : null}
        />
      )}
      <WaitingList
        {...{ handOver, isOverdue }}
        rows={shown.rows.filter((row) => row !== current)}
        onPick={pick}
        nameOf={(row) => leadAt(handOver, row)}
      />
      <AnsweredToday {...{ handOver, change }} />
    </>
  );
}

interface NothingWaitsProps {
  /** Whether leads of others wait. */
  readonly isSome: boolean;
  readonly wasHandedOver: boolean;
}

function NothingWaits({ isSome, wasHandedOver }: NothingWaitsProps) {
  const { answer: m } = useSidebar();
  if (!wasHandedOver) return <NoticeCard tone="info">{m.noneHandedOver}</NoticeCard>;
  return <NoticeCard tone="good">{isSome ? m.noneOfMine : m.noneWaits}</NoticeCard>;
}
