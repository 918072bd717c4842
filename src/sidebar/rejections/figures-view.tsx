import type { DecisionCounts } from '../../domain/rejections/decision-counts';
import { share } from '../../domain/values/share';
import { useSidebar } from '../session/sidebar-context';

interface Props {
  readonly figures: DecisionCounts;
  /** How many of the undecided should have been decided by now. */
  readonly overdue: number;
}

const PARTS = [
  { figure: 'accepted', tone: 'good', isDecided: true },
  { figure: 'rejected', tone: 'bad', isDecided: true },
  { figure: 'undecided', tone: 'even', isDecided: false },
  { figure: 'endedUnanswered', tone: 'even', isDecided: false },
] as const;

/** Tells what Sales answered, in counts with a bar. Rates are told only where there are enough decisions for them. */
export function FiguresView({ figures, overdue }: Props) {
  const { common, rejections: m } = useSidebar();
  const decided = figures.accepted + figures.rejected;
  const shown = PARTS.filter(({ figure }) => figure !== 'endedUnanswered' || figures[figure] > 0);
  return (
    <div class="card stack">
      <div class="line">
        <b>{m.handedOver}</b>
        <b>{common.leads(figures.handedOver)}</b>
      </div>
      <div class="track tight" style={{ gap: 0 }} aria-hidden="true">
        {PARTS.filter(({ isDecided }) => isDecided).map(({ figure, tone }) => (
          <span
            key={figure}
            class={tone}
            style={{ width: `${(100 * figures[figure]) / Math.max(figures.handedOver, 1)}%` }}
          />
        ))}
      </div>
      <ul>
        {shown.map(({ figure, tone, isDecided }) => {
          const rate = isDecided ? share(figures[figure], decided) : null;
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
