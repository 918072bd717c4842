import { useId, useRef } from 'preact/hooks';
import type { Grade, GradeScale } from '../../domain/definition/definition';
import { clampMinimum, type ScaleView, shareAt, sumAt } from '../../domain/scoring/histogram';
import { type Hundredths, toPoints } from '../../domain/values/hundredths';
import { useSidebar } from '../session/sidebar-context';
import { isFrozen } from '../session/state';

/** The bars' frame in pixels. */
const HEIGHT = 96;
const WIDTH = 268;

interface Props {
  readonly view: ScaleView;
  readonly scale: GradeScale;
  readonly counts: readonly number[];
  readonly onDrag: (row: number, minimum: Hundredths) => void;
  readonly onDrop: (row: number, minimum: Hundredths) => void;
}

/** Draws all bars as one path. Dragging a minimum then only moves the clips that colour it. */
function outline({ bins, tallest }: ScaleView): string {
  const step = WIDTH / bins.length;
  return bins
    .map(({ count }, at) => {
      if (count === 0) return '';
      // At least 2 pixels high, so that a single lead among thousands can be seen.
      const height = Math.max(2, (count / tallest) * (HEIGHT - 4));
      return `M${(at * step + 0.5).toFixed(2)} ${HEIGHT}v${(-height).toFixed(2)}h${(step - 1).toFixed(2)}v${height.toFixed(2)}z`;
    })
    .join('');
}

/** Shows the leads' scores as bars in the grades' shades. Each grade's minimum is a handle to drag. */
export function Histogram({ view, scale, counts, onDrag, onDrop }: Props) {
  const { thresholds: m } = useSidebar();
  const frame = useRef<HTMLDivElement>(null);
  const id = useId();
  const path = outline(view);
  const label = scale.group === '' ? m.histogram : `${m.histogram} – ${m.ofGroup(scale.group)}`;
  const ends = scale.grades.map(({ minimum }, at) => {
    const from = minimum === null ? 0 : shareAt(view, minimum) * WIDTH;
    const above = at === 0 ? null : (scale.grades[at - 1]?.minimum ?? null);
    return { from, to: above === null ? WIDTH : shareAt(view, above) * WIDTH };
  });
  return (
    <div class="histogram" ref={frame}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label} preserveAspectRatio="none">
        <path d={path} class="bars" />
        {ends.map(({ from, to }, at) => (
          <g key={scale.grades[at]?.row}>
            <clipPath id={`${id}-${at}`}>
              <rect x={from} y="0" width={Math.max(0, to - from)} height={HEIGHT} />
            </clipPath>
            <path d={path} class={`bars shade-${at}`} clip-path={`url(#${id}-${at})`} />
          </g>
        ))}
      </svg>
      {scale.grades.map(
        (grade, at) =>
          grade.minimum !== null && (
            <Handle
              key={grade.row}
              {...{ view, scale, grade, frame, onDrag, onDrop }}
              minimum={grade.minimum}
              count={counts[at] ?? 0}
              level={at}
            />
          ),
      )}
      <div class="line soft" aria-hidden="true">
        <span>{toPoints(view.low)}</span>
        <span>{toPoints(view.high)}</span>
      </div>
      <p class="soft">{m.tallest(view.tallest)}</p>
    </div>
  );
}

interface HandleProps extends Omit<Props, 'counts'> {
  readonly grade: Grade;
  readonly minimum: Hundredths;
  readonly count: number;
  readonly level: number;
  readonly frame: { readonly current: HTMLDivElement | null };
}

/** By how many hundredths of a point each key moves a minimum. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 100,
  ArrowUp: 100,
  ArrowLeft: -100,
  ArrowDown: -100,
  PageUp: 1000,
  PageDown: -1000,
};

function Handle({ view, scale, grade, minimum, count, level, frame, onDrag, onDrop }: HandleProps) {
  const { sheet, thresholds: m } = useSidebar();
  const frozen = isFrozen(sheet);
  const latest = useRef(minimum);
  const dragging = useRef(false);
  const drag = (clientX: number) => {
    const box = frame.current?.getBoundingClientRect();
    if (box === undefined) return;
    const share = Math.min(1, Math.max(0, (clientX - box.left) / box.width));
    latest.current = clampMinimum(scale, grade.row, sumAt(view, share));
    onDrag(grade.row, latest.current);
  };
  const drop = () => {
    if (!dragging.current) return;
    dragging.current = false;
    onDrop(grade.row, latest.current);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const wanted =
      event.key === 'Home'
        ? view.low
        : event.key === 'End'
          ? view.high
          : step === undefined
            ? null
            : minimum + step;
    if (wanted === null || frozen) return;
    event.preventDefault();
    onDrop(grade.row, clampMinimum(scale, grade.row, wanted));
  };
  return (
    <div
      class="handle"
      role="slider"
      tabIndex={0}
      aria-disabled={frozen}
      aria-label={m.handle(grade.name)}
      aria-valuemin={toPoints(view.low)}
      aria-valuemax={toPoints(view.high)}
      aria-valuenow={toPoints(minimum)}
      aria-valuetext={m.handleText(String(toPoints(minimum)), count)}
      style={{ left: `${shareAt(view, minimum) * 100}%` }}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        dragging.current = !frozen;
        latest.current = minimum;
        event.currentTarget.setPointerCapture(event.pointerId);
        event.preventDefault();
        event.currentTarget.focus();
      }}
      onPointerMove={(event) => {
        if (dragging.current) drag(event.clientX);
      }}
      onPointerUp={drop}
      onPointerCancel={drop}
    >
      <span class={level % 2 > 0 ? 'grip odd' : 'grip'}>{grade.name}</span>
    </div>
  );
}
