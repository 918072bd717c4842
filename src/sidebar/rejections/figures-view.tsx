import type { DecisionCounts } from '../../domain/rejections/decision-counts';
import { share } from '../../domain/values/share';
import { useSidebar } from '../session/sidebar-context';

interface Props {
  readonly figures: DecisionCounts;
  /** How many of the undecided should have been decided by now. */
  readonly overdue: number;
}

const PARTS = [
  { figure: 'accepted', tone: 'good' },
  { figure: 'rejected', tone: 'bad' },
  { figure: 'undecided', tone: 'even' },
] as const;

/** Tells what Sales answered, in counts with a bar. Rates are told only where there are enough decisions for them. */
export function FiguresView({ figures, overdue }: Props) {
  const { common, rejections: m } = useSidebar();
  const decided = figures.accepted + figures.rejected;
  return (
    <div class="card stack">
      <div class="line">
        <b>{m.handedOver}</b>
        <b>{common.leads(figures.handedOver)}</b>
      </div>
      <div class="track tight" style={{ gap: 0 }} aria-hidden="true">
        {PARTS.slice(0, 2).map(({ figure, tone }) => (
          <span
            key={figure}
            class={tone}
            style={{ width: `${(100 * figures[figure]) / Math.max(figures.handedOver, 1)}%` }}
          />
        ))}
      </div>
      <ul>
        {PARTS.map(({ figure, tone }) => {
          const rate = figure === 'undecided' ? null : share(figures[figure], decided);
          return (
            <li key={figure} class="line">
              <span class={`tone ${tone}`}>{m[figure]}</span>
              <span>
                {figure === 'undecided' && overdue > 0 && (
                  <span class="mark warning">{m.overdue(overdue)}</span>
                )}{' '}
                {common.amount(figures[figure])}
                {rate !== null && <span class="soft"> · {m.ofDecided(Math.round(100 * rate))}</span>}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
