import { useMemo } from 'preact/hooks';
import { missingFields } from '../../domain/definition/field';
import { listCandidates } from '../../domain/hand-over/candidate';
import { prepare } from '../../domain/scoring/scorer';
import { Button } from '../parts/button';
import { NoticeCard } from '../parts/notice-card';
import { useSidebar } from '../session/sidebar-context';
import { CameBackCard } from './came-back';
import { CandidatesView } from './candidates-view';
import type { HandOver } from './hand-over';
import { HandOverFrame } from './hand-over-frame';
import { LastHandOver } from './last-hand-over';
import { OwnerQuestion } from './owner-question';
import { OwnerTexts } from './owner-texts';
import { PrepareForm } from './prepare-form';
import { type Change, useChange } from './use-change';

/** The leads that can be handed over, and the hand-over itself. */
export function HandOverPanel() {
  const { handOver: m } = useSidebar();
  const change = useChange();
  return (
    <HandOverFrame title={m.title}>
      {(handOver) =>
        handOver.isPrepared ? <Ready {...{ handOver, change }} /> : <PrepareForm {...{ handOver, change }} />
      }
    </HandOverFrame>
  );
}

function Ready({ handOver, change }: { readonly handOver: HandOver; readonly change: Change }) {
  const { sheet, calendar, inForce, handOver: m, agreement } = useSidebar();
  const { standing, unconfirmed } = sheet.agreement;
  const { leads, records, outcomes } = handOver;
  const { definition } = inForce;
  const missing = definition === null ? [] : missingFields(definition, leads.headers);
  const candidates = useMemo(() => {
    return definition === null || missing.length > 0
      ? null
      : listCandidates(
          prepare(definition, leads.headers),
          leads.headers,
          leads.rows,
          records,
          outcomes,
          calendar,
          sheet.today,
        );
  }, [definition, handOver, sheet.today, calendar]);
  if (standing === 'unsigned' || definition === null)
    return <ToAgreement title={m.unsigned} help={m.unsignedHelp} />;
  if (standing !== 'as signed') return <ToAgreement title={m.changed} help={m.changedHelp} />;
  if (unconfirmed)
    return (
      <ToAgreement
        title={agreement.unconfirmed(sheet.agreement.inForce?.version ?? 0)}
        help={agreement.unconfirmedMeans}
      />
    );
  if (candidates === null)
    return (
      <NoticeCard tone="warning" title={m.unfit}>
        {missing.map(({ field }) => field).join(', ')}
      </NoticeCard>
    );
  return (
    <>
      <OwnerQuestion {...{ handOver, change }} />
      <LastHandOver {...{ handOver, change }} />
      <OwnerTexts handOver={handOver} />
      <CameBackCard handOver={handOver} />
      <CandidatesView {...{ handOver, candidates, change }} />
    </>
  );
}

function ToAgreement({ title, help }: { readonly title: string; readonly help: string }) {
  const { session, handOver: m } = useSidebar();
  return (
    <NoticeCard tone="warning" title={title}>
      <p>{help}</p>
      <Button onClick={() => session.show('agreement')}>{m.toAgreement}</Button>
    </NoticeCard>
  );
}
