import { useState } from 'preact/hooks';
import type { Wanted } from '../../domain/insight/backtest/backtest';
import { Labelled } from '../parts/labelled';
import { useSidebar } from '../session/sidebar-context';
import { percentOf } from './told';

interface Props {
  readonly wanted: Wanted;
  /** Null where leads are counted in all, and not by month. */
  readonly months: number | null;
  onChange(wanted: Wanted): void;
}

/** What each kind starts from: percent for rate and missed. */
const DEFAULTS: Readonly<Record<string, number>> = { rate: 20, missed: 20 };

/** Asks what a threshold is wanted for: so many leads, a least win rate, or at most so many wins missed. */
export function ThresholdForm({ wanted, months, onChange }: Props) {
  const { insight: m } = useSidebar();
  const value =
    wanted.kind === 'capacity'
      ? wanted.leads
      : percentOf(wanted.kind === 'rate' ? wanted.rate : wanted.share);
  /** What is being typed, which may not be a number yet. */
  const [typed, setTyped] = useState<string | null>(null);
  const set = (kind: string, number: number) => {
    if (!Number.isFinite(number)) return;
    const known = Math.max(0, number);
    if (kind === 'rate') onChange({ kind, rate: known / 100 });
    else if (kind === 'missed') onChange({ kind, share: known / 100 });
    else onChange({ kind: 'capacity', leads: known });
  };
  return (
    <Labelled id="insight-wanted" label={m.threshold}>
      <div class="line">
        <input
          id="insight-wanted-number"
          class="input few"
          type="number"
          min="0"
          step="any"
          aria-label={m.threshold}
          value={typed ?? value}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            set(wanted.kind, currentTarget.valueAsNumber);
          }}
          onBlur={() => setTyped(null)}
        />
        <select
          id="insight-wanted"
          class="input grow"
          value={wanted.kind}
          onChange={({ currentTarget }) => set(currentTarget.value, DEFAULTS[currentTarget.value] ?? 10)}
        >
          <option value="capacity">{months === null ? m.byCapacity : m.byMonth}</option>
          <option value="rate">{m.byRate}</option>
          <option value="missed">{m.byMissed}</option>
        </select>
      </div>
    </Labelled>
  );
}
