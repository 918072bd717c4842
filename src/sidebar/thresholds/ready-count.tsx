import type { Definition } from '../../domain/definition';
import { countGrades, type GradeCounts, type Spread } from '../../domain/lead-spread';
import { useSidebar } from '../sidebar-context';
import { signedCount } from '../signed-count';

interface Props {
  readonly counts: GradeCounts;
  readonly spread: Spread;
  readonly definition: Definition;
}

/** How many leads are ready to hand over under the draft, against the version in force. */
export function ReadyCount({ counts, spread, definition }: Props) {
  const { inForce, messages } = useSidebar();
  const { thresholds: m } = messages;
  const before = inForce.counts?.ready ?? null;
  const difference = before === null ? null : counts.ready - before;
  const percent = `${((100 * counts.ready) / spread.leads).toFixed(1)}%`;
  const unmet = withoutRequirements(spread, definition) - counts.ready;
  const without = counts.grades.get('') ?? 0;
  return (
    <div class="ready-count">
      <p class="ready-label">{m.ready}</p>
      <p class="ready-number" data-testid="ready">
        {m.readyCount(counts.ready)}
        <span class="ready-share">{m.share(percent)}</span>
      </p>
      <p
        class={`ready-change ${difference === null || difference === 0 ? 'even' : difference > 0 ? 'up' : 'down'}`}
        aria-live="polite"
        data-testid="ready-change"
      >
        {difference === null || before === null
          ? ' '
          : difference === 0
            ? m.same
            : m.against(signedCount(difference), before)}
      </p>
      <p class="ready-more">{unmet > 0 ? m.unmet(unmet) : ' '}</p>
      <p class="ready-more">
        {m.out(spread.out)}
        {without > 0 && ` · ${m.without(without)}`}
      </p>
    </div>
  );
}

/** How many would be ready if every lead met what is required. */
function withoutRequirements(spread: Spread, definition: Definition): number {
  const met = { ...spread, standings: spread.standings.map((one) => ({ ...one, met: one.leads })) };
  return countGrades(met, definition).ready;
}
