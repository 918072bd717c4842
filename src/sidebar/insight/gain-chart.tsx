import type { CumulativeGain } from '../../domain/insight/suggestion/gain';
import { useSidebar } from '../session/sidebar-context';

/** The frame of the curve in pixels, with room at the left and below for the shares. */
const FRAME = { left: 34, top: 6, width: 228, height: 104 };
const SIZE = { width: 268, height: 130 };
/** The shares that are written beside the frame. */
const TICKS = [0, 0.5, 1];

const sayTick = (share: number) => `${100 * share}%`;
const x = (share: number) => FRAME.left + share * FRAME.width;
const y = (share: number) => FRAME.top + (1 - share) * FRAME.height;

/**
 * Draws which share of the contracts the best leads hold, the best leads at the left; a dashed line is what leads taken by chance would
 * hold. The best fifth is marked.
 */
export function GainChart({ held }: Pick<CumulativeGain, 'held'>) {
  const { insight: m } = useSidebar();
  const points = [0, ...held].map((share, at) => [x(at / held.length), y(share)] as const);
  const curve = points.map(([left, top]) => `${left.toFixed(1)} ${top.toFixed(1)}`).join('L');
  const fifth = held[Math.round(held.length / 5) - 1] ?? 0;
  return (
    <figure id="insight-gain-chart" style={{ margin: 0 }}>
      <figcaption class="soft">{m.gainChart}</figcaption>
      <svg
        viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
        role="img"
        aria-label={m.bestFifth(m.percent(fifth))}
        style={{ display: 'block', width: '100%', fontSize: '11px', fill: 'var(--soft)' }}
      >
        {TICKS.map((share) => (
          <g key={share}>
            <path d={`M${x(0)} ${y(share)}H${x(1)}`} stroke="var(--edge)" stroke-width="1" />
            <text x={FRAME.left - 4} y={y(share) + 4} text-anchor="end">
              {sayTick(share)}
            </text>
            <text
              x={x(share)}
              y={SIZE.height - 4}
              text-anchor={share === 0 ? 'start' : share === 1 ? 'end' : 'middle'}
            >
              {sayTick(share)}
            </text>
          </g>
        ))}
        <path d={`M${curve}L${x(1)} ${y(0)}L${x(0)} ${y(0)}Z`} fill="var(--accent)" opacity="0.15" />
        <path
          d={`M${x(0)} ${y(0)}L${x(1)} ${y(1)}`}
          stroke="var(--soft)"
          stroke-width="1"
          stroke-dasharray="4 3"
        />
        <path d={`M${curve}`} fill="none" stroke="var(--accent)" stroke-width="2" />
        <circle cx={x(0.2)} cy={y(fifth)} r="4" fill="var(--accent)" />
        <text x={x(0.2) + 8} y={y(fifth) + 12} style={{ fontWeight: 600, fill: 'var(--ink)' }}>
          {m.percent(fifth)}
        </text>
      </svg>
      <p>{m.bestFifth(m.percent(fifth))}</p>
    </figure>
  );
}
