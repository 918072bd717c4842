import { useMemo } from 'preact/hooks';
import { checkDecisions } from '../../domain/rejections/decision-check';
import { countDecisions } from '../../domain/rejections/decision-counts';
import { judgeRejections } from '../../domain/rejections/rejection';
import type { HandOver } from '../hand-over/hand-over';
import { HandOverFrame } from '../hand-over/hand-over-frame';
import { useOverdueBefore } from '../hand-over/overdue';
import { Button } from '../parts/button';
import { NoticeCard } from '../parts/notice-card';
import { useSidebar } from '../session/sidebar-context';
import { CheckView } from './check-view';
import { FaultsView } from './faults-view';
import { FiguresView } from './figures-view';
import { LanguageNote } from './language-note';
import { PutBackView } from './put-back-view';
import { ReasonsView } from './reasons-view';
import { SummaryButton } from './summary-button';
import { TimeZoneCheck } from './time-zone-check';

/** Shows what Sales answered, and what the rejections show to be at fault. */
export function RejectionsPanel() {
  const { rejections: m } = useSidebar();
  return <HandOverFrame title={m.title}>{(handOver) => <Decided handOver={handOver} />}</HandOverFrame>;
}

function Decided({ handOver }: { readonly handOver: HandOver }) {
  const { calendar, inForce, rejections: m } = useSidebar();
  const { records, reasons, versions, leads } = handOver;
  const level = inForce.definition?.serviceLevels[0] ?? null;
  const limit = useOverdueBefore(handOver);
  const findings = useMemo(() => checkDecisions(handOver, limit, calendar), [handOver, limit, calendar]);
  const rejections = useMemo(
    () => judgeRejections({ headers: leads.headers, rows: leads.rows, records, reasons, versions }),
    [handOver],
  );
  if (!handOver.isPrepared)
    return (
      <>
        <ToHandOver title={m.notPrepared} todo={m.notPreparedDo} />
        <TimeZoneCheck />
        <LanguageNote />
      </>
    );
  const figures = countDecisions(records);
  return (
    <>
      {figures.handedOver === 0 ? (
        <ToHandOver title={m.noneYet} todo={m.noneYetDo} />
      ) : (
        <>
          <section aria-labelledby="decisions">
            <h2 id="decisions" class="big">
              {m.figures}
            </h2>
            <FiguresView
              figures={figures}
              overdue={findings.filter(({ kind }) => kind === 'overdue').length}
            />
            <SummaryButton handOver={handOver} />
          </section>
          <CheckView {...{ handOver, findings, level }} />
          <FaultsView leads={handOver} rejections={rejections} />
          <PutBackView handOver={handOver} />
        </>
      )}
      <TimeZoneCheck />
      <ReasonsView handOver={handOver} />
      <LanguageNote />
    </>
  );
}

function ToHandOver({ title, todo }: { readonly title: string; readonly todo: string }) {
  const { session, rejections: m } = useSidebar();
  return (
    <NoticeCard tone="info" title={title}>
      <p>{todo}</p>
      <Button onClick={() => session.show('handover')}>{m.toHandOver}</Button>
    </NoticeCard>
  );
}
