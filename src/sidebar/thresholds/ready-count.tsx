import type { Definition } from '../../domain/definition/definition';
import { countGrades, type GradeCounts, type Spread } from '../../domain/scoring/lead-spread';
import { signedCount, toneOf } from '../saying/signed-count';
import { useSidebar } from '../session/sidebar-context';

interface Props {
  readonly counts: GradeCounts;
  readonly spread: Spread;
  readonly definition: Definition;
}

/** Tells how many leads are ready to hand over under the draft, compared with the version in force. */
export function ReadyCount({ counts, spread, definition }: Props) {
  const { sheet, inForce, common, thresholds: m } = useSidebar();
  const before = inForce.counts?.ready ?? null;
  const difference = counts.ready - (before ?? 0);
  const isSigned = sheet.agreement.inForce !== null;
  const same = isSigned ? m.same : m.sameUnsigned;
  const against = isSigned ? m.against : m.againstUnsigned;
  const unmet = withoutRequirements(spread, definition) - counts.ready;
  const without = counts.grades.get('') ?? 0;
  return (
    <div class="card soft">
      {m.ready}
      <p class="line number-line">
        <b>{common.leads(counts.ready)}</b>
        <span class="soft">{m.share(`${((100 * counts.ready) / spread.leads).toFixed(1)}%`)}</span>
      </p>
      <p class={`tone kept ${toneOf(difference)}`} aria-live="polite">
        {before !== null && (difference === 0 ? same : against(signedCount(difference), before))}
      </p>
      <p class="kept">{unmet > 0 && m.unmet(unmet)}</p>
      {m.out(spread.out)}
      {without > 0 && ` · ${m.without(without)}`}
    </div>
  );
}

/** How many would be ready if every lead met what is required. */
function withoutRequirements(spread: Spread, definition: Definition): number {
  const met = { ...spread, standings: spread.standings.map((one) => ({ ...one, met: one.leads })) };
  return countGrades(met, definition).ready;
}
