import { useMemo, useState } from 'preact/hooks';
import { drawSample } from '../../domain/hand-over/candidate';
import { explain } from '../../domain/scoring/explain';
import { prepare } from '../../domain/scoring/scorer';
import { toPoints } from '../../domain/values/hundredths';
import type { SeenLead } from '../../rpc/contract';
import { Labelled } from '../parts/labelled';
import { useSidebar } from '../session/sidebar-context';
import { seenLead } from './choice';
import type { HandOver } from './hand-over';
import { LeadList } from './lead-list';

/** Shares of what is handed over that can be drawn from below the threshold, in percent. */
const SHARES = [5, 10] as const;

/** Leads that don't meet the definition, drawn by chance to learn about it. `percent` is their share of the chosen leads. */
export interface Sample {
  readonly percent: number;
  readonly leads: readonly SeenLead[];
  setPercent(percent: number): void;
}

export function useSample(below: readonly number[], chosen: number, rows: HandOver['leads']['rows']): Sample {
  const [percent, setPercent] = useState(0);
  const drawn = useMemo(
    () => drawSample(below, chosen, percent / 100, Math.random),
    [below, chosen, percent],
  );
  return { percent, leads: drawn.map((row) => seenLead(rows, row)), setPercent };
}

interface Props {
  readonly handOver: HandOver;
  readonly sample: Sample;
  /** How many leads there are to draw from, and how many are chosen to be handed over. */
  readonly below: number;
  readonly chosen: number;
}

/** Asks whether a sample is handed over too, and lists the leads that were drawn. */
export function SampleForm({ handOver, sample: { percent, leads, setPercent }, below, chosen }: Props) {
  const { handOver: m } = useSidebar();
  return (
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
              {m.samplePart(share, Math.min(below, Math.round((chosen * share) / 100)))}
            </option>
          ))}
        </select>
      </Labelled>
      {leads.length > 0 && (
        <>
          <h2>{m.sampleDrawn}</h2>
          <Drawn handOver={handOver} drawn={leads} />
        </>
      )}
    </details>
  );
}

function Drawn({ handOver, drawn }: { readonly handOver: HandOver; readonly drawn: readonly SeenLead[] }) {
  const { inForce } = useSidebar();
  const { leads } = handOver;
  const { definition } = inForce;
  if (definition === null) return null;
  const scorer = prepare(definition, leads.headers);
  return (
    <LeadList
      handOver={handOver}
      choosing={null}
      listed={drawn.map((lead) => {
        const { score, grade } = explain(scorer, leads.rows[lead.row] ?? []);
        return { lead, score: toPoints(score), grade, told: '' };
      })}
    />
  );
}
