import type { Candidates } from '../../domain/hand-over/candidate';
import { ActTold } from '../parts/act-told';
import { Button } from '../parts/button';
import { useSidebar } from '../session/sidebar-context';
import type { HandOver } from './hand-over';
import { LeadList } from './lead-list';
import { MembersOnly, useMayHandOver } from './members-only';
import { hasNoLeads, NothingReady } from './nothing-ready';
import { ReadyLeads } from './ready-leads';
import { SampleForm, useSample } from './sample';
import type { Change } from './use-change';
import { useReadyChoice } from './use-choice';

interface Props {
  readonly handOver: HandOver;
  readonly candidates: Candidates;
  readonly change: Change;
}

/** Shows the leads that are ready, those that lack little, and a sample of the others; hands over those that are chosen. */
export function CandidatesView({ handOver, candidates, change }: Props) {
  const { session, sheet, handOver: m } = useSidebar();
  const { leads } = handOver;
  const may = useMayHandOver();
  const { ready, near, below, meeting, waiting, noLonger, settled } = candidates;
  const choice = useReadyChoice(ready, leads.rows);
  const chosen = choice.chosen.length;
  const sample = useSample(below, chosen, leads.rows);
  const count = chosen + sample.leads.length;
  const handOverNow = async () => {
    const request = {
      leads: choice.chosen.map(({ lead }) => lead),
      samples: sample.leads,
      definition: sheet.inForce?.revision ?? '',
    };
    const done = await change.run(
      () => session.ask('handOver', request, { doing: m.handingOver(count) }),
      m.handedOver(count),
    );
    if (done) choice.forget();
  };
  return (
    <>
      {meeting.all > 0 && (
        <p class="soft">
          {m.meeting(meeting.all, meeting.ready)} {m.meetingRest(meeting.open, meeting.ended)}
        </p>
      )}
      {ready.length > 0 ? (
        <ReadyLeads {...{ handOver, choice }} disabled={change.busy} />
      ) : (
        <NothingReady {...{ handOver, meeting }} />
      )}
      {settled > 0 && <p class="soft">{m.settled(settled)}</p>}
      {waiting > 0 && <p class="soft">{m.waiting(waiting)}</p>}
      {noLonger > 0 && <p class="soft">{m.noLonger(noLonger)}</p>}
      {below.length > 0 && ready.length > 0 && (
        <SampleForm {...{ handOver, sample, chosen }} below={below.length} />
      )}
      {!hasNoLeads(handOver) && <NearLeads handOver={handOver} near={near} />}
      <div class="foot outcome">
        <ActTold act={change} />
        {ready.length > 0 && (
          <div class="bar">
            <MembersOnly />
            {count === 0 ? (
              <p class="soft">{m.chooseSome}</p>
            ) : (
              <Button class="primary wide" disabled={change.busy || !may} onClick={() => void handOverNow()}>
                {m.handOverNow(count)}
              </Button>
            )}
          </div>
        )}
      </div>
    </>
  );
}

/** Lists the leads that are short by little, each with what it lacks. */
function NearLeads({ handOver, near }: Pick<Props, 'handOver'> & Pick<Candidates, 'near'>) {
  const { handOver: m } = useSidebar();
  return (
    <section aria-labelledby="near">
      <h2 id="near" class="big">
        {m.near}
      </h2>
      {near.length === 0 ? (
        <p class="soft">{m.nearNone}</p>
      ) : (
        <LeadList
          handOver={handOver}
          choosing={null}
          listed={near.map(({ row, gap, ...rest }) => ({
            ...rest,
            lead: { row, print: '' },
            told: ` · ${gap}`,
          }))}
        />
      )}
    </section>
  );
}
