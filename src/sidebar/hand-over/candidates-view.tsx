import { useMemo, useState } from 'preact/hooks';
import type { Candidate, Candidates } from '../../domain/hand-over/candidate';
import { drawSample } from '../../domain/hand-over/candidate';
import { nameOf } from '../../domain/leads/lead-name';
import { explain } from '../../domain/scoring/explain';
import { prepare } from '../../domain/scoring/scorer';
import { toPoints } from '../../domain/values/hundredths';
import { readNumber } from '../../domain/values/number';
import type { SeenLead } from '../../rpc/contract';
import { ActTold } from '../parts/act-told';
import { Button } from '../parts/button';
import { Labelled } from '../parts/labelled';
import { NoticeCard } from '../parts/notice-card';
import { useSidebar } from '../session/sidebar-context';
import { type Choice, isChosen, seenLead, withChosen } from './choice';
import type { HandOver } from './hand-over';
import { LeadList, type Listed } from './lead-list';
import { type Change, useWords } from './use-hand-over';

interface Props {
  readonly handOver: HandOver;
  readonly candidates: Candidates;
  readonly change: Change;
}

/** Shares of what is handed over that can be drawn from below the threshold, in percent. */
const SHARES = [5, 10] as const;

/** The leads that are ready, with those to be handed over chosen; those that lack little; and a sample of the others. */
export function CandidatesView({ handOver, candidates, change }: Props) {
  const { session, sheet } = useSidebar();
  const m = useWords();
  const { leads } = handOver;
  const { ready, near, below, waiting, noLonger, settled } = candidates;
  const [choice, setChoice] = useState<Choice>(new Map());
  const [percent, setPercent] = useState(0);
  const listed = useMemo(
    () => ready.map((candidate) => ({ candidate, lead: seenLead(leads.rows, candidate.row) })),
    [ready, leads],
  );
  const chosen = listed.filter(({ candidate, lead }) => isChosen(choice, lead, candidate.duplicate === null));
  const sample = useMemo(
    () => drawSample(below, chosen.length, percent / 100, Math.random),
    [below, chosen.length, percent],
  );
  const samples = sample.map((row) => seenLead(leads.rows, row));
  const count = chosen.length + samples.length;
  const handOverNow = async () => {
    const request = {
      leads: chosen.map(({ lead }) => lead),
      samples,
      definition: sheet.inForce?.revision ?? '',
    };
    const done = await change.run((onBusy) => session.ask('handOver', request, onBusy), {
      doing: m.handingOver(count),
      done: m.handedOver(count),
    });
    if (done) setChoice(new Map());
  };
  const nameAt = (row: number) =>
    nameOf(leads.rows[row] ?? [], leads.headers) || m.row(leads.headerRow + 1 + row);
  const told = ({ duplicate, again }: Candidate) => (
    <>
      {again && <span class="mark info">{m.again}</span>}
      {duplicate !== null &&
        ` · ${duplicate.by === 'email' ? m.sameEmail(nameAt(duplicate.of)) : m.samePerson(nameAt(duplicate.of))}`}
    </>
  );
  const choosing = {
    isChosen: (lead: SeenLead) => chosen.some((one) => one.lead.row === lead.row),
    onChoose: (lead: SeenLead, on: boolean) => setChoice(withChosen(choice, [lead], on)),
    disabled: change.busy,
  };
  const listOf = (isDuplicate: boolean): Listed[] =>
    listed
      .filter(({ candidate }) => (candidate.duplicate !== null) === isDuplicate)
      .map(({ candidate, lead }) => ({ ...candidate, lead, told: told(candidate) }));
  const single = listOf(false);
  const twins = listOf(true);
  const chooseAll = (on: boolean) =>
    setChoice(
      withChosen(
        choice,
        single.map(({ lead }) => lead),
        on,
      ),
    );
  const chooseBest = (text: string) => {
    const best = Math.max(0, readNumber(text) ?? 0);
    const leadsOf = (part: readonly Listed[]) => part.map(({ lead }) => lead);
    const first = withChosen(choice, leadsOf(single.slice(0, best)), true);
    setChoice(withChosen(first, leadsOf([...single.slice(best), ...twins]), false));
  };
  return (
    <>
      {ready.length === 0 ? (
        <NoticeCard tone="info" title={m.readyNone}>
          {m.readyNoneHelp}
        </NoticeCard>
      ) : (
        <section aria-labelledby="ready">
          <div class="line">
            <h2 id="ready" class="big">
              {m.ready}
            </h2>
            <span class="tight">
              <Button class="link" onClick={() => chooseAll(true)}>
                {m.chooseAll}
              </Button>
              <Button class="link" onClick={() => chooseAll(false)}>
                {m.chooseNone}
              </Button>
            </span>
          </div>
          <div class="line">
            <label for="best">{m.best}</label>
            <input
              id="best"
              class="input few"
              inputMode="numeric"
              autoComplete="off"
              placeholder={String(chosen.length)}
              onInput={({ currentTarget }) => chooseBest(currentTarget.value)}
            />
          </div>
          <p class="soft" role="status">
            {m.chosen(chosen.length, ready.length)}
          </p>
          <LeadList {...{ handOver, choosing }} listed={single} />
          {twins.length > 0 && (
            <>
              <h2>{m.duplicates}</h2>
              <p class="soft">{m.duplicatesHelp}</p>
              <LeadList {...{ handOver, choosing }} listed={twins} />
            </>
          )}
        </section>
      )}
      {settled > 0 && <p class="soft">{m.settled(settled)}</p>}
      {waiting > 0 && <p class="soft">{m.waiting(waiting)}</p>}
      {noLonger > 0 && <p class="soft">{m.noLonger(noLonger)}</p>}
      {below.length > 0 && ready.length > 0 && (
        <details class="card">
          <summary>{m.sample}</summary>
          <p class="soft">{m.sampleHelp}</p>
          <Labelled id="sample" label={m.sampleShare}>
            <select
              id="sample"
              class="input"
              value={percent}
              onChange={({ currentTarget }) => setPercent(Number(currentTarget.value))}
            >
              <option value={0}>{m.sampleOff}</option>
              {SHARES.map((share) => (
                <option key={share} value={share}>
                  {m.samplePart(share, Math.min(below.length, Math.round((chosen.length * share) / 100)))}
                </option>
              ))}
            </select>
          </Labelled>
          {samples.length > 0 && (
            <>
              <h2>{m.sampleDrawn}</h2>
              <Drawn {...{ handOver, samples }} />
            </>
          )}
        </details>
      )}
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
      <div class="foot outcome">
        <ActTold act={change} />
        {ready.length > 0 && (
          <div class="bar">
            <Button
              class="primary wide"
              disabled={change.busy || count === 0}
              onClick={() => void handOverNow()}
            >
              {m.handOverNow(count)}
            </Button>
          </div>
        )}
      </div>
    </>
  );
}

function Drawn({
  handOver,
  samples,
}: {
  readonly handOver: HandOver;
  readonly samples: readonly SeenLead[];
}) {
  const { inForce } = useSidebar();
  const { leads } = handOver;
  const { definition } = inForce;
  if (definition === null) return null;
  const scorer = prepare(definition, leads.headers);
  return (
    <LeadList
      handOver={handOver}
      choosing={null}
      listed={samples.map((lead) => {
        const { score, grade } = explain(scorer, leads.rows[lead.row] ?? []);
        return { lead, score: toPoints(score), grade, told: '' };
      })}
    />
  );
}
