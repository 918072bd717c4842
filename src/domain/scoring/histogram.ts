import type { GradeScale } from '../definition/definition';
import type { Hundredths } from '../values/hundredths';
import type { Spread } from './lead-spread';

/** One bar of the histogram: the leads whose sum lies from `from` up to the next bar. */
interface Bin {
  readonly from: Hundredths;
  readonly count: number;
}

/** How the sums of one scale are laid out, in hundredths. It doesn't change while a minimum is dragged. */
export interface ScaleView {
  readonly low: Hundredths;
  readonly high: Hundredths;
  readonly width: Hundredths;
  readonly bins: readonly Bin[];
  readonly tallest: number;
}

const POINT = 100;
const MOST_BINS = 44;
/** Minimums lie within this and its negative. */
export const LARGEST = 1_000_000 * POINT;

/** The least of 1, 2, 5, 10, 20, … points with which the span takes no more bars than fit. */
function binWidth(span: Hundredths): Hundredths {
  for (let power = POINT; ; power *= 10) {
    const width = [power, 2 * power, 5 * power].find((one) => span / one <= MOST_BINS);
    if (width !== undefined) return width;
  }
}

/** Lays out the leads on one scale; `place` is the scale's among the definition's. */
export function viewScale({ standings }: Spread, { grades }: GradeScale, place: number): ScaleView {
  const sumOf = (sums: readonly Hundredths[]) => sums[place] ?? 0;
  let [least, most] = [0, 10 * POINT];
  for (const { minimum } of grades) {
    least = Math.min(least, minimum ?? 0);
    most = Math.max(most, minimum ?? 0);
  }
  for (const { sums } of standings) {
    least = Math.min(least, sumOf(sums));
    most = Math.max(most, sumOf(sums));
  }
  const width = binWidth(most - least + POINT);
  const low = Math.floor(least / width) * width;
  const high = (Math.floor(most / width) + 1) * width;
  const counts = new Array<number>(Math.round((high - low) / width)).fill(0);
  for (const { sums, leads } of standings) {
    const at = Math.floor((sumOf(sums) - low) / width);
    counts[at] = (counts[at] ?? 0) + leads;
  }
  const bins = counts.map((count, at) => ({ from: low + at * width, count }));
  return { low, high, width, bins, tallest: Math.max(1, ...counts) };
}

/** Where a sum stands between the left (0) and the right (1) of the view. */
export function shareAt({ low, high }: ScaleView, sum: Hundredths): number {
  return Math.min(1, Math.max(0, (sum - low) / (high - low)));
}

/** The sum at a share of the view's width, in whole points. */
export function sumAt({ low, high }: ScaleView, share: number): Hundredths {
  return Math.round((low + share * (high - low)) / POINT) * POINT;
}

/** Between what a grade's minimum can lie without passing its neighbours', a hundredth of a point apart at least. */
export function boundsOf({ grades }: GradeScale, row: number): readonly [Hundredths, Hundredths] {
  const at = grades.findIndex((grade) => grade.row === row);
  const above = grades[at - 1]?.minimum ?? null;
  const below = grades[at + 1]?.minimum ?? null;
  return [below === null ? -LARGEST : below + 1, above === null ? LARGEST : above - 1];
}

/** The minimum nearest to the wanted one that doesn't pass a neighbour; whole points where there is one. */
export function clampMinimum(scale: GradeScale, row: number, wanted: Hundredths): Hundredths {
  const [least, most] = boundsOf(scale, row);
  if (wanted >= least && wanted <= most) return wanted;
  const [bound, whole] = wanted < least ? [least, Math.ceil] : [most, Math.floor];
  const rounded = whole(bound / POINT) * POINT;
  return rounded >= least && rounded <= most ? rounded : bound;
}
