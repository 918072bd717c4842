import { useId } from 'preact/hooks';
import type { NamedBacktest } from '../../domain/insight/backtest/backtest-sheet';
import { useSidebar } from '../session/sidebar-context';

/** The chart's height and its widths, in pixels: alone, or beside another one. */
const HEIGHT = 90;
const WIDTH_ALONE = 268;
const WIDTH_BESIDE = 130;

interface Props {
  readonly compared: NamedBacktest;
  /** The share at the top of the chart. */
  readonly most: number;
  readonly isWide: boolean;
}

/**
 * Draws won % with its interval at each score, the lowest at the left. Nothing is known where it is hatched; a line marks the
 * threshold.
 */
export function ScoreChart({ compared: { name, backtest, threshold }, most, isWide }: Props) {
  const { insight: m } = useSidebar();
  const id = useId();
  const rows = [...backtest.rows].reverse();
  const width = isWide ? WIDTH_ALONE : WIDTH_BESIDE;
  const step = width / Math.max(rows.length, 1);
  const y = (share: number) => HEIGHT - (share / most) * (HEIGHT - 2);
  const at = threshold < 0 ? null : (rows.length - 1 - threshold) * step;
  return (
    <figure class="grow" style={{ margin: 0 }}>
      <figcaption>{m[name]}</figcaption>
      <svg
        viewBox={`0 0 ${width} ${HEIGHT}`}
        role="img"
        aria-label={m.chartOf(m[name])}
        style={{ display: 'block', width: '100%', borderBottom: '1px solid var(--edge)' }}
      >
        <defs>
          <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="2" height="5" fill="var(--line)" />
          </pattern>
        </defs>
        {rows.map(({ score, winRate }, place) => {
          const [left, wide] = [place * step + 0.5, Math.max(step - 1, 0.5)];
          if (winRate === null)
            return <rect key={score} x={left} y="0" width={wide} height={HEIGHT} fill={`url(#${id})`} />;
          const top = y(winRate.rate);
          const middle = left + wide / 2;
          return (
            <g key={score}>
              <rect x={left} y={top} width={wide} height={HEIGHT - top} fill="var(--accent)" opacity="0.45" />
              <path
                d={`M${middle} ${y(winRate.low)}V${y(winRate.high)}`}
                stroke="var(--ink)"
                stroke-width="1"
              />
            </g>
          );
        })}
        {at !== null && <path d={`M${at} 0V${HEIGHT}`} stroke="var(--accent)" stroke-width="2" />}
      </svg>
      <div class="line soft" aria-hidden="true">
        <span class="grow">{rows[0]?.score}</span>
        <span>{rows[rows.length - 1]?.score}</span>
      </div>
    </figure>
  );
}
