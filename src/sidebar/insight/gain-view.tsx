import type { LeadOrder } from '../../domain/insight/columns/case';
import type { Recent } from '../../domain/insight/suggestion/drift';
import type { CumulativeGain } from '../../domain/insight/suggestion/gain';
import type { Rate } from '../../domain/insight/suggestion/interval';
import { useSidebar } from '../session/sidebar-context';
import { GainChart } from './gain-chart';
import { sayOrder, sayRate } from './told';

interface Props {
  readonly area: Rate;
  readonly recent: Recent | null;
  readonly gain: CumulativeGain;
  readonly present: number | null;
  readonly order: LeadOrder;
}

/** The figures of a suggestion, for those who ask: the contracts that the best leads hold, and the areas under the curve. */
export function GainView({ area, recent, gain, present, order }: Props) {
  const { insight: m } = useSidebar();
  return (
    <div class="stack">
      <GainChart held={gain.held} />
      <table id="insight-gain">
        <thead>
          <tr>
            <th scope="col">{m.gainShare}</th>
            <th scope="col">{m.gainWins}</th>
          </tr>
        </thead>
        <tbody>
          {gain.held.map((held, at) => (
            <tr key={at}>
              <th scope="row">{m.percent((at + 1) / gain.held.length)}</th>
              <td>{m.percent(held)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="soft">{m.gainHelp}</p>
      <p>{m.expected(m.percent(area.rate), m.interval(area.low, area.high))}</p>
      {recent !== null && (
        <p>
          {m.recent(sayRate(recent.auc, m), recent.leads)} ({sayOrder(order, m)})
        </p>
      )}
      {present !== null && <p>{m.present(m.percent(present))}</p>}
      <p>{m.chance}</p>
    </div>
  );
}
